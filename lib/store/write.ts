import type { IDBPTransaction, StoreNames } from 'idb';
import type { Database, Schema } from './db';
import { StoreError, storeError } from './errors';

export type Writing<Names extends StoreNames<Schema>[]> = IDBPTransaction<Schema, Names, 'readwrite'>;

/**
 * Runs `work` in one transaction that is written whole or not at all: an error in it, a full disk or a killed worker
 * leaves what was there. `work` may await nothing but the transaction itself.
 */
export async function write<Names extends StoreNames<Schema>[], T>(
  db: Database,
  stores: Names,
  work: (transaction: Writing<Names>) => Promise<T>,
): Promise<T> {
  const transaction = begin(db, stores);
  const outcome = transaction.done.then(
    () => null,
    (error: unknown) => storeError(error),
  );
  let result: T;
  try {
    result = await work(transaction);
  } catch (error) {
    const ended = await abort(transaction, outcome);
    throw isAbort(error) && ended ? ended : storeError(error);
  }
  const failure = await outcome;
  if (failure) throw failure;
  return result;
}

function begin<Names extends StoreNames<Schema>[]>(db: Database, stores: Names): Writing<Names> {
  try {
    return db.transaction(stores, 'readwrite', { durability: 'strict' });
  } catch (error) {
    throw storeError(error);
  }
}

/** Ends the transaction; the error with which it ended, which says more than its requests' "AbortError". */
async function abort(transaction: { abort: () => void }, outcome: Promise<StoreError | null>) {
  try {
    transaction.abort();
  } catch (error) {
    // The failed request has ended the transaction already.
    if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw storeError(error);
  }
  return outcome;
}

const isAbort = (error: unknown) => error instanceof Error && error.name === 'AbortError';
