import * as z from 'zod/mini';
import type { Database } from './db';
import { readRow, setAside } from './set-aside';
import { write } from './write';

/** Rows that lie beside the settings, because they are the reader's own too: name → what is in it. */
export interface ReaderRow {
  name: 'adapters' | 'own-sites';
  value: unknown;
}

/** A row as its schema has it; null where there is none. An unreadable one is set aside, once. */
export async function readReaderRow<T>(
  db: Database,
  name: ReaderRow['name'],
  schema: z.ZodMiniType<T>,
): Promise<T | null> {
  const stored: unknown = await db.get('settings', name);
  if (stored === undefined) return null;
  const result = readRow(schema, valueOf(stored));
  if (!('reason' in result)) return result.row;
  await write(db, ['settings', 'setAside'], async (transaction) => {
    const store = transaction.objectStore('settings');
    const current: unknown = await store.get(name);
    if (current === undefined || !('reason' in readRow(schema, valueOf(current)))) return;
    await setAside(transaction, 'settings', name, result.reason, current);
    await store.delete(name);
  });
  return null;
}

/** Puts what `change` makes of the row, in one transaction; null where there was none that can be read. */
export async function changeReaderRow<T>(
  db: Database,
  name: ReaderRow['name'],
  schema: z.ZodMiniType<T>,
  change: (before: T | null) => T,
): Promise<T> {
  return write(db, ['settings', 'setAside'], async (transaction) => {
    const store = transaction.objectStore('settings');
    const stored: unknown = await store.get(name);
    const before = stored === undefined ? null : readRow(schema, valueOf(stored));
    if (before && 'reason' in before) await setAside(transaction, 'settings', name, before.reason, stored);
    const value = change(before?.row ?? null);
    await store.put({ name, value }, name);
    return value;
  });
}

const valueOf = (stored: unknown): unknown =>
  typeof stored === 'object' && stored !== null && 'value' in stored ? stored.value : stored;
