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
  const latest: SavedPosting[] = [];
  let cursor = await transaction.store.index('savedAt').openCursor(null, 'prev');
  while (cursor && latest.length < most) {
    const { row } = readRow(savedPostingSchema, cursor.value);
    if (row) latest.push(row);
    cursor = await cursor.continue();
  }
  return { total, counts: counts as Record<Status, number>, latest, unreadable: await countSetAside(db, 'saved') };
}
