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
    const store = <Name extends (typeof STORES)[number]>(name: Name) => transaction.objectStore(name);
    const requests: Promise<unknown>[] = [];
    for (const row of before.saved) requests.push(store('saved').put(row as never));
    for (const row of before.sightings) requests.push(store('sightings').put(row as never));
    for (const row of before.health) requests.push(store('health').put(row as never));
    for (const row of before.setAside) requests.push(store('setAside').add(row as never));
    for (const [key, row] of Object.entries(before.market)) requests.push(store('market').put(row as never, key));
    if (before.settings !== null) requests.push(store('settings').put(before.settings as never, SETTINGS_KEY));
    await Promise.all(requests);
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
  const requests: Promise<unknown>[] = [];
  const rows = { saved: after.saved, sightings: after.sightings, health: after.health };
  for (const row of rows.saved.values()) requests.push(transaction.objectStore('saved').put(row));
  for (const row of rows.sightings.values()) requests.push(transaction.objectStore('sightings').put(row));
  for (const row of rows.health.values()) requests.push(transaction.objectStore('health').put(row));
  const market = transaction.objectStore('market');
  for (const [key, row] of after.market) requests.push(market.put(row, key));
  if (after.others) requests.push(market.put(after.others, 'others'));
  if (after.settings) requests.push(transaction.objectStore('settings').put(after.settings, SETTINGS_KEY));
  const aside = transaction.objectStore('setAside');
  if (mode === 'merge') await aside.clear();
  for (const row of after.setAside) requests.push(aside.add(row));
  await Promise.all(requests);
}
