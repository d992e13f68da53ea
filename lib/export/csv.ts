import type { SavedPosting } from '@/lib/posting/saved';

type Cell = string | number | null;

/** Every column with what stands in it. Experience is two numbers: spreadsheets make a date of "3-5". */
const COLUMNS = {
  site: ({ posting }) => posting.site,
  title: ({ posting }) => posting.title,
  company: ({ posting }) => posting.company.name,
  city: ({ posting }) => posting.location.city ?? posting.location.text,
  salary: ({ posting }) => posting.salary.text,
  salaryKind: ({ posting }) => posting.salary.kind,
  low: ({ posting }) => posting.salary.low,
  high: ({ posting }) => posting.salary.high,
  currency: ({ posting }) => posting.salary.currency,
  period: ({ posting }) => posting.salary.period,
  months: ({ posting }) => posting.salary.months,
  yearLowCny: ({ posting }) => posting.salary.year?.low ?? null,
  yearHighCny: ({ posting }) => posting.salary.year?.high ?? null,
  percentileLow: ({ insight }) => insight.percentile?.low ?? null,
  percentileMid: ({ insight }) => insight.percentile?.mid ?? null,
  percentileHigh: ({ insight }) => insight.percentile?.high ?? null,
  referenceN: ({ insight }) => insight.percentile?.reference.n ?? null,
  referencePeriod: ({ insight }) => insight.percentile?.reference.period ?? null,
  referenceSource: ({ insight }) => insight.percentile?.reference.source ?? null,
  go: ({ posting }) => posting.go.verdict,
  experienceMin: ({ posting }) => posting.experience.min,
  experienceMax: ({ posting }) => posting.experience.max,
  degree: ({ posting }) => posting.degree,
  required: ({ posting }) => posting.skills.required.join(', '),
  preferred: ({ posting }) => posting.skills.preferred.join(', '),
  status: ({ status }) => status,
  tags: ({ tags }) => tags.join(', '),
  notes: ({ notes }) => notes,
  url: ({ posting }) => posting.url,
  savedAt: ({ savedAt }) => savedAt,
} as const satisfies Record<string, (row: SavedPosting) => Cell>;

export type CsvColumn = keyof typeof COLUMNS;
export const CSV_COLUMNS = Object.keys(COLUMNS) as CsvColumn[];

const BYTE_ORDER_MARK = '\u{FEFF}';
/** What a spreadsheet may take for a formula, full-width forms included. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const NEEDS_QUOTES = /[",\r\n]/;

/** Saved postings as CSV (RFC 4180, UTF-8 with a byte order mark). `words` are the heads; a missing one is the column's name. */
export function savedToCsv(rows: readonly SavedPosting[], words: Partial<Record<CsvColumn, string>> = {}): string {
  const heads = CSV_COLUMNS.map((column) => words[column] ?? column);
  const lines = rows.map((row) => CSV_COLUMNS.map((column) => COLUMNS[column](row)));
  return BYTE_ORDER_MARK + [heads, ...lines].map(csvLine).join('');
}

/** One line with its end. Text that a spreadsheet could run as a formula gets an apostrophe; numbers stay numbers. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
