import { browser } from 'wxt/browser';
import type { Sender } from '@/lib/messages/receive';

/** Puts the script of the open card into the frame that asks for it. */
export async function loadCard(_request: unknown, sender?: Sender): Promise<Record<string, never>> {
  const tabId = sender?.tab?.id;
  if (tabId === undefined) throw new Error('Only a tab can show the card.');
  await browser.scripting.executeScript({ target: { tabId, frameIds: [sender?.frameId ?? 0] }, files: ['/card.js'] });
  return {};
}
