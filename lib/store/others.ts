import * as z from 'zod/mini';
import {
  MOST_OTHERS,
  otherSampleSchema,
  ownDatasetSchema,
  type OtherSample,
  type OwnDataset,
} from '@/lib/posting/own-sample';
import type { Database } from './db';
import { StoreError } from './errors';
import { readRow, setAside } from './set-aside';
import { write, type Writing } from './write';

/** The cells of other readers lie in one row beside the dataset. */
const KEY = 'others';
const VERSION = '1';

const rowSchema = z.object({ data: z.array(otherSampleSchema) });

type Transaction = Writing<('market' | 'setAside')[]>;

/** What was imported from other readers, oldest first. What cannot be read is left where it is until the next change. */
export async function listOthers(db: Database): Promise<OtherSample[]> {
  const stored: unknown = await db.get('market', KEY);
  if (stored === undefined) return [];
  return readRow(rowSchema, stored).row?.data ?? [];
}

/** Keeps another reader's cells. The same file again changes nothing; a sixth is refused with "too-many-files". */
export async function addOther(db: Database, dataset: OwnDataset, now: Date): Promise<OtherSample[]> {
  const { row } = readRow(ownDatasetSchema, dataset);
  if (!row) throw new StoreError('bad-dataset');
  return changeOthers(db, now, (others) => {
    const text = JSON.stringify(row);
    if (others.some((other) => JSON.stringify(other.dataset) === text)) return others;
    if (others.length >= MOST_OTHERS) throw new StoreError('too-many-files');
    return [...others, { id: crypto.randomUUID(), importedAt: now.toISOString(), dataset: row }];
  });
}

/** Removes one by its id; one that is not there is no error. */
export function removeOther(db: Database, id: string, now: Date): Promise<OtherSample[]> {
  return changeOthers(db, now, (others) => others.filter((other) => other.id !== id));
}

function changeOthers(
  db: Database,
  now: Date,
  change: (others: OtherSample[]) => OtherSample[],
): Promise<OtherSample[]> {
  return write(db, ['market', 'setAside'], async (transaction) => {
    const others = change(await readOthers(transaction));
    const row = { version: VERSION, storedAt: now.toISOString(), data: others };
    await transaction.objectStore('market').put(row, KEY);
    return others;
  });
}

async function readOthers(transaction: Transaction): Promise<OtherSample[]> {
  const stored: unknown = await transaction.objectStore('market').get(KEY);
  if (stored === undefined) return [];
  const result = readRow(rowSchema, stored);
  if (result.row) return result.row.data;
  await setAside(transaction, 'market', KEY, result.reason, stored);
  return [];
}
