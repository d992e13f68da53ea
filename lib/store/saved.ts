import * as z from 'zod/mini';
import type { Annotated } from '@/lib/posting/insight';
import { postingId, savedPostingSchema, type SavedPosting } from '@/lib/posting/saved';
import type { Database } from './db';
import { StoreError } from './errors';
import { countSetAside, readRow, setAside } from './set-aside';
import { write, type Writing } from './write';

type SavedTransaction = Writing<('saved' | 'setAside')[]>;

/** Saves a posting; one that is saved already keeps its date, status, notes and tags and gets the newer reading. */
export async function savePosting(db: Database, annotated: Annotated, now: Date): Promise<SavedPosting> {
  const id = postingId(annotated.posting);
  const at = now.toISOString();
  return write(db, ['saved', 'setAside'], async (transaction) => {
    const kept = (await readSaved(transaction, id)) ?? {
      id,
      savedAt: at,
      status: 'saved',
      notes: '',
      tags: [],
      history: [],
    };
    const row: SavedPosting = {
      ...kept,
      updatedAt: at,
      readAt: at,
      posting: annotated.posting,
      insight: annotated.insight,
    };
    await transaction.objectStore('saved').put(valid(row));
    return row;
  });
}

/** Removes postings and hands back those that were there, so that it can be undone by `restoreSaved`. */
export async function removeSaved(db: Database, ids: string[]): Promise<SavedPosting[]> {
  return write(db, ['saved', 'setAside'], async (transaction) => {
    const rows = await readSavedAll(
      transaction,
      ids.map((id) => ({ id })),
    );
    const removed = [...rows.values()];
    await Promise.all(removed.map((row) => transaction.objectStore('saved').delete(row.id)));
    return removed;
  });
}

/** All readable saved postings, newest first; `unreadable` counts those that were ever set aside. */
export async function listSaved(db: Database): Promise<{ postings: SavedPosting[]; unreadable: number }> {
  const postings = await readable(db, await db.getAll('saved'));
  postings.sort((a, b) => b.savedAt.localeCompare(a.savedAt));
  return { postings, unreadable: await countSetAside(db, 'saved') };
}

/**
 * Merges postings by id in one transaction: the one changed last wins, and on a tie the stored one is kept. A time
 * later than `now` proves nothing: it never wins over a stored posting, and a new one is dated now.
 */
export async function importSavedPostings(db: Database, postings: SavedPosting[], now = new Date()) {
  const checked = postings.map(valid);
  return write(db, ['saved', 'setAside'], async (transaction) => {
    const rows = await readSavedAll(transaction, checked);
    const counts = { added: 0, updated: 0, kept: 0 };
    const put = new Map<string, SavedPosting>();
    for (const posting of checked) {
      const stored = put.get(posting.id) ?? rows.get(posting.id);
      const outcome = !stored ? 'added' : isNewer(posting, stored, now) ? 'updated' : 'kept';
      counts[outcome] += 1;
      if (outcome !== 'kept') put.set(posting.id, notAfter(posting, now));
    }
    await putSaved(transaction, [...put.values()]);
    return counts;
  });
}

/** Which of these ids are saved. */
export async function savedAmong(db: Database, ids: string[]): Promise<Set<string>> {
  const { store } = db.transaction('saved');
  const keys = await Promise.all(ids.map((id) => store.getKey(id)));
  return new Set(keys.filter((key) => key !== undefined));
}

/** The readable ones of these rows; the others are set aside. */
export async function readable(db: Database, rows: unknown[]): Promise<SavedPosting[]> {
  const read = rows.map((row) => ({ row, result: readRow(savedPostingSchema, row) }));
  const bad = read.flatMap(({ row, result }) => (result.row ? [] : [idOf(row)]));
  if (bad.length > 0) {
    await write(db, ['saved', 'setAside'], async (transaction) => {
      await Promise.all(bad.map((id) => readSaved(transaction, id)));
    });
  }
  return read.flatMap(({ result }) => result.row ?? []);
}

/** One saved posting, null where there is none; an unreadable one is set aside. */
async function readSaved(transaction: SavedTransaction, id: string): Promise<SavedPosting | null> {
  const store = transaction.objectStore('saved');
  const stored: unknown = await store.get(id);
  if (stored === undefined) return null;
  const result = readRow(savedPostingSchema, stored);
  if (result.row) return result.row;
  await setAside(transaction, 'saved', id, result.reason, stored);
  await store.delete(id);
  return null;
}

/** Those of the named postings that are there, by id. All are asked for at once: one after the other takes many times longer. */
export async function readSavedAll(transaction: SavedTransaction, named: { id: string }[]) {
  const ids = [...new Set(named.map(({ id }) => id))];
  const rows = await Promise.all(ids.map((id) => readSaved(transaction, id)));
  return new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
}

/** Stores the rows; throws where one is none of ours. */
export async function putSaved(transaction: SavedTransaction, rows: SavedPosting[]) {
  const store = transaction.objectStore('saved');
  await Promise.all(rows.map(valid).map(async (row) => store.put(row)));
}

function valid(row: SavedPosting): SavedPosting {
  const result = z.safeParse(savedPostingSchema, row);
  if (!result.success || row.id !== postingId(row.posting)) throw new StoreError('bad-posting');
  return result.data;
}

function isNewer(a: SavedPosting, b: SavedPosting, now: Date): boolean {
  const at = Date.parse(a.updatedAt);
  return at > Date.parse(b.updatedAt) && at <= now.getTime();
}

function notAfter(row: SavedPosting, now: Date): SavedPosting {
  const past = (time: string) => (Date.parse(time) <= now.getTime() ? time : now.toISOString());
  return { ...row, savedAt: past(row.savedAt), updatedAt: past(row.updatedAt) };
}

export const idOf = (row: unknown) => String((row as { id: unknown }).id);
