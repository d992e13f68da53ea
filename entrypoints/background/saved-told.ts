import { tellPages } from '@/lib/messages/saved-changed';
import { tellTabs } from '@/lib/messages/tab';
import type { SavedPosting, Status } from '@/lib/posting/saved';

export const MOST_COMPARED = 4;
/** Postings that the reader is done with are compared only when they are named. */
const DONE: ReadonlySet<Status> = new Set(['rejected', 'archived']);

/**
 * The change is stored by now: our own pages are told which postings are another (null: any of them may be), and the
 * boards' pages whether they are saved, where that is what changed. One that does not hear of it shows it when it is
 * loaded anew.
 */
export function tellSaved(ids: string[] | null, saved?: boolean): void {
  void tellPages(ids);
  if (ids === null || saved === undefined) return;
  tellTabs('saved.changed', { ids, saved }).catch((error: unknown) => console.warn('GoLens: tabs not told', error));
}

/** Whether the reader still considers a posting, so that it is compared without being named. */
export const isOpen = ({ status }: Pick<SavedPosting, 'status'>) => !DONE.has(status);

/** The postings named, and of the others those that were saved last, four in all. */
export function comparedWithLatest(named: string[], { postings }: { postings: SavedPosting[] }): string[] {
  const latest = postings
    .filter((saved) => !named.includes(saved.id) && isOpen(saved))
    .toSorted((a, b) => (a.savedAt < b.savedAt ? 1 : -1))
    .map(({ id }) => id);
  return [...named, ...latest].slice(0, MOST_COMPARED);
}
