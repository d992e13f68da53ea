import { MOST_OTHERS } from '@/lib/posting/own-sample';
import type { SavedPosting, Sighting } from '@/lib/posting/saved';
import type { Settings } from '@/lib/posting/settings';
import { PARTS, type Part, type Readable } from './backup-file';

/** `merge` keeps what is here and adds what it lacks; `replace` leaves nothing but the backup. */
export type RestoreMode = 'merge' | 'replace';

export interface Counts {
  added: number;
  changed: number;
  kept: number;
  removed: number;
  refused: number;
  /** The first of what is added, changed and removed, signed: "+ Go 工程师". */
  names: string[];
}

export interface Plan {
  /** What will be there afterwards. */
  after: Omit<Readable, 'refused' | 'madeAt'>;
  counts: Record<Part, Counts>;
}

const NAMED = 3;
/** A map that holds one thing, or nothing. */
const one = <T>(value: T | null) => new Map(value === null ? [] : [['', value]]);

/** What a restore makes of what is here: nothing that the merge can keep is lost. */
export function planRestore(here: Readable, backup: Readable, mode: RestoreMode): Plan {
  const merge = mode === 'merge';
  const joined = <T>(mine: Map<string, T>, theirs: Map<string, T>, join: (a: T, b: T) => T) =>
    merge ? merged(mine, theirs, join) : theirs;
  const others = merge ? mergedOthers(here.others, backup.others) : backup.others;
  const refused = {
    ...backup.refused,
    others: backup.refused.others + Math.max(0, listIn(others).length - MOST_OTHERS),
  };
  const after = {
    saved: joined(here.saved, backup.saved, newer),
    sightings: joined(here.sightings, backup.sightings, seenBoth),
    settings: merge ? mergedSettings(here.settings, backup.settings) : backup.settings,
    health: joined(here.health, backup.health, mineFirst),
    market: joined(here.market, backup.market, mineFirst),
    others: others && { ...others, data: listIn(others).slice(0, MOST_OTHERS) },
    setAside: merge ? distinct([...here.setAside, ...backup.setAside]) : backup.setAside,
  };
  return { after, counts: countAll(here, after, refused) };
}

function countAll(here: Plan['after'], after: Plan['after'], refused: Record<Part, number>): Plan['counts'] {
  const sets: Record<Part, [Map<string, unknown>, Map<string, unknown>]> = {
    saved: [here.saved, after.saved],
    sightings: [here.sightings, after.sightings],
    settings: [one(here.settings), one(after.settings)],
    market: [here.market, after.market],
    others: [byText(listIn(here.others)), byText(listIn(after.others))],
    health: [here.health, after.health],
    setAside: [byText(here.setAside), byText(after.setAside)],
  };
  const counted = PARTS.map((part) => [part, { ...difference(...sets[part]), refused: refused[part] }]);
  return Object.fromEntries(counted) as Plan['counts'];
}

function merged<T>(mine: Map<string, T>, theirs: Map<string, T>, join: (a: T, b: T) => T): Map<string, T> {
  const both = new Map(mine);
  for (const [key, row] of theirs) {
    const own = mine.get(key);
    both.set(key, own === undefined ? row : join(own, row));
  }
  return both;
}

/** The one that was changed last; on a tie the one that is here. */
const newer = (mine: SavedPosting, theirs: SavedPosting) =>
  Date.parse(theirs.updatedAt) > Date.parse(mine.updatedAt) ? theirs : mine;

/** Seen from the first time to the last, with the prices of the one that was seen last. */
function seenBoth(mine: Sighting, theirs: Sighting): Sighting {
  const [last, other] = mine.lastSeen >= theirs.lastSeen ? [mine, theirs] : [theirs, mine];
  const firstSeen = last.firstSeen <= other.firstSeen ? last.firstSeen : other.firstSeen;
  const both = { ...last, firstSeen, times: Math.max(last.times, other.times) };
  return isEqual(both, mine) ? mine : both;
}

/** What is said here holds; what is not is taken from the backup. */
function mergedSettings(mine: Settings | null, theirs: Settings | null): Settings | null {
  if (!mine || !theirs) return mine ?? theirs;
  const said = Object.entries(mine.profile).filter(([, value]) =>
    Array.isArray(value) ? value.length > 0 : value !== null,
  );
  return {
    profile: { ...theirs.profile, ...Object.fromEntries(said) },
    sites: { ...theirs.sites, ...mine.sites },
    datasetAddress: mine.datasetAddress ?? theirs.datasetAddress,
  };
}

function mergedOthers(mine: Readable['others'], theirs: Readable['others']): Readable['others'] {
  if (!mine || !theirs) return mine ?? theirs;
  const datasets = new Set(listIn(mine).map(({ dataset }) => JSON.stringify(dataset)));
  const more = listIn(theirs).filter(({ dataset }) => !datasets.has(JSON.stringify(dataset)));
  return { ...mine, data: [...listIn(mine), ...more] };
}

const mineFirst = <T>(mine: T) => mine;
const byText = (rows: readonly unknown[]) => new Map(rows.map((row) => [JSON.stringify(row), row]));
const listIn = (row: Readable['others']) => (row ? (row.data as { dataset: unknown }[]) : []);
const distinct = <T>(rows: T[]): T[] => [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];

function difference(was: Map<string, unknown>, is: Map<string, unknown>) {
  const counts = { added: 0, changed: 0, kept: 0, removed: 0 };
  const names: string[] = [];
  const note = (sign: string, row: unknown) => {
    const name = nameIn(row);
    if (name && names.length < NAMED) names.push(`${sign} ${name}`);
  };
  for (const [key, row] of is) {
    const before = was.get(key);
    const outcome = before === undefined ? 'added' : isEqual(before, row) ? 'kept' : 'changed';
    counts[outcome] += 1;
    if (outcome !== 'kept') note(outcome === 'added' ? '+' : '≠', row);
  }
  for (const [key, row] of was) {
    if (is.has(key)) continue;
    counts.removed += 1;
    note('−', row);
  }
  return { ...counts, names };
}

const isEqual = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b);

function nameIn(row: unknown): string {
  const { title, posting, version } = row as { title?: unknown; posting?: { title?: unknown }; version?: unknown };
  const name = posting?.title ?? title ?? version;
  return typeof name === 'string' ? name.slice(0, 60) : '';
}
