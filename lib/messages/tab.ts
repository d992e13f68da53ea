import { browser } from 'wxt/browser';
import type { PageOnShow, TabMessage } from './kinds';

/** What GoLens has on the page of a tab; null where no content script answers. */
export async function askTab(tabId: number, kind: 'page.show'): Promise<PageOnShow | null> {
  const [answer] = await Promise.allSettled([
    browser.tabs.sendMessage(tabId, { kind, request: {} } satisfies TabMessage),
  ]);
  return answer.status === 'fulfilled' && isPage(answer.value) ? answer.value : null;
}

/** Tells all tabs; those without a content script are passed over. */
export async function tellTabs(
  kind: 'settings.changed' | 'saved.changed',
  request: Extract<TabMessage, { kind: typeof kind }>['request'] = {},
): Promise<void> {
  const tabs = await browser.tabs.query({});
  const ids = tabs.flatMap(({ id }) => id ?? []);
  await Promise.allSettled(ids.map((id) => browser.tabs.sendMessage(id, { kind, request })));
}

function isPage(value: unknown): value is PageOnShow {
  return typeof value === 'object' && value !== null && 'postings' in value && Array.isArray(value.postings);
}
