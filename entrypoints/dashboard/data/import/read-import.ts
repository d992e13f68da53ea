import { decodeFile, LARGEST_FILE, type Encoding } from '@/lib/export/decode';
import { importSaved, type Imported } from '@/lib/export/json';
import { readTable, tableOfJson, type Table } from '@/lib/export/read-table';

export const IMPORT_PROBLEMS = [
  ...(['too-large', 'workbook', 'binary', 'not-json', 'newer-file', 'backup', 'unreadable'] as const),
  ...(['empty', 'one-column', 'too-wide', 'too-long', 'not-a-list'] as const),
] as const;
export type ImportProblem = (typeof IMPORT_PROBLEMS)[number];

/** A file as it was read: our own, a table of somebody else's, or why it is neither. */
export type ImportFile = { saved: Imported } | { table: Table; encoding: Encoding } | { problem: ImportProblem };

export async function readImport(file: File): Promise<ImportFile> {
  if (file.size > LARGEST_FILE) return { problem: 'too-large' };
  const bytes = await bytesOf(file);
  if (!bytes) return { problem: 'unreadable' };
  const decoded = decodeFile(bytes);
  if ('problem' in decoded) return decoded;
  const { text, encoding } = decoded;
  const table = /^\s*[[{]/.test(text) ? readJson(text) : readTable(text);
  return 'heads' in table ? { table, encoding } : table;
}

function readJson(text: string): Table | { saved: Imported } | { problem: ImportProblem } {
  const saved = importSaved(text);
  if (!saved.error) return { saved };
  if (saved.error !== 'foreign-file') return { problem: saved.error };
  const json: unknown = JSON.parse(text);
  const isBackup = typeof json === 'object' && json !== null && 'format' in json && json.format === 'golens-backup';
  return isBackup ? { problem: 'backup' } : tableOfJson(json);
}

async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    console.warn('GoLens: the file cannot be read', error);
    return null;
  }
}
