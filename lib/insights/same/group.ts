import type { Prepared } from './listing';
import { LEAST_POSSIBLE, LEAST_SURE, sameness } from './score';

/** Two listings that seem to be one, by position, and how likely that is. */
interface Edge {
  a: number;
  b: number;
  sure: number;
}

/** Whether the reader has said that two are not the same. */
export type Apart = (a: string, b: string) => boolean;
export const nobodyApart: Apart = () => false;

/** Two openings of one board that fit a third equally well: nobody can say which of them it is. */
const TIE = 0.15;

/**
 * Listings in groups that are one posting each, most of them alone. Only listings of one city and one company key are
 * compared. Surest first, two groups become one where nothing speaks against any pair in them: an impossible pair, or
 * one that the reader has told apart. What fits two openings of one board equally well stays alone.
 */
export function grouped(listings: readonly Prepared[], apart: Apart = nobodyApart): Prepared[][] {
  const groups = new Map(listings.map((_, at) => [at, [at]]));
  const groupOf = listings.map((_, at) => at);
  for (const { a, b } of withoutTies(edgesOf(listings, apart), listings).toSorted((x, y) => y.sure - x.sure)) {
    const [one, other] = [groupOf[a] ?? a, groupOf[b] ?? b];
    const [mine, theirs] = [groups.get(one) ?? [], groups.get(other) ?? []];
    if (one === other || !canJoin(listings, mine, theirs, apart)) continue;
    for (const at of theirs) groupOf[at] = one;
    groups.set(one, [...mine, ...theirs]);
    groups.delete(other);
  }
  return [...groups.values()].map((group) => group.flatMap((at) => listings[at] ?? []));
}

/** The group of one listing among candidates, itself first. */
export function groupWith(one: Prepared, candidates: readonly Prepared[], apart: Apart = nobodyApart): Prepared[] {
  const near = connected(
    one,
    candidates.filter(({ id }) => id !== one.id),
  );
  if (near.length === 0) return [one];
  const group = grouped([one, ...near], apart).find((members) => members.includes(one)) ?? [one];
  return [one, ...group.filter((member) => member !== one)];
}

/** Those that are like it, and those that are like these: what else one of them could be. */
function connected(one: Prepared, candidates: readonly Prepared[]): Prepared[] {
  const direct = candidates.filter((candidate) => sameness(one, candidate) >= LEAST_SURE);
  if (direct.length === 0) return [];
  const taken = new Set(direct);
  const isLike = (candidate: Prepared) => direct.some((member) => sameness(member, candidate) >= LEAST_SURE);
  return [...direct, ...candidates.filter((candidate) => !taken.has(candidate) && isLike(candidate))];
}

function edgesOf(listings: readonly Prepared[], apart: Apart): Edge[] {
  const edges: Edge[] = [];
  for (const [key, block] of blocksOf(listings))
    for (let first = 0; first < block.length; first += 1)
      for (let second = first + 1; second < block.length; second += 1) {
        const edge = edgeOf(listings, block[first] ?? 0, block[second] ?? 0, key);
        if (edge && !apart(listings[edge.a]?.id ?? '', listings[edge.b]?.id ?? '')) edges.push(edge);
      }
  return edges;
}

/** Two that share several keys are compared under the first of them. */
function edgeOf(listings: readonly Prepared[], a: number, b: number, key: string): Edge | null {
  const [one, other] = [listings[a], listings[b]];
  if (!one || !other || one.keys.find((mine) => other.keys.includes(mine)) !== key) return null;
  const sure = sameness(one, other);
  return sure >= LEAST_SURE ? { a, b, sure } : null;
}

/** Positions of those that may be one: in the same city, under a key of their company. */
function blocksOf(listings: readonly Prepared[]): [key: string, block: number[]][] {
  const blocks = new Map<string, [key: string, block: number[]]>();
  for (const [at, { keys, city }] of listings.entries())
    for (const key of keys) {
      const name = `${key}\n${city ?? ''}`;
      const block = blocks.get(name);
      if (block) block[1].push(at);
      else blocks.set(name, [key, [at]]);
    }
  return [...blocks.values()];
}

function withoutTies(edges: readonly Edge[], listings: readonly Prepared[]): Edge[] {
  const ends = new Map<string, { at: number; edge: Edge }[]>();
  const note = (from: number, at: number, edge: Edge) => {
    const name = `${from}\n${listings[at]?.site ?? ''}`;
    const known = ends.get(name);
    if (known) known.push({ at, edge });
    else ends.set(name, [{ at, edge }]);
  };
  for (const edge of edges) {
    note(edge.a, edge.b, edge);
    note(edge.b, edge.a, edge);
  }
  const tied = new Set<Edge>();
  for (const all of ends.values())
    for (const { at, edge } of all)
      if (all.some((other) => isTie(listings[at], listings[other.at], edge.sure - other.edge.sure))) tied.add(edge);
  return edges.filter((edge) => !tied.has(edge));
}

/** Two of one board that cannot be one posting, the first no surer than the second. */
const isTie = (a: Prepared | undefined, b: Prepared | undefined, surer: number) =>
  a !== undefined && b !== undefined && a !== b && surer < TIE && sameness(a, b) < LEAST_POSSIBLE;

function canJoin(listings: readonly Prepared[], mine: readonly number[], theirs: readonly number[], apart: Apart) {
  return mine.every((a) =>
    theirs.every((b) => {
      const [one, other] = [listings[a], listings[b]];
      return one && other && !apart(one.id, other.id) && sameness(one, other) >= LEAST_POSSIBLE;
    }),
  );
}
