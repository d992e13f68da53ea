import { importSaved } from '@/lib/export/json';
import { word } from '@/components/words';
import { storeAll } from '../data/import/run-import';

const MEGABYTE = 1_000_000;
const LARGEST_IMPORT = 50;

/** Hands the postings of a file to the store; what came of it, in one sentence. */
export async function importFile(file: File): Promise<string> {
  if (file.size > LARGEST_IMPORT * MEGABYTE) return word('dashboard_import_large', LARGEST_IMPORT);
  const read = importSaved(await file.text());
  if (read.error) return word(read.error === 'newer-file' ? 'dashboard_import_newer' : 'dashboard_import_failed');
  const { added, updated, kept } = await storeAll(read.postings, () => {});
  return word('dashboard_imported', added, updated, kept, read.rejected);
}
