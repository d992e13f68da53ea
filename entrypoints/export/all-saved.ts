import { word } from '@/components/words';
import { send } from '@/lib/messages/send';
import type { ExportGroup } from './export-choices';

/** Everything saved, as what can be taken out. */
export async function allSaved(): Promise<ExportGroup[]> {
  const { postings } = await send('saved.list', {});
  return [{ label: word('export_group_all'), postings }];
}
