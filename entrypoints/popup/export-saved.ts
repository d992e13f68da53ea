import { download } from '@/components/download';
import { savedToCsv } from '@/lib/export/csv';
import { savedToJson } from '@/lib/export/json';
import { send } from '@/lib/messages/send';

/** All saved postings as a file. */
export async function exportSaved(format: 'csv' | 'json'): Promise<void> {
  const { postings } = await send('saved.list', {});
  const now = new Date();
  const name = `golens-${now.toISOString().slice(0, 10)}.${format}`;
  if (format === 'csv') download(name, savedToCsv(postings), 'text/csv;charset=utf-8');
  else download(name, savedToJson(postings, now), 'application/json');
}
