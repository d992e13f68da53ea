import { browser } from 'wxt/browser';
import type { Sender } from '@/lib/messages/receive';

/** Puts the script of the open card into the frame that asks for it. */
export const loadCard = (_request: unknown, sender?: Sender) => load('/card.js', sender);

/** Puts the script that reads pages which no layout knows into the frame that asks for it. */
export const loadFinder = (_request: unknown, sender?: Sender) => load('/finder.js', sender);

async function load(file: '/card.js' | '/finder.js', sender?: Sender): Promise<Record<string, never>> {
  const tabId = sender?.tab?.id;
  if (tabId === undefined) throw new Error('Only a tab runs a script.');
  await browser.scripting.executeScript({ target: { tabId, frameIds: [sender?.frameId ?? 0] }, files: [file] });
  return {};
}
