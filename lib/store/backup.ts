import type { IDBPTransaction } from 'idb';
import type { Database, MarketRow, Schema } from './db';
import type { Writing } from './write';

export const BACKUP_FORMAT = 'golens-backup';
export const BACKUP_VERSION = 1;

/** Everything that is kept, row by row as it is stored; `market` holds the reader's own datasets and others' cells. */
export interface Backup {
  format: typeof BACKUP_FORMAT;
  version: typeof BACKUP_VERSION;
  /** ISO time. */
  madeAt: string;
  saved: unknown[];
  /** null where nothing was set. */
  settings: unknown;
  sightings: unknown[];
  health: unknown[];
  market: Record<string, unknown>;
  setAside: unknown[];
}

export const STORES = ['saved', 'settings', 'sightings', 'health', 'market', 'setAside'] as const;
export const SETTINGS_KEY = 'settings';

type StoreName = (typeof STORES)[number];
/** A transaction over all stores, whatever it may do with them. */
type Transaction = IDBPTransaction<Schema, typeof STORES> | Writing<StoreName[]>;

/** Everything that is kept, as it was at one moment. The dataset that lies in the extension is left out. */
export const readBackup = (db: Database, now: Date): Promise<Backup> => backupIn(db.transaction(STORES), now);

/** The same within a transaction, to change it by what was read. */
export async function backupIn(transaction: Transaction, now: Date): Promise<Backup> {
  const all = (name: StoreName): Promise<unknown[]> => transaction.objectStore(name).getAll();
  const market = transaction.objectStore('market');
  const [saved, settings, sightings, health, keys, rows, setAside] = await Promise.all([
    all('saved'),
    transaction.objectStore('settings').get(SETTINGS_KEY),
    all('sightings'),
    all('health'),
    market.getAllKeys(),
    market.getAll(),
    all('setAside'),
  ]);
  const datasets = keys.map((key, index) => [key, rows[index]] as const).filter(isOwn);
  return {
    ...{ format: BACKUP_FORMAT, version: BACKUP_VERSION, madeAt: now.toISOString() },
    ...{ saved, settings: settings ?? null, market: Object.fromEntries(datasets), sightings, health, setAside },
  };
}

/** The backup as a file, some rows at a time: parts to be joined. */
export function* backupParts(backup: Backup): Generator<string> {
  const { saved, sightings, health, setAside, ...rest } = backup;
  yield JSON.stringify(rest).slice(0, -1);
  for (const [name, rows] of Object.entries({ saved, sightings, health, setAside })) {
    yield `,"${name}":[`;
    for (let start = 0; start < rows.length; start += 500) {
      const some = rows.slice(start, start + 500).map((row) => `\n${JSON.stringify(row)}`);
      yield (start > 0 ? ',' : '') + some.join(',');
    }
    yield ']';
  }
  yield '}\n';
}

/** Cells of other readers, and datasets that the reader brought. */
function isOwn([key, row]: readonly [string, MarketRow | undefined]): boolean {
  return key === 'others' || row?.origin === 'imported';
}
