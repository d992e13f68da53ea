import { savedPostingSchema, type SavedPosting } from '@/lib/posting/saved';
import type { Database } from './db';
import { idOf, readable } from './saved';
import { countSetAside, readRow } from './set-aside';

/**
 * Up to `size` saved postings in order of id, after the one named (null: from the start); `last` is the id to go on
 * after, null at the end. Slices keep each message small where thousands are saved. `count` is of all there are.
 */
export async function sliceOfSaved(db: Database, after: string | null, size: number) {
  const rows: unknown[] = await db.getAll('saved', after === null ? null : IDBKeyRange.lowerBound(after, true), size);
  const last = rows.length < size ? null : idOf(rows.at(-1));
  const postings = await readable(db, rows);
  const [count, unreadable] = await Promise.all([db.count('saved'), countSetAside(db, 'saved')]);
  return { postings, last, count, unreadable };
}

/** Those of the named postings that are saved and readable. */
export async function savedOf(db: Database, ids: string[]): Promise<SavedPosting[]> {
  const { store } = db.transaction('saved');
  const rows = await Promise.all(ids.map((id): Promise<unknown> => store.get(id)));
  return rows.flatMap((row) => readRow(savedPostingSchema, row).row ?? []);
}
