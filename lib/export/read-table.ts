import Papa from 'papaparse';
import { withoutGuard } from './csv';

export interface Table {
  heads: string[];
  /** As many cells in each row as there are heads. */
  rows: string[][];
  /** What stands between cells; null for JSON. */
  delimiter: string | null;
  /** Rows that had more or fewer cells than there are heads. */
  ragged: number;
}

export type TableProblem = 'empty' | 'one-column' | 'too-wide' | 'too-long' | 'not-a-list';

const MOST_COLUMNS = 200;
const MOST_ROWS = 50_000;
const LISTS = ['jobs', 'list', 'data', 'items', 'postings', 'jobList', 'results'];

/** The table in the text of a CSV file, whatever stands between its cells; else what is wrong with it. */
export function readTable(text: string): Table | { problem: TableProblem } {
  const { data, meta } = Papa.parse<string[]>(text, {
    skipEmptyLines: 'greedy',
    delimitersToGuess: [',', '\t', ';', '|'],
    preview: MOST_ROWS + 2,
  });
  const [heads = [], ...rows] = data;
  if (heads.length === 0 || rows.length === 0) return { problem: 'empty' };
  if (heads.length === 1) return { problem: 'one-column' };
  return checked(
    heads.map((head) => head.trim()),
    rows,
    meta.delimiter,
  );
}

/** The table in a list of plain objects, as scrapers write it: their names are the heads. */
export function tableOfJson(json: unknown): Table | { problem: TableProblem } {
  const items = listIn(json)?.filter(isItem) ?? [];
  if (items.length === 0) return { problem: 'not-a-list' };
  const heads = [...new Set(items.slice(0, 1000).flatMap((item) => Object.keys(item)))];
  const rows = items.map((item) => heads.map((head) => textOf(item[head])));
  return checked(heads, rows, null);
}

function checked(heads: string[], rows: string[][], delimiter: string | null): Table | { problem: TableProblem } {
  if (heads.length > MOST_COLUMNS) return { problem: 'too-wide' };
  if (rows.length > MOST_ROWS) return { problem: 'too-long' };
  const ragged = rows.filter((row) => row.length !== heads.length).length;
  const even = rows.map((row) => heads.map((_, index) => withoutGuard(row[index] ?? '').trim()));
  return { heads, rows: even, delimiter, ragged };
}

type Item = Record<string, unknown>;

function listIn(json: unknown): unknown[] | null {
  if (Array.isArray(json)) return json;
  if (!isItem(json)) return null;
  return LISTS.map((name) => json[name]).find((value) => Array.isArray(value)) ?? null;
}

function textOf(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  return Array.isArray(value) ? value.map(textOf).filter(Boolean).join('|') : '';
}

const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value);
