import type { Database } from './db';
import { write } from './write';

const KEY = 'market';

/** The dataset as it was stored; null where there is none, or where `parse` can no longer read it. */
export async function readMarket<T>(db: Database, parse: (data: unknown) => T): Promise<T | null> {
  const row = await db.get('market', KEY);
  if (!row) return null;
  try {
    return parse(row.data);
  } catch (error) {
    console.warn('GoLens: the stored dataset cannot be read', error);
    return null;
  }
}

/** Replaces the dataset in one transaction. It is parsed before: a bad one throws here and the old one stays. */
export async function replaceMarket<T extends { version: string }>(
  db: Database,
  data: unknown,
  parse: (data: unknown) => T,
  now: Date,
): Promise<T> {
  const market = parse(data);
  await write(db, ['market'], async (transaction) => {
    const row = { version: market.version, storedAt: now.toISOString(), data };
    await transaction.objectStore('market').put(row, KEY);
  });
  return market;
}
