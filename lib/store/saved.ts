import * as z from 'zod/mini';
import type { Annotated } from '@/lib/posting/insight';
import { MOST_STEPS, postingId, savedPostingSchema, type SavedPosting } from '@/lib/posting/saved';
import type { Database } from './db';
import { StoreError } from './errors';
import { countSetAside, readRow, setAside } from './set-aside';
import { write, type Writing } from './write';

type SavedTransaction = Writing<('saved' | 'setAside')[]>;

export interface SavedChange {
  id: string;
  status?: SavedPosting['status'] | undefined;
  notes?: string | undefined;
  tags?: string[] | undefined;
}

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
    const row: SavedPosting = { ...kept, updatedAt: at, posting: annotated.posting, insight: annotated.insight };
    await transaction.objectStore('saved').put(valid(row));
    return row;
  });
}

/** Removes postings and hands back those that were there, so that it can be undone by an import. */
export async function removeSaved(db: Database, ids: string[]): Promise<SavedPosting[]> {
  return write(db, ['saved', 'setAside'], async (transaction) => {
    const rows = await Promise.all([...new Set(ids)].map((id) => readSaved(transaction, id)));
    const removed = rows.filter((row) => row !== null);
    await Promise.all(removed.map((row) => transaction.objectStore('saved').delete(row.id)));
    return removed;
  });
}

/** All readable saved postings, newest first; `unreadable` counts those that were ever set aside. */
export async function listSaved(db: Database): Promise<{ postings: SavedPosting[]; unreadable: number }> {
  const rows: unknown[] = await db.getAll('saved');
  const read = rows.map((row) => ({ row, result: readRow(savedPostingSchema, row) }));
  const bad = read.flatMap(({ row, result }) => (result.row ? [] : [idOf(row)]));
  if (bad.length > 0) {
    await write(db, ['saved', 'setAside'], async (transaction) => {
      await Promise.all(bad.map((id) => readSaved(transaction, id)));
    });
  }
  const postings = read.flatMap(({ result }) => (result.row ? [result.row] : []));
  postings.sort((a, b) => b.savedAt.localeCompare(a.savedAt));
  return { postings, unreadable: await countSetAside(db, 'saved') };
}

/** Changes status, notes or tags; what the change does not name stays. */
export async function changeSaved(db: Database, change: SavedChange, now: Date): Promise<SavedPosting> {
  return write(db, ['saved', 'setAside'], async (transaction) => {
    const row = await readSaved(transaction, change.id);
    if (!row) throw new StoreError('not-found');
    const changed: SavedPosting = {
      ...row,
      status: change.status ?? row.status,
      notes: change.notes ?? row.notes,
      tags: change.tags ?? row.tags,
      history: historyAfter(row, change.status, now),
      updatedAt: now.toISOString(),
    };
    await transaction.objectStore('saved').put(valid(changed));
    return changed;
  });
}

/**
 * Merges postings by id in one transaction: the one changed last wins, and on a tie the stored one is kept. A time
 * later than `now` proves nothing: it never wins over a stored posting, and a new one is dated now.
 */
export async function importSavedPostings(db: Database, postings: SavedPosting[], now = new Date()) {
  const checked = postings.map(valid);
  return write(db, ['saved', 'setAside'], async (transaction) => {
    const counts = { added: 0, updated: 0, kept: 0 };
    for (const posting of checked) {
      const stored = await readSaved(transaction, posting.id);
      const outcome = !stored ? 'added' : isNewer(posting, stored, now) ? 'updated' : 'kept';
      counts[outcome] += 1;
      if (outcome !== 'kept') await transaction.objectStore('saved').put(notAfter(posting, now));
    }
    return counts;
  });
}

/** Which of these ids are saved. */
export async function savedAmong(db: Database, ids: string[]): Promise<Set<string>> {
  const { store } = db.transaction('saved');
  const keys = await Promise.all(ids.map((id) => store.getKey(id)));
  return new Set(keys.filter((key) => key !== undefined));
}

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

/** The history with a step for a status that is another than before. */
function historyAfter({ status, history }: SavedPosting, next: SavedPosting['status'] | undefined, now: Date) {
  if (next === undefined || next === status) return history;
  return [...history, { status: next, at: now.toISOString() }].slice(-MOST_STEPS);
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

const idOf = (row: unknown) => String((row as { id: unknown }).id);
