import * as z from 'zod/mini';
import { postingId, savedPostingSchema, type SavedPosting } from '@/lib/posting/saved';
import { isSoundAddress } from '@/lib/posting/web-address';
import { asSaved, type ExportRow } from './row';

const FORMAT = 'golens-saved';
const VERSION = 1;
/** In characters. */
const LARGEST = 50 * 1024 * 1024;

const fileSchema = z.object({ format: z.literal(FORMAT), version: z.number(), postings: z.array(z.unknown()) });

export type ImportError = 'too-large' | 'not-json' | 'foreign-file' | 'newer-file';

/** Why an entry of the file is left out: no saved posting of ours, or an address that is none of the web's. */
export type RejectCode = 'bad-posting' | 'bad-address';

export interface Imported {
  postings: SavedPosting[];
  /** Entries of the file that are left out, and how many for which reason. */
  rejected: number;
  reasons: Record<RejectCode, number>;
  error: ImportError | null;
}

/** Saved postings as one JSON file, which importSaved reads back unchanged. */
export function savedToJson(rows: readonly SavedPosting[], now: Date): string {
  return JSON.stringify({ format: FORMAT, version: VERSION, exportedAt: now.toISOString(), postings: rows }, null, 2);
}

/** The same file in parts: what it begins with, its rows with a comma between them, and what it ends with. */
export const savedFileStart = (now: Date): string =>
  `{"format":"${FORMAT}","version":${VERSION},"exportedAt":"${now.toISOString()}","postings":[`;
export const SAVED_FILE_END = '\n]}\n';

export const savedRows = (rows: readonly ExportRow[], isFirst: boolean, now: Date): string =>
  rows.map((row, index) => `${isFirst && index === 0 ? '' : ','}\n${JSON.stringify(asSaved(row, now))}`).join('');

/** What a file of ours holds. Never throws; a file that is none of ours gives an error and no postings. */
export function importSaved(text: string): Imported {
  if (text.length > LARGEST) return refused('too-large');
  const json = jsonOf(text);
  if (json === undefined) return refused('not-json');
  const file = z.safeParse(fileSchema, json);
  if (!file.success) return refused('foreign-file');
  if (file.data.version > VERSION) return refused('newer-file');
  return readAll(file.data.postings);
}

function refused(error: ImportError): Imported {
  return { postings: [], rejected: 0, reasons: { 'bad-posting': 0, 'bad-address': 0 }, error };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\u{FEFF}/u, ''));
  } catch {
    return undefined;
  }
}

function readAll(rows: unknown[]): Imported {
  const postings: SavedPosting[] = [];
  const reasons = { 'bad-posting': 0, 'bad-address': 0 };
  for (const row of rows) {
    const read = readPosting(row);
    if (typeof read === 'string') reasons[read] += 1;
    else postings.push(read);
  }
  return { postings, rejected: rows.length - postings.length, reasons, error: null };
}

function readPosting(row: unknown): SavedPosting | RejectCode {
  const result = z.safeParse(savedPostingSchema, row);
  if (!result.success) return 'bad-posting';
  const { id, posting, savedAt, updatedAt } = result.data;
  const dated = [savedAt, updatedAt].every((time) => Number.isFinite(Date.parse(time)));
  if (!dated || id !== postingId(posting)) return 'bad-posting';
  return isSoundAddress(posting) ? result.data : 'bad-address';
}
