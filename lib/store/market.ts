import type { DatasetMark, DatasetOrigin } from '@/lib/posting/dataset';
import type { Database, MarketRow } from './db';
import { StoreError } from './errors';
import { setAside } from './set-aside';
import { write, type Writing } from './write';

const KEY = 'market';
/** The dataset that was in use before: one step back. */
const BEFORE = 'previous';

type Parse<T> = (data: unknown) => T;

export interface StoredMarket<T> {
  market: T;
  mark: DatasetMark;
}

/** The dataset in use; null where there is none, or where `parse` can no longer read it. */
export async function readMarket<T>(db: Database, parse: Parse<T>): Promise<StoredMarket<T> | null> {
  const row = await db.get('market', KEY);
  if (!row) return null;
  try {
    return { market: parse(row.data), mark: markOf(row) };
  } catch (error) {
    console.warn('GoLens: the stored dataset cannot be read', error);
    return null;
  }
}

/** The dataset to go back to; null where there is none, or where `parse` can no longer read it. */
export async function marketBefore(db: Database, parse: Parse<unknown>): Promise<DatasetMark | null> {
  const row = await db.get('market', BEFORE);
  return row && isReadable(row, parse) ? markOf(row) : null;
}

/** How many imported datasets were set aside because they could no longer be read. */
export async function marketsSetAside(db: Database): Promise<number> {
  const rows = await db.getAllFromIndex('setAside', 'store', 'market');
  return rows.filter(({ key }) => key === KEY).length;
}

/**
 * Puts the extension's own dataset in the place of the bundled one that is stored, in use or one step back: never of
 * an imported one, unless that can no longer be read. A bad one throws and nothing changes.
 */
export async function keepBundled<T extends { version: string }>(
  db: Database,
  data: unknown,
  parse: Parse<T>,
  now: Date,
): Promise<void> {
  const bundled = rowOf(data, parse, 'bundled', now);
  await write(db, ['market', 'setAside'], async (transaction) => {
    const store = transaction.objectStore('market');
    const [row, before] = [await store.get(KEY), await store.get(BEFORE)];
    const readable = row !== undefined && isReadable(row, parse);
    if (row && !readable && originOf(row) === 'imported') await setAside(transaction, 'market', KEY, 'unreadable', row);
    if (!readable || isOlderBundled(row, bundled)) await store.put(bundled, KEY);
    if (before && isOlderBundled(before, bundled)) await store.put(bundled, BEFORE);
  });
}

/**
 * Puts a dataset into use, and the one that was in use one step back, in one transaction. It is parsed before: a bad
 * one throws here and nothing changes. The same one twice is stored once, so that asking again costs no step back.
 */
export async function replaceMarket<T extends { version: string }>(
  db: Database,
  data: unknown,
  parse: Parse<T>,
  origin: DatasetOrigin,
  now: Date,
): Promise<void> {
  const row = rowOf(data, parse, origin, now);
  await write(db, ['market'], async (transaction) => {
    const store = transaction.objectStore('market');
    const old = await store.get(KEY);
    if (old && isSame(old, row)) return;
    if (old) await store.put(old, BEFORE);
    await store.put(row, KEY);
  });
}

/**
 * Swaps the dataset in use with the one before it, which `storedAt` names: asking twice swaps once. Throws
 * "not-found" where that one is not there, or `parse` can no longer read it, and nothing changes.
 */
export async function revertMarket(db: Database, storedAt: string, parse: Parse<unknown>): Promise<void> {
  await write(db, ['market'], async (transaction: Writing<['market']>) => {
    const store = transaction.objectStore('market');
    const [row, before] = [await store.get(KEY), await store.get(BEFORE)];
    if (row?.storedAt === storedAt) return;
    if (before?.storedAt !== storedAt || !isReadable(before, parse)) throw new StoreError('not-found');
    await store.put(before, KEY);
    if (row) await store.put(row, BEFORE);
  });
}

function rowOf<T extends { version: string }>(data: unknown, parse: Parse<T>, origin: DatasetOrigin, now: Date) {
  return { version: parse(data).version, origin, storedAt: now.toISOString(), data } satisfies MarketRow;
}

/** What was stored before there was anything to import is bundled. */
const originOf = (row: MarketRow): DatasetOrigin => row.origin ?? 'bundled';

const markOf = (row: MarketRow): DatasetMark => {
  return { version: row.version, origin: originOf(row), storedAt: row.storedAt };
};

const isOlderBundled = (row: MarketRow, bundled: MarketRow) =>
  originOf(row) === 'bundled' && row.version !== bundled.version;

const isSame = (a: MarketRow, b: MarketRow) =>
  originOf(a) === originOf(b) && JSON.stringify(a.data) === JSON.stringify(b.data);

function isReadable(row: MarketRow, parse: Parse<unknown>): boolean {
  try {
    parse(row.data);
    return true;
  } catch {
    return false;
  }
}
