import { healthRowSchema, type HealthRow } from '@/lib/posting/health';
import type { Database } from './db';
import { readRow, setAside } from './set-aside';
import { write, type Writing } from './write';

/** More layouts than all sites have; beyond it the one not seen for longest goes. */
export const MOST_ROWS = 200;

/** Puts what `change` makes of the row of one layout; null where there is none yet. */
export async function changeHealth(db: Database, id: string, change: (row: HealthRow | null) => HealthRow) {
  return write(db, ['health', 'setAside'], async (transaction) => {
    const store = transaction.objectStore('health');
    const row = await readHealthRow(transaction, id);
    await store.put(change(row));
    if ((await store.count()) > MOST_ROWS) await dropOldest(transaction);
  });
}

/** The readable rows, those seen last first. */
export async function listHealth(db: Database): Promise<HealthRow[]> {
  const rows: unknown[] = await db.getAll('health');
  const readable = rows.flatMap((row) => readRow(healthRowSchema, row).row ?? []);
  return readable.sort((a, b) => b.at.localeCompare(a.at));
}

async function readHealthRow(transaction: Writing<('health' | 'setAside')[]>, id: string): Promise<HealthRow | null> {
  const stored: unknown = await transaction.objectStore('health').get(id);
  if (stored === undefined) return null;
  const result = readRow(healthRowSchema, stored);
  if (result.row) return result.row;
  await setAside(transaction, 'health', id, result.reason, stored);
  return null;
}

async function dropOldest(transaction: Writing<('health' | 'setAside')[]>) {
  const store = transaction.objectStore('health');
  const rows: { id: string; at: unknown }[] = await store.getAll();
  rows.sort((a, b) => String(a.at).localeCompare(String(b.at)));
  const extra = rows.slice(0, rows.length - MOST_ROWS);
  await Promise.all(extra.map((row) => store.delete(row.id)));
}
