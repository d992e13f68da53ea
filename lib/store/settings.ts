import { EMPTY_PROFILE } from '@/lib/posting/profile';
import { settingsSchema, type Settings } from '@/lib/posting/settings';
import type { Database } from './db';
import { StoreError } from './errors';
import { readRow, setAside } from './set-aside';
import { write } from './write';

const KEY = 'settings';
export const DEFAULT_SETTINGS: Settings = { profile: EMPTY_PROFILE, sites: {}, datasetAddress: null };

/** The reader's settings. Unreadable ones are set aside, once, and the defaults hold. */
export async function readSettings(db: Database): Promise<Settings> {
  const stored: unknown = await db.get('settings', KEY);
  if (stored === undefined) return DEFAULT_SETTINGS;
  const result = readRow(settingsSchema, stored);
  if (result.row) return result.row;
  await write(db, ['settings', 'setAside'], async (transaction) => {
    const store = transaction.objectStore('settings');
    const current: unknown = await store.get(KEY);
    if (current === undefined || readRow(settingsSchema, current).row) return;
    await setAside(transaction, 'settings', KEY, result.reason, current);
    await store.delete(KEY);
  });
  return DEFAULT_SETTINGS;
}

/** Replaces the settings; unreadable ones that lie there are set aside first. */
export async function writeSettings(db: Database, settings: Settings): Promise<Settings> {
  const { row } = readRow(settingsSchema, settings);
  if (!row) throw new StoreError('bad-settings');
  return write(db, ['settings', 'setAside'], async (transaction) => {
    const store = transaction.objectStore('settings');
    const stored: unknown = await store.get(KEY);
    const old = stored === undefined ? null : readRow(settingsSchema, stored);
    if (old && !old.row) await setAside(transaction, 'settings', KEY, old.reason, stored);
    // A page that writes may have read before the reader told two postings apart.
    const apart = old?.row?.apart;
    const kept: Settings = apart ? { ...row, apart } : row;
    await store.put(kept, KEY);
    return kept;
  });
}
