import { browser } from 'wxt/browser';
import type { Request } from '@/lib/messages/kinds';
import type { Sender } from '@/lib/messages/receive';

/** Puts the script of the open card into the frame that asks for it. */
export const loadCard = (_request: unknown, sender?: Sender) => load('/card.js', sender);

/** Puts a script that reads pages which no layout knows into the frame that asks for it. */
export const loadReader = ({ script }: Request<'reader.load'>, sender?: Sender) => load(`/${script}.js`, sender);

async function load(
  file: '/card.js' | '/finder.js' | '/published.js',
  sender?: Sender,
): Promise<Record<string, never>> {
  const tabId = sender?.tab?.id;
  if (tabId === undefined) throw new Error('Only a tab runs a script.');
  await browser.scripting.executeScript({ target: { tabId, frameIds: [sender?.frameId ?? 0] }, files: [file] });
  return {};
}
