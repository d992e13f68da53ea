import { companyKeys } from '@/lib/posting/company-name';
import { sightingSchema, type Sighting } from '@/lib/posting/saved';
import type { Database } from './db';
import { readRow } from './set-aside';

/** So many rows of one company in one city are looked at, those with the smallest ids. */
const MOST = 400;

/** The keys under which a sighting lies with those that may be the same posting: company and city. */
export const alikeKeys = ({ company, city }: Pick<Sighting, 'company' | 'city'>): string[] =>
  companyKeys(company).map((key) => `${key}\n${city ?? ''}`);

/** A sighting as it is stored, with its keys: rows of an older version, or of a backup, lack them. */
export function withAlikeKeys(row: Sighting): Sighting {
  const alike = alikeKeys(row);
  return alike.length > 0 ? { ...row, alike } : row;
}

/** The sightings that may be the same posting as one that has these keys, each once; unreadable rows are left out. */
export async function sightingsAlike(db: Database, keys: readonly string[]): Promise<Sighting[]> {
  const { store } = db.transaction('sightings');
  const index = store.index('alike');
  const found: unknown[][] = await Promise.all([...new Set(keys)].map((key) => index.getAll(key, MOST)));
  const rows = found.flat().flatMap((row) => readRow(sightingSchema, row).row ?? []);
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}
