import { openStore, type Database } from '@/lib/store/db';
import type { SavedPosting } from '@/lib/posting/saved';
import { posting } from '../insights/postings';

export const NOON = new Date('2026-11-20T12:00:00.000Z');
export const after = (minutes: number) => new Date(NOON.getTime() + minutes * 60_000);

/** An invented saved posting of the site boss. */
export function savedRow(key: string, changes: Partial<SavedPosting> = {}): SavedPosting {
  const at = '2026-11-01T08:00:00.000Z';
  const noInsight = {
    percentile: null,
    noPercentile: 'no-dataset' as const,
    benchmark: [],
    gaps: [],
    met: [],
    bonus: [],
  };
  return {
    id: `boss:${key}`,
    savedAt: at,
    updatedAt: at,
    status: 'saved',
    notes: '',
    tags: [],
    history: [],
    posting: posting({ key }),
    insight: { ...noInsight, ownPercentile: null, ownSample: null },
    ...changes,
  };
}

/** Opens the store, runs `work` and closes it. */
export async function withStore<T>(work: (db: Database) => Promise<T>): Promise<T> {
  const db = await openStore();
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

/** A row that no longer fits the schema of its store. */
export const unreadable = (id: string) => ({ id, nonsense: true });
