import { browser } from 'wxt/browser';
import { failureWord } from '@/components/names';
import { word } from '@/components/words';
import { send } from '@/lib/messages/send';
import { askTab } from '@/lib/messages/tab';
import type { PageOnShow } from '@/lib/messages/kinds';
import type { SavedPosting } from '@/lib/posting/saved';

export interface Shown {
  page: PageOnShow | null;
  saved: SavedPosting[];
  unreadable: number;
  /** Why the saved postings could not be read; the page is shown all the same. */
  failure: string | null;
}

/** What the popup shows. A tab without our content script is no error: it has no page. */
export async function load(): Promise<Shown> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const [page, saved] = await Promise.all([tab?.id === undefined ? null : askTab(tab.id, 'page.show'), listSaved()]);
  return { page, ...saved };
}

async function listSaved(): Promise<Omit<Shown, 'page'>> {
  try {
    const { postings, unreadable } = await send('saved.list', {});
    return { saved: postings, unreadable, failure: null };
  } catch (error) {
    return { saved: [], unreadable: 0, failure: word('popup_saved_failed', failureWord(error)) };
  }
}
