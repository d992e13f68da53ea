import type { Posting } from '@/lib/posting/posting';
import type { Salary } from '@/lib/posting/salary';
import { postingId, sightingSchema, type Sighting } from '@/lib/posting/saved';
import type { Database } from './db';
import { readRow, setAside } from './set-aside';
import { seenAgain, toSighting } from './sighting-row';
import { write, type Writing } from './write';

/** The kinds that say something of the pay, 面议 too; a price that is hidden or cannot be read is no change of price. */
const SAYS_PRICE = new Set<Salary['kind']>(['stated', 'estimate', 'negotiable']);

/**
 * Notes that Go postings were seen, one row a posting; others are left out. `times` counts a posting once for as long
 * as it keeps being seen without an hour's pause, so that scrolling or reloading a page does not count it again.
 * `prints`, by id: of the descriptions, where there are any.
 */
export async function putSightings(
  db: Database,
  postings: Posting[],
  now: Date,
  prints: ReadonlyMap<string, string> = new Map(),
): Promise<void> {
  const made = postings.flatMap((posting) => toSighting(posting, now, prints.get(postingId(posting))));
  const rows = new Map(made.map((row) => [row.id, row]));
  const priced = new Set(postings.filter(saysPrice).map(postingId));
  if (rows.size === 0) return;
  await write(db, ['sightings', 'setAside'], async (transaction) => {
    const store = transaction.objectStore('sightings');
    // All are asked for at once: one after the other takes many times longer.
    await Promise.all(
      [...rows.values()].map(async (row) => {
        const old = await readSighting(transaction, row.id);
        await store.put(old ? seenAgain(old, row, priced.has(row.id)) : row);
      }),
    );
  });
}

/** When and at what prices a posting was seen; null where it was not, or the row cannot be read. */
export async function sightingOf(db: Database, id: string): Promise<Sighting | null> {
  const stored: unknown = await db.get('sightings', id);
  return readRow(sightingSchema, stored).row;
}

export function countSightings(db: Database): Promise<number> {
  return db.count('sightings');
}

/** The sightings of these ids, in order; null where there is none, or none that can be read. */
export async function sightingsOf(db: Database, ids: readonly string[]): Promise<(Sighting | null)[]> {
  const { store } = db.transaction('sightings');
  const rows: unknown[] = await Promise.all(ids.map((id) => store.get(id)));
  return rows.map((row) => (row === undefined ? null : readRow(sightingSchema, row).row));
}

/** When these postings were first seen (ISO), by id; those that never were, or cannot be read, are left out. */
export async function firstSeenOf(db: Database, ids: readonly string[]): Promise<Record<string, string>> {
  const seen = await sightingsOf(db, ids);
  return Object.fromEntries(seen.flatMap((row) => (row ? [[row.id, row.firstSeen]] : [])));
}

/** Deletes all sightings, and those that were set aside; how many there were. */
export async function deleteSightings(db: Database): Promise<number> {
  return write(db, ['sightings', 'setAside'], async (transaction) => {
    const [store, aside] = [transaction.objectStore('sightings'), transaction.objectStore('setAside')];
    const deleted = await store.count();
    const keys = await aside.index('store').getAllKeys('sightings');
    await Promise.all([store.clear(), ...keys.map((key) => aside.delete(key))]);
    return deleted;
  });
}

/**
 * Sightings of postings last seen at or after `since`, oldest first, `size` at a time; unreadable rows are left out. A row
 * that is seen again while this runs may come twice.
 */
export async function* sightingsSince(db: Database, since: Date, size = 1000): AsyncGenerator<Sighting[]> {
  let from = { lastSeen: since.toISOString(), after: '' };
  for (;;) {
    const { rows, done } = await pageOf(db, from, size);
    yield rows.flatMap((row) => readRow(sightingSchema, row).row ?? []);
    const last = rows.at(-1);
    if (done || !last) return;
    from = { lastSeen: last.lastSeen, after: last.id };
  }
}

/**
 * Up to `size` rows after one row, in order of lastSeen and id, and whether they end there. One request for all is
 * many times faster than a cursor. It begins with the rows of the same time again: where those fill it, it asks for more.
 */
async function pageOf(db: Database, from: { lastSeen: string; after: string }, size: number) {
  const range = IDBKeyRange.lowerBound(from.lastSeen);
  for (let most = size; ; most *= 2) {
    const all = await db.getAllFromIndex('sightings', 'lastSeen', range, most);
    const rows = all.filter(({ lastSeen, id }) => lastSeen !== from.lastSeen || id > from.after);
    if (rows.length > 0 || all.length < most)
      return { rows: rows.slice(0, size), done: all.length < most && rows.length <= size };
  }
}

async function readSighting(transaction: Writing<('sightings' | 'setAside')[]>, id: string): Promise<Sighting | null> {
  const stored: unknown = await transaction.objectStore('sightings').get(id);
  if (stored === undefined) return null;
  const result = readRow(sightingSchema, stored);
  if (result.row) return result.row;
  await setAside(transaction, 'sightings', id, result.reason, stored);
  return null;
}

const saysPrice = ({ salary }: Posting) => SAYS_PRICE.has(salary.kind);
