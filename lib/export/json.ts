import * as z from 'zod/mini';
import { postingId, savedPostingSchema, type SavedPosting } from '@/lib/posting/saved';

const FORMAT = 'golens-saved';
const VERSION = 1;
/** In characters. */
const LARGEST = 50 * 1024 * 1024;

const fileSchema = z.object({ format: z.literal(FORMAT), version: z.number(), postings: z.array(z.unknown()) });

export type ImportError = 'too-large' | 'not-json' | 'foreign-file' | 'newer-file';

export interface Imported {
  postings: SavedPosting[];
  /** Entries of the file that are no saved posting, or whose address is none of the web's. */
  rejected: number;
  error: ImportError | null;
}

/** Saved postings as one JSON file, which importSaved reads back unchanged. */
export function savedToJson(rows: readonly SavedPosting[], now: Date): string {
  return JSON.stringify({ format: FORMAT, version: VERSION, exportedAt: now.toISOString(), postings: rows }, null, 2);
}

/** What a file of ours holds. Never throws; a file that is none of ours gives an error and no postings. */
export function importSaved(text: string): Imported {
  if (text.length > LARGEST) return refused('too-large');
  const json = jsonOf(text);
  if (json === undefined) return refused('not-json');
  const file = z.safeParse(fileSchema, json);
  if (!file.success) return refused('foreign-file');
  if (file.data.version > VERSION) return refused('newer-file');
  const postings = file.data.postings.flatMap(readPosting);
  return { postings, rejected: file.data.postings.length - postings.length, error: null };
}

const refused = (error: ImportError): Imported => ({ postings: [], rejected: 0, error });

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\u{FEFF}/u, ''));
  } catch {
    return undefined;
  }
}

function readPosting(row: unknown): SavedPosting[] {
  const result = z.safeParse(savedPostingSchema, row);
  if (!result.success) return [];
  const { id, posting, savedAt, updatedAt } = result.data;
  const dated = [savedAt, updatedAt].every((time) => Number.isFinite(Date.parse(time)));
  return dated && id === postingId(posting) && isWebAddress(posting.url) ? [result.data] : [];
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol);
}
