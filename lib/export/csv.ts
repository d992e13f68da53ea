import { cellsOf, COLUMN_NAMES, headsOf, type Cell, type ColumnName, type Heads } from './columns';
import type { ExportRow } from './row';

export const BYTE_ORDER_MARK = '\u{FEFF}';
/** What a spreadsheet may take for a formula, full-width forms included. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const NEEDS_QUOTES = /[",\r\n]/;

/** Rows as CSV (RFC 4180, UTF-8 with a byte order mark). `heads` are the heads; a missing one is the column's name. */
export function toCsv(rows: readonly ExportRow[], columns = COLUMN_NAMES, heads: Heads = {}): string {
  return csvHead(columns, heads) + csvRows(rows, columns);
}

/** What a CSV file begins with: the byte order mark and the line of heads. */
export const csvHead = (columns: readonly ColumnName[], heads: Heads): string =>
  BYTE_ORDER_MARK + csvLine(headsOf(columns, heads));

export const csvRows = (rows: readonly ExportRow[], columns: readonly ColumnName[]): string =>
  rows.map((row) => csvLine(cellsOf(row, columns))).join('');

/** One line with its end. Text that a spreadsheet could run as a formula gets an apostrophe; numbers stay numbers. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** The text of a cell without the apostrophe that `csvLine` puts before what looks like a formula. */
export const withoutGuard = (cell: string) =>
  cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
