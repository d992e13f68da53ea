import { savedToCsv } from '@/lib/export/csv';
import { importSaved, savedToJson } from '@/lib/export/json';
import { send } from '@/lib/messages/send';
import type { SavedPosting } from '@/lib/posting/saved';
import { download } from '@/components/download';
import { word } from '@/components/words';

const MEGABYTE = 1_000_000;
const LARGEST_IMPORT = 50;

/** Writes the postings to a file through an anchor, which needs no permission; the file's name. */
export function exportSaved(postings: SavedPosting[], format: 'csv' | 'json'): string {
  const now = new Date();
  const name = `golens-${now.toISOString().slice(0, 10)}.${format}`;
  if (format === 'csv') download(name, savedToCsv(postings), 'text/csv');
  else download(name, savedToJson(postings, now), 'application/json');
  return name;
}

/** Hands the postings of a file to the store; what came of it, in one sentence. */
export async function importFile(file: File): Promise<string> {
  if (file.size > LARGEST_IMPORT * MEGABYTE) return word('dashboard_import_large', LARGEST_IMPORT);
  const read = importSaved(await file.text());
  if (read.error) return word(read.error === 'newer-file' ? 'dashboard_import_newer' : 'dashboard_import_failed');
  const { added, updated, kept } = await send('saved.import', { postings: read.postings });
  return word('dashboard_imported', added, updated, kept, read.rejected);
}
