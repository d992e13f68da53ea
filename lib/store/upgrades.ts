import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import { sightingSchema } from '@/lib/posting/saved';
import { withAlikeKeys } from './alike';
import type { Schema } from './db';
import { readRow } from './set-aside';

/** Rows that are read at once: many requests for one row each take many times as long. */
const AT_ONCE = 1000;

type Opened = IDBPDatabase<Schema>;
type Upgrade = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>;
type Step = (db: Opened, transaction: Upgrade) => void | Promise<void>;

/** One function a version: the first makes version 1, each next one starts from what the one before left. */
export const STEPS: readonly Step[] = [
  savedAndSettings,
  sightingsMarketAndHealth,
  sightingsByLastSeen,
  savedByStatusAndTime,
  sightingsByAlike,
];

export const NEWEST = STEPS.length;

/** Takes the database from the version it has (0 where it is new) to the newest, within one transaction. */
export async function climb(db: Opened, from: number, transaction: Upgrade, steps: readonly Step[] = STEPS) {
  for (const step of steps.slice(from)) await step(db, transaction);
}

function savedAndSettings(db: Opened) {
  db.createObjectStore('saved', { keyPath: 'id' });
  db.createObjectStore('settings');
}

function sightingsMarketAndHealth(db: Opened) {
  db.createObjectStore('sightings', { keyPath: 'id' });
  db.createObjectStore('market');
  db.createObjectStore('health', { keyPath: 'id' });
  db.createObjectStore('setAside', { autoIncrement: true }).createIndex('store', 'store');
}

function sightingsByLastSeen(_db: Opened, transaction: Upgrade) {
  transaction.objectStore('sightings').createIndex('lastSeen', 'lastSeen');
}

function savedByStatusAndTime(_db: Opened, transaction: Upgrade) {
  const saved = transaction.objectStore('saved');
  saved.createIndex('status', 'status');
  saved.createIndex('savedAt', 'savedAt');
}

/** The rows that are there get their keys; one that cannot be read stays as it is. */
async function sightingsByAlike(_db: Opened, transaction: Upgrade) {
  const store = transaction.objectStore('sightings');
  store.createIndex('alike', 'alike', { multiEntry: true });
  for (let last: string | null = null; ;) {
    const range: IDBKeyRange | null = last === null ? null : IDBKeyRange.lowerBound(last, true);
    const keys: string[] = await store.getAllKeys(range, AT_ONCE);
    const rows: unknown[] = await store.getAll(range, AT_ONCE);
    const read = rows.flatMap((row) => readRow(sightingSchema, row).row ?? []);
    await Promise.all(read.map((row) => store.put(withAlikeKeys(row))));
    last = keys.at(-1) ?? null;
    if (keys.length < AT_ONCE || last === null) return;
  }
}
