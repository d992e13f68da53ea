import { backupIn, readBackup, SETTINGS_KEY, STORES, type Backup } from './backup';
import { readable, type Readable } from './backup-file';
import type { Database } from './db';
import { planRestore, type Plan, type RestoreMode } from './restore-plan';
import { write, type Writing } from './write';

type Parse = (data: unknown) => unknown;
type Everything = Writing<(typeof STORES)[number][]>;

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
    sightings: [...after.sightings.values()],
    health: [...after.health.values()],
    settings: after.settings,
    market: after.others ? { ...market, others: after.others } : market,
    setAside: after.setAside,
  });
}

/** The rows as they are: those that were unreadable before are put back too. */
async function putRows(transaction: Everything, rows: Omit<Backup, 'format' | 'version' | 'madeAt'>) {
  const store = <Name extends (typeof STORES)[number]>(name: Name) => transaction.objectStore(name);
  const [saved, sightings, health, setAside] = [store('saved'), store('sightings'), store('health'), store('setAside')];
  const settings = rows.settings === null ? [] : [rows.settings];
  await Promise.all([
    each(rows.saved, (row) => saved.put(row as never)),
    each(rows.sightings, (row) => sightings.put(row as never)),
    each(rows.health, (row) => health.put(row as never)),
    each(rows.setAside, (row) => setAside.add(row as never)),
    each(Object.entries(rows.market), ([key, row]) => store('market').put(row as never, key)),
    each(settings, (row) => store('settings').put(row as never, SETTINGS_KEY)),
  ]);
}

/** A row that cannot even be asked to be stored fails like one that cannot be stored. */
const each = <Row>(rows: readonly Row[], ask: (row: Row) => Promise<unknown>) =>
  Promise.all(rows.map(async (row) => ask(row)));
