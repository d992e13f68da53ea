import type { Replies } from '@/lib/messages/kinds';
import { send } from '@/lib/messages/send';
import type { Edited, SavedPosting } from '@/lib/posting/saved';

/** Postings asked for by one message. */
const SLICE = 250;

export interface Loaded {
  postings: ReadonlyMap<string, SavedPosting>;
  /** How many there are; more than `postings` holds while they are still being read. */
  count: number;
  unreadable: number;
}

/**
 * All saved postings, slice by slice, so that no message keeps the page from answering; `onSlice` is called with what
 * is there so far.
 */
export async function loadAll(onSlice: (loaded: Loaded) => void): Promise<Loaded> {
  const postings = new Map<string, SavedPosting>();
  for (let after: string | null = null; ;) {
    const slice: Replies['saved.slice'] = await send('saved.slice', { after });
    for (const saved of slice.postings) postings.set(saved.id, saved);
    const { last, count, unreadable } = slice;
    if (last === null) return { postings, count: postings.size, unreadable };
    after = last;
    onSlice({ postings, count, unreadable });
  }
}

/** The named postings as they are now; those that are gone are left out. */
export async function reread(ids: string[]): Promise<ReadonlyMap<string, SavedPosting>> {
  const postings = new Map<string, SavedPosting>();
  for (let start = 0; start < ids.length; start += SLICE) {
    const { postings: read } = await send('saved.read', { ids: ids.slice(start, start + SLICE) });
    for (const saved of read) postings.set(saved.id, saved);
  }
  return postings;
}

/** With these postings' own fields as they are after an edit. */
export function withEdits(loaded: Loaded, edited: Edited[]): Loaded {
  const postings = new Map(loaded.postings);
  for (const { after } of edited) {
    const row = postings.get(after.id);
    if (row) postings.set(after.id, { ...row, ...after });
  }
  return { ...loaded, postings };
}

/** With the rows of these ids as they are in `fresh`; those that it lacks are gone. */
export function withRows(loaded: Loaded, ids: string[], fresh: ReadonlyMap<string, SavedPosting>): Loaded {
  const postings = new Map(loaded.postings);
  for (const id of ids) if (!fresh.has(id)) postings.delete(id);
  for (const [id, row] of fresh) postings.set(id, row);
  return { ...loaded, postings, count: postings.size };
}
