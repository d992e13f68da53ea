import * as z from 'zod/mini';
import { healthRowSchema, type HealthRow } from '@/lib/posting/health';
import { otherSampleSchema } from '@/lib/posting/own-sample';
import { postingId, savedPostingSchema, sightingSchema, type SavedPosting, type Sighting } from '@/lib/posting/saved';
import { settingsSchema, type Settings } from '@/lib/posting/settings';
import { isSoundAddress } from '@/lib/posting/web-address';
import { BACKUP_FORMAT, BACKUP_VERSION, type Backup } from './backup';
import type { MarketRow, SetAsideRow } from './db';

export type BackupProblem = 'not-json' | 'foreign-file' | 'saved-file' | 'newer-file' | 'broken-file';

export const PARTS = ['saved', 'sightings', 'settings', 'market', 'others', 'health', 'setAside'] as const;
/** What a backup consists of, as the reader is told of it. */
export type Part = (typeof PARTS)[number];

/** The rows of a backup that are as they should be, by their keys, and how many are not. */
export interface Readable {
  madeAt: string;
  saved: Map<string, SavedPosting>;
  sightings: Map<string, Sighting>;
  settings: Settings | null;
  health: Map<string, HealthRow>;
  /** Datasets of the reader's own: the one in use and the one before. */
  market: Map<string, MarketRow>;
  others: MarketRow | null;
  setAside: SetAsideRow[];
  refused: Record<Part, number>;
}

const headSchema = z.object({ format: z.string(), version: z.number() });
const fileSchema = z.object({
  madeAt: z.string(),
  saved: z.array(z.unknown()),
  settings: z.unknown(),
  sightings: z.array(z.unknown()),
  health: z.array(z.unknown()),
  market: z.record(z.string(), z.unknown()),
  setAside: z.array(z.unknown()),
});
const marketSchema = z.object({
  version: z.string(),
  origin: z.literal('imported'),
  storedAt: z.string(),
  data: z.unknown(),
});
const othersSchema = z.object({ version: z.string(), storedAt: z.string(), data: z.array(otherSampleSchema) });
const setAsideSchema = z.object({
  store: z.enum(['saved', 'settings', 'sightings', 'health', 'market']),
  key: z.string(),
  reason: z.string(),
  at: z.string(),
  row: z.unknown(),
});
const isTime = (text: string) => Number.isFinite(Date.parse(text));

/** The text of a backup file as rows, checked one by one; `parse` throws for a dataset that cannot be used. */
export function readBackupFile(text: string, parse: (data: unknown) => unknown): Readable | { problem: BackupProblem } {
  const json = jsonOf(text);
  if (json === undefined) return { problem: 'not-json' };
  const head = z.safeParse(headSchema, json);
  if (!head.success) return { problem: 'foreign-file' };
  if (head.data.format === 'golens-saved') return { problem: 'saved-file' };
  if (head.data.format !== BACKUP_FORMAT) return { problem: 'foreign-file' };
  if (head.data.version > BACKUP_VERSION) return { problem: 'newer-file' };
  const file = z.safeParse(fileSchema, json);
  return file.success && isTime(file.data.madeAt) ? readable(file.data, parse) : { problem: 'broken-file' };
}

/** The rows of a backup, or of what is stored now, that are as they should be. */
export function readable(backup: Omit<Backup, 'format' | 'version'>, parse: (data: unknown) => unknown): Readable {
  const refused = { saved: 0, sightings: 0, settings: 0, market: 0, others: 0, health: 0, setAside: 0 };
  const good = <T>(part: Part, schema: z.ZodMiniType<T>, rows: readonly unknown[], holds = (_row: T) => true): T[] => {
    const read = rows.flatMap((row) => {
      const result = z.safeParse(schema, row);
      return result.success && holds(result.data) ? [result.data] : [];
    });
    refused[part] += rows.length - read.length;
    return read;
  };
  const { others: otherRow, ...datasets } = backup.market;
  const usable = ({ data }: { data: unknown }) => isUsable(data, parse);
  const market = Object.entries(datasets).flatMap(([key, row]) => {
    const known = key === 'market' || key === 'previous';
    return good('market', marketSchema, [row], (dataset) => known && usable(dataset)).map((one) => [key, one] as const);
  });
  return {
    madeAt: backup.madeAt,
    saved: keyed(good('saved', savedPostingSchema, backup.saved, isSound)),
    sightings: keyed(good('sightings', sightingSchema, backup.sightings, isDated)),
    settings: backup.settings === null ? null : (good('settings', settingsSchema, [backup.settings])[0] ?? null),
    health: keyed(good('health', healthRowSchema, backup.health)),
    market: new Map(market),
    others: otherRow === undefined ? null : (good('others', othersSchema, [otherRow])[0] ?? null),
    setAside: good('setAside', setAsideSchema, backup.setAside),
    refused,
  };
}

const keyed = <Row extends { id: string }>(rows: Row[]) => new Map(rows.map((row) => [row.id, row]));

const isSound = ({ id, posting, savedAt, updatedAt }: SavedPosting) =>
  id === postingId(posting) && isSoundAddress(posting) && isTime(savedAt) && isTime(updatedAt);

const isDated = ({ firstSeen, lastSeen }: Sighting) => isTime(firstSeen) && isTime(lastSeen);

function isUsable(data: unknown, parse: (data: unknown) => unknown): boolean {
  try {
    parse(data);
    return true;
  } catch {
    return false;
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\u{FEFF}/u, ''));
  } catch {
    return undefined;
  }
}
