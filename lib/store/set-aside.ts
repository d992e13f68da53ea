import * as z from 'zod/mini';
import type { IDBPObjectStore, StoreNames } from 'idb';
import type { Database, Schema, SetAsideRow } from './db';
import { write } from './write';

interface Transaction {
  objectStore(name: 'setAside'): IDBPObjectStore<Schema, StoreNames<Schema>[], 'setAside', 'readwrite'>;
}

/** The row as the schema has it, or null with the reason why not. */
export function readRow<T>(schema: z.ZodMiniType<T>, row: unknown): { row: T } | { row: null; reason: string } {
  const result = z.safeParse(schema, row);
  if (result.success) return { row: result.data };
  const [issue] = result.error.issues;
  return { row: null, reason: issue ? `${issue.path.join('.') || 'row'}: ${issue.code}` : 'unreadable' };
}

/** Keeps an unreadable row as it is, beside the store it came from. */
export async function setAside(
  transaction: Transaction,
  store: SetAsideRow['store'],
  key: string,
  reason: string,
  row: unknown,
) {
  await transaction.objectStore('setAside').add({ store, key, reason, at: new Date().toISOString(), row });
}

/** How many rows of a store were set aside since the reader last deleted everything. */
export function countSetAside(db: Database, store: SetAsideRow['store']): Promise<number> {
  return db.countFromIndex('setAside', 'store', store);
}

/** All rows set aside, for a backup. */
export function listSetAside(db: Database): Promise<SetAsideRow[]> {
  return db.getAll('setAside');
}

/** Empties every store, in one transaction. */
export async function deleteEverything(db: Database): Promise<void> {
  const stores = ['saved', 'settings', 'sightings', 'market', 'health', 'setAside'] as const;
  await write(db, [...stores], async (transaction) => {
    await Promise.all(stores.map((store) => transaction.objectStore(store).clear()));
  });
}
