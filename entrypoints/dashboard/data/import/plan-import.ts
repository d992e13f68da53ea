import { entryOf, type Entry } from '@/lib/export/entry';
import type { Mapping } from '@/lib/export/mapping';
import type { Table } from '@/lib/export/read-table';
import { FIELDS, type Reading } from '@/lib/posting/reading';
import { postingId, type SavedPosting } from '@/lib/posting/saved';
import { postingPlace } from './posting-place';

export const REFUSALS = ['no-title', 'no-address', 'twice'] as const;
export type Refusal = (typeof REFUSALS)[number];

export interface NewRow {
  reading: Reading;
  entry: Entry;
}

/** What an import would do. Rows are numbered as a spreadsheet numbers them: the heads are row 1. */
export interface ImportPlan {
  add: NewRow[];
  /** Stored postings with what the table says besides; what is stored is never overwritten. */
  change: SavedPosting[];
  same: number;
  refused: Record<Refusal, number[]>;
}

const LONGEST_FIELD = 60_000;
const MOST_LABELS = 50;

/** Reads a table by the mapping and compares it with what is saved; nothing is stored. */
export function planImport(table: Table, mapping: Mapping, saved: readonly SavedPosting[]): ImportPlan {
  const stored = new Map(saved.map((row) => [row.id, row]));
  const seen = new Set<string>();
  const plan: ImportPlan = { add: [], change: [], same: 0, refused: { 'no-title': [], 'no-address': [], twice: [] } };
  for (const [index, cells] of table.rows.entries()) {
    const row = readRow(entryOf(cells, mapping));
    const refusal = typeof row === 'string' ? row : seen.has(postingId(row.reading)) ? 'twice' : null;
    if (refusal) plan.refused[refusal].push(index + 2);
    if (refusal || typeof row === 'string') continue;
    const id = postingId(row.reading);
    seen.add(id);
    const own = stored.get(id);
    const changed = own && withMore(own, row.entry);
    if (!own) plan.add.push(row);
    else if (changed) plan.change.push(changed);
    else plan.same += 1;
  }
  return plan;
}

function readRow(entry: Entry): NewRow | Refusal {
  if (!entry.fields.title) return 'no-title';
  const place = postingPlace(entry.url);
  if (!place) return 'no-address';
  const fields = FIELDS.map((name) => {
    const text = entry.fields[name];
    return [name, text ? { text: text.slice(0, LONGEST_FIELD), from: 'import' } : null];
  });
  return { entry, reading: { ...place, layout: 'import', page: 'list', fields: Object.fromEntries(fields) } };
}

/** The stored posting with status, notes and tags where it has none; null where the table says nothing new. */
function withMore(own: SavedPosting, { status, notes, labels }: Entry): SavedPosting | null {
  const more = {
    status: own.status === 'saved' && status ? status : own.status,
    notes: own.notes || notes,
    tags: [...new Set([...own.tags, ...labels])].slice(0, MOST_LABELS),
  };
  const same = more.status === own.status && more.notes === own.notes && more.tags.length === own.tags.length;
  return same ? null : { ...own, ...more };
}
