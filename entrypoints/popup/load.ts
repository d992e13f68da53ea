import { browser } from 'wxt/browser';
import type { PageOnShow } from '@/lib/messages/kinds';
import { askTab } from '@/lib/messages/tab';
import type { Published } from '@/lib/messages/text';
import type { Site } from '@/lib/sites/site';

/** Where the popup was opened. `url` is null where the browser does not tell it. */
export type Here =
  | { at: 'board'; page: PageOnShow; url: string | null }
  /** A board that is on, without our script: the page is older than the extension. */
  | { at: 'stale'; tab: number; site: string }
  /** A board that is off until the reader turns it on. */
  | { at: 'optional'; site: string; group: Site['group'] }
  /** Another page that publishes postings. */
  | ({ at: 'published'; url: string; tab: number } & Published)
  /** Another page, which has been looked at. */
  | { at: 'elsewhere' }
  /** A page that the browser lets no extension read. */
  | { at: 'closed' };

/** The tab in front and what can be done with it. What must be looked up to say where GoLens works is loaded only then. */
export async function whereAmI(): Promise<Here> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return { at: 'closed' };
  const page = await askTab(tab.id, 'page.show');
  if (page) return { at: 'board', page, url: tab.url ?? null };
  const { lookAround } = await import('./look-around');
  return lookAround(tab.id, tab.url ?? null);
}
