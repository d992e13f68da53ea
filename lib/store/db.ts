import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { DatasetOrigin } from '@/lib/posting/dataset';
import type { HealthRow } from '@/lib/posting/health';
import type { SavedPosting, Sighting } from '@/lib/posting/saved';
import type { Settings } from '@/lib/posting/settings';
import { StoreError, storeError } from './errors';
import type { ReaderRow } from './reader-rows';
import { climb, NEWEST } from './upgrades';

/** A row that could not be read, as it was, with where it lay and why. */
export interface SetAsideRow {
  store: 'saved' | 'settings' | 'sightings' | 'health' | 'market';
  key: string;
  reason: string;
  at: string;
  row: unknown;
}

export interface MarketRow {
  version: string;
  /** Missing in rows from before a dataset could be imported: those are bundled. */
  origin?: DatasetOrigin;
  storedAt: string;
  data: unknown;
}

export interface Schema extends DBSchema {
  saved: { key: string; value: SavedPosting; indexes: { status: string; savedAt: string } };
  /** The settings, and beside them by name what else the reader has set. */
  settings: { key: string; value: Settings | ReaderRow };
  sightings: { key: string; value: Sighting; indexes: { lastSeen: string; alike: string } };
  market: { key: string; value: MarketRow };
  health: { key: string; value: HealthRow };
  setAside: { key: number; value: SetAsideRow; indexes: { store: string } };
}

export type Database = IDBPDatabase<Schema>;

/**
 * Opens the database and walks it up to the newest version; a step that fails leaves the old data as it was.
 * `onGone` is called when the connection can no longer be used (a newer version opens, or the browser closed it).
 */
export async function openStore(onGone: () => void = () => {}): Promise<Database> {
  let failure: unknown = null;
  try {
    return await openDB<Schema>('golens', NEWEST, {
      upgrade(db, from, _to, transaction) {
        climb(db, from, transaction).catch((error: unknown) => {
          failure = error;
          transaction.abort();
        });
        // An abort rejects openDB too, which is where it is told; here it would be an unhandled rejection.
        transaction.done.catch(() => undefined);
      },
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
        onGone();
      },
      terminated: onGone,
    });
  } catch (error) {
    if (failure) throw new StoreError('upgrade-failed', { cause: failure });
    throw storeError(error);
  }
}
