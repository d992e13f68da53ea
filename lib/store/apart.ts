import { settingsSchema, type Settings } from '@/lib/posting/settings';
import type { Database } from './db';
import { readRow } from './set-aside';
import { DEFAULT_SETTINGS } from './settings';
import { write } from './write';

const KEY = 'settings';
const MOST = 5000;

type Pair = [string, string];

/** Notes that these postings are not the same as one, or takes that back; the pairs that are told apart now. */
export async function setApart(db: Database, id: string, others: readonly string[], apart: boolean): Promise<Pair[]> {
  return write(db, ['settings'], async (transaction) => {
    const store = transaction.objectStore('settings');
    const stored: unknown = await store.get(KEY);
    const read: Settings | null = stored === undefined ? DEFAULT_SETTINGS : readRow(settingsSchema, stored).row;
    if (!read) return [];
    const told = new Set(others.map((other) => pairKey(id, other)));
    const rest = (read.apart ?? []).filter(([a, b]) => !told.has(pairKey(a, b)));
    const pairs = apart ? [...rest, ...others.map((other): Pair => [id, other])].slice(-MOST) : rest;
    await store.put({ ...read, apart: pairs }, KEY);
    return pairs;
  });
}

/** Whether the reader has said that two postings are not the same. */
export function apartBy({ apart = [] }: Settings): (a: string, b: string) => boolean {
  const told = new Set(apart.map(([a, b]) => pairKey(a, b)));
  return (a, b) => told.has(pairKey(a, b));
}

const pairKey = (a: string, b: string) => (a < b ? `${a}\n${b}` : `${b}\n${a}`);
