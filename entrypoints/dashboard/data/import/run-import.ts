import { send } from '@/lib/messages/send';
import type { Annotated } from '@/lib/posting/insight';
import { postingId, type SavedPosting } from '@/lib/posting/saved';
import type { ImportPlan, NewRow } from './plan-import';

const READ_AT_ONCE = 200;
const STORED_AT_ONCE = 500;

export interface Imports {
  added: number;
  updated: number;
  kept: number;
}

/** What GoLens reads from the rows, in their order. */
export async function understood(rows: readonly NewRow[]): Promise<Annotated[]> {
  const { postings } = await send('readings.explain', { readings: rows.map(({ reading }) => reading) });
  return postings;
}

/** Reads and stores what the plan adds and changes; `onProgress` is told the number of postings that are stored. */
export async function runImport(plan: ImportPlan, onProgress: (done: number) => void): Promise<Imports> {
  const now = new Date().toISOString();
  const rows = plan.change.map((row) => ({ ...row, updatedAt: now }));
  for (let start = 0; start < plan.add.length; start += READ_AT_ONCE) {
    const some = plan.add.slice(start, start + READ_AT_ONCE);
    const read = await understood(some);
    rows.push(...some.flatMap(({ entry }, index) => savedOf(read[index], entry, now)));
  }
  return storeAll(rows, onProgress);
}

/** Stores postings, some at a time. */
export async function storeAll(rows: readonly SavedPosting[], onProgress: (done: number) => void): Promise<Imports> {
  const sum = { added: 0, updated: 0, kept: 0 };
  for (let start = 0; start < rows.length; start += STORED_AT_ONCE) {
    const part = await send('saved.import', { postings: rows.slice(start, start + STORED_AT_ONCE) });
    for (const name of ['added', 'updated', 'kept'] as const) sum[name] += part[name];
    onProgress(Math.min(start + STORED_AT_ONCE, rows.length));
  }
  return sum;
}

function savedOf(annotated: Annotated | undefined, entry: NewRow['entry'], now: string): SavedPosting[] {
  if (!annotated) return [];
  const { posting, insight } = annotated;
  const { status, notes, labels } = entry;
  const times = { savedAt: now, updatedAt: now, readAt: now };
  return [
    { id: postingId(posting), ...times, status: status ?? 'saved', notes, tags: labels, history: [], posting, insight },
  ];
}
