import { unwrap } from 'idb';
import { withAlikeKeys } from './alike';
import { backupIn, readBackup, SETTINGS_KEY, STORES, type Backup } from './backup';
import { readable, type Readable } from './backup-file';
import type { Database } from './db';
import { planRestore, type Plan, type RestoreMode } from './restore-plan';
import { write, type Writing } from './write';

type Parse = (data: unknown) => unknown;
type Everything = Writing<(typeof STORES)[number][]>;
type Stores = Record<(typeof STORES)[number], IDBObjectStore>;

const AT_ONCE = 500;

/** What a restore would make of what is stored now; nothing is written. */
export async function previewRestore(db: Database, backup: Readable, mode: RestoreMode, parse: Parse): Promise<Plan> {
  return planRestore(readable(await readBackup(db, new Date()), parse), backup, mode);
}

/**
 * Restores a backup, all of it or nothing, and hands back what was there before. Rows that are stored now and cannot
 * be read stay as they are where the restore merges.
 */
export async function restore(db: Database, backup: Readable, mode: RestoreMode, parse: Parse, now: Date) {
  return write(db, [...STORES], async (transaction) => {
    const before = await backupIn(transaction, now);
    const { after, counts } = planRestore(readable(before, parse), backup, mode);
    if (mode === 'replace') await clear(transaction);
    await put(transaction, after, mode);
    return { before, counts };
  });
}

/** Puts everything back as it was when the backup was read, also what cannot be read. */
export async function putBack(db: Database, before: Backup): Promise<void> {
  await write(db, [...STORES], async (transaction) => {
    await clear(transaction);
    await putRows(transaction, before);
  });
}

/** Everything but the dataset that lies in the extension. */
async function clear(transaction: Everything) {
  const market = transaction.objectStore('market');
  const rest = STORES.filter((name) => name !== 'market').map((name) => transaction.objectStore(name).clear());
  const [keys, rows] = await Promise.all([market.getAllKeys(), market.getAll(), ...rest]);
  const own = keys.filter((key, index) => key === 'others' || rows[index]?.origin === 'imported');
  await Promise.all(own.map((key) => market.delete(key)));
}

async function put(transaction: Everything, after: Plan['after'], mode: RestoreMode) {
  if (mode === 'merge') await transaction.objectStore('setAside').clear();
  const market = Object.fromEntries(after.market);
  await putRows(transaction, {
    saved: [...after.saved.values()],
    sightings: [...after.sightings.values()].map(withAlikeKeys),
    health: [...after.health.values()],
    settings: after.settings,
    market: after.others ? { ...market, others: after.others } : market,
    setAside: after.setAside,
  });
}

/** The rows as they are: those that were unreadable before are put back too. */
async function putRows(transaction: Everything, rows: Omit<Backup, 'format' | 'version' | 'madeAt'>) {
  const stores = STORES.map((name) => [name, unwrap(transaction.objectStore(name))] as const);
  const { saved, settings, sightings, health, market, setAside } = Object.fromEntries(stores) as Stores;
  for (const [key, row] of Object.entries(rows.market)) market.put(row, key);
  if (rows.settings !== null) settings.put(rows.settings, SETTINGS_KEY);
  await inTurns(rows.saved, (row) => saved.put(row));
  await inTurns(rows.health, (row) => health.put(row));
  await inTurns(rows.setAside, (row) => setAside.add(row));
  await inTurns(rows.sightings, (row) => sightings.put(row));
}

/**
 * Asks for all, some at a time, so that the page goes on in between. A promise for each would cost more than the
 * request: one that fails ends the transaction, which says so.
 */
async function inTurns(rows: readonly unknown[], ask: (row: unknown) => IDBRequest): Promise<void> {
  for (let start = 0; start < rows.length; start += AT_ONCE) {
    const last = rows
      .slice(start, start + AT_ONCE)
      .map(ask)
      .at(-1);
    await new Promise((resolve, reject) => {
      last?.addEventListener('success', resolve);
      last?.addEventListener('error', () => reject(last.error ?? new Error('not stored')));
    });
  }
}
