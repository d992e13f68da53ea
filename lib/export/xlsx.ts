import writeXlsxFile, { type CellObject, type SheetData } from 'write-excel-file/universal';
import { COLUMNS, headsOf, type Cell, type ColumnName, type Heads } from './columns';

/** What Excel takes in one cell, in UTF-16 units. */
const LONGEST = 32_767;
const WIDTHS = { text: 16, number: 12, date: 18, url: 40 };
const WIDE = new Set<ColumnName>(['title', 'required', 'notes']);
const NO_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const ESCAPE = /_(?=x[\da-f]{4}_)/gi;

/** A workbook that is being made: rows of cells, and in the end the file. */
export interface Workbook {
  add: (rows: readonly Cell[][]) => void;
  finish: () => Promise<Blob>;
}

/** One sheet with typed cells: numbers as numbers, days as days, all else as text, so that no formula can arise. */
export function startWorkbook(columns: readonly ColumnName[], heads: Heads): Workbook {
  const types = columns.map((name) => COLUMNS[name].type);
  const sheet: SheetData = [
    headsOf(columns, heads).map((head) => ({ value: clean(head), type: String, fontWeight: 'bold' })),
  ];
  const widths = columns.map((name, index) => ({ width: WIDE.has(name) ? 32 : WIDTHS[types[index] ?? 'text'] }));
  return {
    add: (rows) => {
      for (const cells of rows) sheet.push(cells.map((cell, index) => typedCell(cell, types[index] === 'date')));
    },
    finish: () => writeXlsxFile(sheet, { sheet: 'GoLens', columns: widths, stickyRowsCount: 1 }).toBlob(),
  };
}

function typedCell(cell: Cell, isDate: boolean): CellObject | null {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  const day = isDate ? dayOf(cell) : null;
  return day ? { value: day, type: Date, format: 'yyyy-mm-dd' } : { value: clean(cell), type: String };
}

/** The day of an ISO date, or of a time on the machine's own calendar, as the pages say it; null where it is none or none that a spreadsheet can hold. */
function dayOf(iso: string): Date | null {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return null;
  const at = new Date(time);
  const day = iso.length === 10 ? at : new Date(Date.UTC(at.getFullYear(), at.getMonth(), at.getDate()));
  return day.getUTCFullYear() >= 1900 && day.getUTCFullYear() < 10_000 ? day : null;
}

/** Text without what XML cannot hold, and so that no reader takes "_x0041_" for a letter. */
function clean(text: string): string {
  return text.replace(NO_XML, '').replace(ESCAPE, '_x005F_').slice(0, LONGEST);
}
