import { ownIndex, type OwnIndex } from '@/lib/market/own-cells';
import { candidateReader, merged, OWN_DAYS, type Candidate } from '@/lib/market/own-sample';
import type { Posting } from '@/lib/posting/posting';
import { postingId } from '@/lib/posting/saved';
import type { Database } from '@/lib/store/db';
import { sightingsSince } from '@/lib/store/sightings';
import { seenReader } from './seen';

const DAY = 86_400_000;
/** The index is built anew when it is older than this, or when so many postings were seen that it does not hold. */
const STALE_MS = 5 * 60_000;
const STALE_NEW = 50;
/** A small index, which is soon built, already when it would double, from so many on. */
const FIRST_NEW = 8;

interface Built {
  index: OwnIndex;
  /** Ids of the sightings in it. */
  ids: ReadonlySet<string>;
  at: number;
}

let built: Built | null = null;
let building: Promise<Built> | null = null;
const unseen = new Set<string>();

/** The reader's own sample as far as it is known now; null where none has been built yet. Never waits. */
export const ownSampleNow = (): OwnIndex | null => built?.index ?? null;

/** The own sample with everything stored until now, waited for. */
export async function ownSample(db: Database): Promise<OwnIndex> {
  await building;
  return built && unseen.size === 0 && !isStale(built) ? built.index : (await build(db)).index;
}

/** Starts building where there is nothing yet or it is stale; until that is done the old one answers. */
export async function refreshOwnSample(db: Database): Promise<void> {
  if (!built || isStale(built)) await build(db);
}

/** Counts postings that were stored as seen and that the index does not hold. */
export function notePostings(postings: readonly Posting[]) {
  for (const posting of postings) {
    const id = postingId(posting);
    if (posting.go.verdict === 'core' && !built?.ids.has(id)) unseen.add(id);
  }
}

/** After everything was deleted: what was built, and what is being built, counts no more. */
export function forgetOwnSample() {
  built = null;
  building = null;
  unseen.clear();
}

function isStale({ at, ids }: Built): boolean {
  const enough = Math.min(STALE_NEW, Math.max(FIRST_NEW, ids.size));
  return Math.abs(Date.now() - at) > STALE_MS || unseen.size >= enough;
}

function build(db: Database): Promise<Built> {
  if (building) return building;
  const noted = new Set(unseen);
  const mine: Promise<Built> = read(db)
    .then((result) => {
      if (building !== mine) return result;
      built = result;
      for (const id of unseen) if (noted.has(id) || result.ids.has(id)) unseen.delete(id);
      return result;
    })
    .finally(() => {
      if (building === mine) building = null;
    });
  building = mine;
  return mine;
}

/** In slices, so that the worker answers in between. A row that comes twice counts as it came last. */
async function read(db: Database): Promise<Built> {
  const now = new Date();
  const rows = new Map<string, Candidate | null>();
  const [seenOf, candidateOf] = [seenReader(), candidateReader(now)];
  for await (const page of sightingsSince(db, new Date(now.getTime() - OWN_DAYS * DAY))) {
    for (const sighting of page) {
      const seen = seenOf(sighting);
      rows.set(sighting.id, seen && candidateOf(seen));
    }
  }
  const samples = merged([...rows.values()].filter((row) => row !== null));
  await new Promise((resume) => setTimeout(resume, 0));
  return { index: ownIndex(samples), ids: new Set(rows.keys()), at: now.getTime() };
}
