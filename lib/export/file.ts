import { csvHead, csvRows } from './csv';
import { cellsOf, type ColumnName, type Heads } from './columns';
import { savedFileStart, savedRows, SAVED_FILE_END } from './json';
import { JSON_LD_END, JSON_LD_START, jsonLdRows } from './json-ld';
import { markdownHead, markdownList, markdownRows } from './markdown';
import type { ExportRow } from './row';
import { slices, type Work } from './slices';
import type { Workbook } from './xlsx';

export const FORMATS = ['csv', 'xlsx', 'markdown', 'markdown-list', 'json', 'json-ld'] as const;
export type Format = (typeof FORMATS)[number];

/** Formats that hold the columns that the reader chooses; the others hold the whole posting. */
export const HAS_COLUMNS: ReadonlySet<Format> = new Set<Format>(['csv', 'xlsx', 'markdown', 'markdown-list']);
/** A workbook is made in one piece, in memory. */
export const MOST_XLSX_ROWS = 20_000;
/** UTF-16 units. */
const ENCODED_AT_ONCE = 500_000;

export interface ExportRequest extends Work {
  rows: readonly ExportRow[];
  format: Format;
  columns: readonly ColumnName[];
  heads: Heads;
  now: Date;
  /** Where a workbook is made: in another thread in the browser, so that neither the page nor its script bears it. */
  startWorkbook: StartWorkbook;
}

export type StartWorkbook = (columns: readonly ColumnName[], heads: Heads, signal?: AbortSignal) => Workbook;

export interface ExportedFile {
  name: string;
  blob: Blob;
}

const KINDS: Record<Format, { end: string; type: string }> = {
  csv: { end: '.csv', type: 'text/csv;charset=utf-8' },
  xlsx: { end: '.xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  markdown: { end: '.md', type: 'text/markdown;charset=utf-8' },
  'markdown-list': { end: '-list.md', type: 'text/markdown;charset=utf-8' },
  json: { end: '.json', type: 'application/json' },
  'json-ld': { end: '.jsonld', type: 'application/ld+json' },
};

/** The postings as a file, made in slices; rejects with the signal's reason where the reader cancels. */
export async function exportFile(request: ExportRequest): Promise<ExportedFile> {
  const { format, now } = request;
  const { end, type } = KINDS[format];
  const name = `golens-${now.toISOString().slice(0, 10)}${end}`;
  if (format === 'xlsx') return { name, blob: await workbook(request) };
  return { name, blob: new Blob(await textBlobs(request), { type }) };
}

/** The text in pieces that are encoded while it is made: all at once would take the page a second. */
async function textBlobs(request: ExportRequest): Promise<Blob[]> {
  const blobs: Blob[] = [];
  let text = '';
  for await (const part of textParts(request)) {
    text += part;
    if (text.length < ENCODED_AT_ONCE) continue;
    blobs.push(new Blob([text]));
    text = '';
  }
  return [...blobs, new Blob([text])];
}

async function* textParts({ rows, format, columns, heads, now, ...work }: ExportRequest): AsyncGenerator<string> {
  const parts = (make: (some: readonly ExportRow[], start: number) => string) => slices(rows, make, work);
  if (format === 'csv') {
    yield csvHead(columns, heads);
    yield* parts((some) => csvRows(some, columns));
  } else if (format === 'markdown') {
    yield markdownHead(columns, heads);
    yield* parts((some) => markdownRows(some, columns));
  } else if (format === 'markdown-list') {
    yield* parts((some) => markdownList(some, columns, heads));
  } else if (format === 'json') {
    yield savedFileStart(now);
    yield* parts((some, start) => savedRows(some, start === 0, now));
    yield SAVED_FILE_END;
  } else {
    yield JSON_LD_START;
    yield* parts((some, start) => jsonLdRows(some, start === 0));
    yield JSON_LD_END;
  }
}

async function workbook(request: ExportRequest): Promise<Blob> {
  const { rows, columns, heads, startWorkbook, ...work } = request;
  const book = startWorkbook(columns, heads, work.signal);
  for await (const cells of slices(rows, (some) => some.map((row) => cellsOf(row, columns)), work)) book.add(cells);
  return book.finish();
}
