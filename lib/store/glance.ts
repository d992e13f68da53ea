import { savedPostingSchema, STATUSES, type SavedPosting, type Status } from '@/lib/posting/saved';
import type { Database } from './db';
import { countSetAside, readRow } from './set-aside';

/**
 * How many are saved, with which status, and the `most` latest that can be read, newest first: by the indexes, so that
 * thousands of rows cost no more than a few. Rows that cannot be read are in `total`.
 */
export async function savedAtAGlance(db: Database, most: number) {
  const transaction = db.transaction('saved');
  const byStatus = transaction.store.index('status');
  const [total, ...counted] = await Promise.all([
    transaction.store.count(),
    ...STATUSES.map((status) => byStatus.count(status)),
  ]);
  const counts = Object.fromEntries(STATUSES.map((status, index) => [status, counted[index] ?? 0]));
  const [latest, unreadable] = await Promise.all([latestSaved(db, most), countSetAside(db, 'saved')]);
  return { total, counts: counts as Record<Status, number>, latest, unreadable };
}

/** The `most` latest that can be read and are wanted, newest first: no more rows are read than that takes. */
export async function latestSaved(
  db: Database,
  most: number,
  isWanted: (saved: SavedPosting) => boolean = () => true,
): Promise<SavedPosting[]> {
  const latest: SavedPosting[] = [];
  let cursor = await db.transaction('saved').store.index('savedAt').openCursor(null, 'prev');
  while (cursor && latest.length < most) {
    const { row } = readRow(savedPostingSchema, cursor.value);
    if (row && isWanted(row)) latest.push(row);
    cursor = await cursor.continue();
  }
  return latest;
}
