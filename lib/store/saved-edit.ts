import {
  MOST_STEPS,
  MOST_TAGS,
  type Edited,
  type Kept,
  type SavedEdit,
  type SavedPosting,
  type Status,
} from '@/lib/posting/saved';
import type { Database } from './db';
import { StoreError } from './errors';
import { putSaved, readSavedAll } from './saved';
import { savedOf } from './saved-read';
import { write } from './write';

const STORES: ('saved' | 'setAside')[] = ['saved', 'setAside'];

/** What an undo is made from: postings that were removed, and others as they were before an edit and after it. */
export interface Undone {
  removed: SavedPosting[];
  edited: Edited[];
}

/**
 * Edits postings in one transaction; each one that is another by it is handed back as it was and as it is now. Those
 * that are gone are passed over, unless none is left.
 */
export async function editSaved(db: Database, ids: string[], edit: SavedEdit, now: Date): Promise<Edited[]> {
  return write(db, STORES, async (transaction) => {
    const there = [
      ...(
        await readSavedAll(
          transaction,
          ids.map((id) => ({ id })),
        )
      ).values(),
    ];
    if (there.length === 0) throw new StoreError('not-found');
    const edited = there.flatMap((row) => {
      const after = afterEdit(row, edit, now);
      return after ? [{ row, after }] : [];
    });
    await putSaved(
      transaction,
      edited.map(({ row, after }) => ({ ...row, ...after })),
    );
    return edited.map(({ row, after }) => ({ before: keptOf(row), after }));
  });
}

/** One edit of one posting; the posting as it is then, changed or not. */
export async function changeSaved(db: Database, { id, ...edit }: SavedEdit & { id: string }, now: Date) {
  await editSaved(db, [id], edit, now);
  const [row] = await savedOf(db, [id]);
  if (!row) throw new StoreError('not-found');
  return row;
}

/**
 * Undoes in one transaction. A posting that nothing else has touched since is exactly what it was; of one that was
 * touched, only what the act itself had set goes back, and what was set elsewhere since stays (`stayed` counts those).
 */
export async function restoreSaved(db: Database, { removed, edited }: Undone, now: Date): Promise<{ stayed: number }> {
  return write(db, STORES, async (transaction) => {
    const rows = await readSavedAll(transaction, [...removed, ...edited.map(({ before }) => before)]);
    const put = removed.map((row) => keptFrom(row, rows.get(row.id) ?? null, now));
    let stayed = 0;
    for (const { before, after } of edited) {
      const stored = rows.get(before.id);
      const back = stored && unedited(stored, before, after, now);
      if (stored && back) put.push({ ...stored, ...back.kept });
      if (!back?.whole) stayed += 1;
    }
    await putSaved(transaction, put);
    return { stayed };
  });
}

const keptOf = ({ id, status, notes, tags, history, updatedAt }: SavedPosting): Kept => {
  return { id, status, notes, tags, history, updatedAt };
};

/** What is the reader's own after the edit; null where the edit changes nothing. */
function afterEdit(row: SavedPosting, { status = row.status, notes = row.notes, ...edit }: SavedEdit, now: Date) {
  const tags = tagsAfter(row.tags, edit);
  if (status === row.status && notes === row.notes && same(tags, row.tags)) return null;
  return { id: row.id, status, notes, tags, history: historyAfter(row, status, now), updatedAt: now.toISOString() };
}

function tagsAfter(before: string[], { tags = before, addTag, removeTag }: SavedEdit): string[] {
  const rest = tags.filter((tag) => tag !== removeTag);
  const all = addTag === undefined || rest.includes(addTag) ? rest : [...rest, addTag];
  if (all.length > MOST_TAGS) throw new StoreError('too-many-tags');
  return all;
}

/** The history with a step for a status that is another than before. */
function historyAfter({ status, history }: SavedPosting, next: Status, now: Date) {
  if (next === status) return history;
  return [...history, { status: next, at: now.toISOString() }].slice(-MOST_STEPS);
}

/** What is the reader's own before the edit; `whole` where nothing that the edit had set was set anew since. */
function unedited(stored: SavedPosting, before: Kept, after: Kept, now: Date): { kept: Kept; whole: boolean } {
  const untouched = stored.updatedAt === after.updatedAt && same(keptOf(stored), after);
  if (untouched) return { kept: before, whole: true };
  const ours = {
    status: stored.status === after.status && same(stored.history, after.history),
    notes: stored.notes === after.notes,
    tags: same(stored.tags, after.tags),
  };
  const kept: Kept = {
    id: stored.id,
    ...(ours.status ? { status: before.status, history: before.history } : keptOf(stored)),
    notes: ours.notes ? before.notes : stored.notes,
    tags: ours.tags ? before.tags : stored.tags,
    updatedAt: now.toISOString(),
  };
  const changed = (['status', 'notes', 'tags'] as const).filter((field) => !same(before[field], after[field]));
  return { kept, whole: changed.every((field) => ours[field]) };
}

/** A removed posting as it was; where it was saved again since, the newer reading with what the reader had kept of it. */
function keptFrom(removed: SavedPosting, stored: SavedPosting | null, now: Date): SavedPosting {
  if (!stored) return removed;
  const isNew = stored.status === 'saved' && stored.history.length === 0;
  return {
    ...stored,
    savedAt: removed.savedAt,
    status: isNew ? removed.status : stored.status,
    history: isNew ? removed.history : stored.history,
    notes: stored.notes || removed.notes,
    tags: stored.tags.length > 0 ? stored.tags : removed.tags,
    updatedAt: now.toISOString(),
  };
}

const same = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b);
