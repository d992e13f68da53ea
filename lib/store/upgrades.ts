import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Schema } from './db';

type Opened = IDBPDatabase<Schema>;
type Upgrade = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>;
type Step = (db: Opened, transaction: Upgrade) => void | Promise<void>;

/** One function a version: the first makes version 1, each next one starts from what the one before left. */
export const STEPS: readonly Step[] = [
  savedAndSettings,
  sightingsMarketAndHealth,
  sightingsByLastSeen,
  savedByStatusAndTime,
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
