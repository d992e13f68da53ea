import { ownDataset, ownDatasetToJson } from '@/lib/export/own-dataset';
import { OWN_COUNTRY, ownCells } from '@/lib/market/own-cells';
import type { Replies } from '@/lib/messages/kinds';
import type { Handlers } from '@/lib/messages/receive';
import { cityCountry } from '@/lib/parse/location';
import { addOther, listOthers, removeOther } from '@/lib/store/others';
import { ownSample } from './own-sample';
import { database } from './state';

type Kinds = 'sample.read' | 'sample.export' | 'others.import' | 'others.remove';

/** The reader's own sample, and what other readers made of theirs: it is shown, and enters no percentile. */
export const sampleHandlers: Pick<Handlers, Kinds> = {
  'sample.read': readSample,
  'sample.export': exportSample,
  'others.import': async ({ dataset }) => ({ others: await addOther(await database(), dataset, new Date()) }),
  'others.remove': async ({ id }) => ({ others: await removeOther(await database(), id, new Date()) }),
};

async function readSample(): Promise<Replies['sample.read']> {
  const db = await database();
  const [index, others] = await Promise.all([ownSample(db), listOthers(db)]);
  const all = index.get(OWN_COUNTRY);
  const { from = null, to = null } = all ?? {};
  return { n: all?.pays.length ?? 0, from, to, cells: ownCells(index), others };
}

async function exportSample(): Promise<Replies['sample.export']> {
  const dataset = ownDataset(ownCells(await ownSample(await database())), new Date(), isPlace);
  return { text: ownDatasetToJson(dataset), cells: dataset.cells.length };
}

const isPlace = (name: string) => name === OWN_COUNTRY || cityCountry(name) !== null;
