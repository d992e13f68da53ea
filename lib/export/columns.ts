import type { ExportRow } from './row';

export type Cell = string | number | null;

/** `date` is an ISO date or time, `url` an address as the page gave it; null is "not known". */
export type Column =
  | { type: 'text' | 'date' | 'url'; value: (row: ExportRow) => string | null | undefined }
  | { type: 'number'; value: (row: ExportRow) => number | null | undefined };

const text = (value: (row: ExportRow) => string | null | undefined) => ({ type: 'text', value }) as const;
const number = (value: (row: ExportRow) => number | null | undefined) => ({ type: 'number', value }) as const;
const date = (value: (row: ExportRow) => string | null | undefined) => ({ type: 'date', value }) as const;
const url = (value: (row: ExportRow) => string | null | undefined) => ({ type: 'url', value }) as const;

/** Every column, for all tabular formats. Experience is two numbers: spreadsheets make a date of "3-5". */
export const COLUMNS = {
  site: text(({ posting }) => posting.site),
  title: text(({ posting }) => posting.title),
  company: text(({ posting }) => posting.company.name),
  city: text(({ posting }) => posting.location.city ?? posting.location.text),
  salary: text(({ posting }) => posting.salary.text),
  salaryKind: text(({ posting }) => posting.salary.kind),
  low: number(({ posting }) => posting.salary.low),
  high: number(({ posting }) => posting.salary.high),
  currency: text(({ posting }) => posting.salary.currency),
  period: text(({ posting }) => posting.salary.period),
  months: number(({ posting }) => posting.salary.months),
  yearLowCny: number(({ posting }) => posting.salary.year?.low),
  yearHighCny: number(({ posting }) => posting.salary.year?.high),
  assumptions: text(({ posting }) => posting.salary.assumptions.map(({ code }) => code).join(', ')),
  percentileLow: number(({ insight }) => insight.percentile?.low),
  percentileMid: number(({ insight }) => insight.percentile?.mid),
  percentileHigh: number(({ insight }) => insight.percentile?.high),
  noPercentile: text(({ insight }) => insight.noPercentile),
  referenceCell: text(({ insight }) => insight.percentile?.reference.cell),
  referenceN: number(({ insight }) => insight.percentile?.reference.n),
  referencePeriod: text(({ insight }) => insight.percentile?.reference.period),
  referenceSource: text(({ insight }) => insight.percentile?.reference.source),
  referenceGrade: text(({ insight }) => insight.percentile?.reference.grade),
  go: text(({ posting }) => posting.go.verdict),
  experienceMin: number(({ posting }) => posting.experience.min),
  experienceMax: number(({ posting }) => posting.experience.max),
  degree: text(({ posting }) => posting.degree),
  workMode: text(({ posting }) => posting.workMode),
  required: text(({ posting }) => posting.skills.required.join(', ')),
  preferred: text(({ posting }) => posting.skills.preferred.join(', ')),
  missing: text(({ insight }) => insight.gaps.map(({ skill }) => skill).join(', ')),
  flags: text(({ posting }) => posting.flags.map(({ flag }) => flag).join(', ')),
  companySize: text(({ posting }) => posting.company.size),
  industry: text(({ posting }) => posting.company.industry),
  stage: text(({ posting }) => posting.company.stage),
  status: text(({ status }) => status),
  tags: text(({ tags }) => tags?.join(', ')),
  notes: text(({ notes }) => notes),
  url: url(({ posting }) => posting.url),
  datePosted: date(({ posting }) => posting.datePosted),
  firstSeen: date(({ firstSeen }) => firstSeen),
  savedAt: date(({ savedAt }) => savedAt),
  updatedAt: date(({ updatedAt }) => updatedAt),
} as const satisfies Record<string, Column>;

export type ColumnName = keyof typeof COLUMNS;
/** The heads of the columns, by their machine names; one that is missing is its machine name. */
export type Heads = Partial<Record<ColumnName, string>>;

export const COLUMN_NAMES = Object.keys(COLUMNS) as ColumnName[];

const OF_SAVED: ReadonlySet<ColumnName> = new Set(['status', 'tags', 'notes', 'firstSeen', 'savedAt', 'updatedAt']);
/** The columns of postings that are on a page, and need not be saved. */
export const PAGE_COLUMNS = COLUMN_NAMES.filter((name) => !OF_SAVED.has(name));

export const headsOf = (columns: readonly ColumnName[], heads: Heads) => columns.map((name) => heads[name] ?? name);

/** What stands in the column; a number that is none is not known. */
export function cellOf(row: ExportRow, name: ColumnName): Cell {
  const column: Column = COLUMNS[name];
  const value = column.value(row) ?? null;
  return typeof value === 'number' && !Number.isFinite(value) ? null : value;
}

export const cellsOf = (row: ExportRow, columns: readonly ColumnName[]): Cell[] =>
  columns.map((name) => cellOf(row, name));
