import type { SortKey } from './rows';

/** The columns that can be shown, in their order; those of `WIDTHS` with how wide they are, in px. */
export const COLUMNS = [
  ...(['title', 'company', 'city', 'board', 'salary', 'year', 'percentile', 'gaps', 'experience', 'flags'] as const),
  ...(['status', 'since', 'notes', 'tags', 'saved'] as const),
];
export type Column = (typeof COLUMNS)[number];

export const WIDTHS: Record<Column, number> = {
  ...{ title: 188, company: 104, city: 60, board: 72, salary: 108, year: 104, percentile: 84, gaps: 60 },
  ...{ experience: 72, flags: 120, status: 124, since: 184, notes: 92, tags: 88, saved: 124 },
};

/** The one that is always shown: it opens the posting. */
export const FIXED: Column = 'title';
const USUAL: Column[] = [
  ...([
    'title',
    'company',
    'city',
    'salary',
    'year',
    'percentile',
    'gaps',
    'status',
    'notes',
    'tags',
    'saved',
  ] as const),
];
const UNSORTED = new Set<Column>(['notes']);
/** A taste, not data: it lies in the page's own storage, and without it the usual columns are shown. */
const PLACE = 'saved-columns';

export const isSortable = (column: Column): column is Column & SortKey => !UNSORTED.has(column);

/** The columns that the reader chose last. */
export function chosenColumns(): Column[] {
  const names = storage()?.getItem(PLACE)?.split(',') ?? [];
  const chosen = COLUMNS.filter((column) => column === FIXED || names.includes(column));
  return names.length > 0 ? chosen : USUAL;
}

export function rememberColumns(columns: Column[]) {
  storage()?.setItem(PLACE, columns.join(','));
}

/** Null where the reader has turned page storage off: asking for it throws. */
function storage(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}
