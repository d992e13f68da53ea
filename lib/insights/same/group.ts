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

/** Those that are like it, and those that are like these. */
function connected(one: Prepared, candidates: readonly Prepared[]): Prepared[] {
  const found: Prepared[] = [];
  let left = [...candidates];
  for (let from: Prepared[] = [one]; from.length > 0 && left.length > 0;) {
    const isLike = (candidate: Prepared) => from.some((member) => sameness(member, candidate) >= LEAST_SURE);
    const next = left.filter(isLike);
    const taken = new Set(next);
    left = left.filter((candidate) => !taken.has(candidate));
    found.push(...next);
    from = next;
  }
  return found;
}

function edgesOf(listings: readonly Prepared[], apart: Apart): Edge[] {
  const edges = new Map<number, Edge>();
  for (const block of blocksOf(listings))
    for (const [place, a] of block.entries())
      for (const b of block.slice(place + 1)) {
        const edge = edgeOf(listings, a, b, apart);
        if (edge) edges.set(a * listings.length + b, edge);
      }
  return [...edges.values()];
}

function edgeOf(listings: readonly Prepared[], a: number, b: number, apart: Apart): Edge | null {
  const [one, other] = [listings[a], listings[b]];
  const sure = one && other ? sameness(one, other) : 0;
  return one && other && sure >= LEAST_SURE && !apart(one.id, other.id) ? { a, b, sure } : null;
}

/** Positions of those that may be one: in the same city, under a key of their company. */
function blocksOf(listings: readonly Prepared[]): number[][] {
  const blocks = new Map<string, number[]>();
  for (const [at, { keys, city }] of listings.entries())
    for (const key of keys) {
      const name = `${key}\n${city ?? ''}`;
      const block = blocks.get(name);
      if (block) block.push(at);
      else blocks.set(name, [at]);
    }
  return [...blocks.values()].filter(({ length }) => length > 1);
}

function withoutTies(edges: readonly Edge[], listings: readonly Prepared[]): Edge[] {
  const ends = new Map<string, { at: number; sure: number; edge: Edge }[]>();
  for (const edge of edges)
    for (const [from, to] of [
      [edge.a, edge.b],
      [edge.b, edge.a],
    ] as const) {
      const name = `${from}\n${listings[to]?.site ?? ''}`;
      ends.set(name, [...(ends.get(name) ?? []), { at: to, sure: edge.sure, edge }]);
    }
  const tied = new Set<Edge>();
  for (const all of ends.values())
    for (const one of all)
      if (all.some((other) => isTie(listings[one.at], listings[other.at], one.sure - other.sure))) tied.add(one.edge);
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
