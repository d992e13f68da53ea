import writeXlsxFile, { type CellObject, type SheetData } from 'write-excel-file/universal';
import { cellOf, COLUMNS, headsOf, type ColumnName, type Heads } from './columns';
import type { ExportRow } from './row';

/** What Excel takes in one cell, in UTF-16 units. */
const LONGEST = 32_767;
const WIDTHS = { text: 16, number: 12, date: 18, url: 40 };
const WIDE = new Set<ColumnName>(['title', 'required', 'notes']);
const NO_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const ESCAPE = /_(?=x[\da-f]{4}_)/gi;

/** The line of heads. */
export const xlsxHead = (columns: readonly ColumnName[], heads: Heads): SheetData => [
  headsOf(columns, heads).map((head) => ({ value: clean(head), type: String, fontWeight: 'bold' })),
];

/** Typed cells: numbers as numbers, days as days, all else as text, so that no formula can arise. */
export const xlsxRows = (rows: readonly ExportRow[], columns: readonly ColumnName[]): SheetData =>
  rows.map((row) => columns.map((name) => typedCell(row, name)));

/** The sheet as a file, its heads held in place. */
export function xlsxFile(sheet: SheetData, columns: readonly ColumnName[]): Promise<Blob> {
  const widths = columns.map((name) => ({ width: WIDE.has(name) ? 32 : WIDTHS[COLUMNS[name].type] }));
  return writeXlsxFile(sheet, { sheet: 'GoLens', columns: widths, stickyRowsCount: 1 }).toBlob();
}

function typedCell(row: ExportRow, name: ColumnName): CellObject | null {
  const value = cellOf(row, name);
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value, type: Number };
  const day = COLUMNS[name].type === 'date' ? dayOf(value) : null;
  return day ? { value: day, type: Date, format: 'yyyy-mm-dd' } : { value: clean(value), type: String };
}

/** The day of an ISO date or time, null where it is none or none that a spreadsheet can hold. */
function dayOf(iso: string): Date | null {
  const time = Date.parse(iso);
  const day = new Date(Number.isNaN(time) ? 0 : time);
  return !Number.isNaN(time) && day.getUTCFullYear() >= 1900 && day.getUTCFullYear() < 10_000 ? day : null;
}

/** Text without what XML cannot hold, and so that no reader takes "_x0041_" for a letter. */
function clean(text: string): string {
  return text.replace(NO_XML, '').replace(ESCAPE, '_x005F_').slice(0, LONGEST);
}
