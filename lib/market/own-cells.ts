import type { OwnStanding } from '@/lib/posting/insight';
import type { OwnCell } from '@/lib/posting/own-sample';
import type { BandId } from './bands';
import { cellId, LEAST_N, quantilesOf } from './cells';
import { LEAST_SPECIFIC } from './lookup';
import type { OwnSample } from './own-sample';

/** The place of the cells that take in every city, by the name that the bundled dataset has for it. */
export const OWN_COUNTRY = '中国';

/** The reader's postings of one place and years band (null: all). */
export interface OwnGroup {
  place: string;
  experience: BandId | null;
  /** Midpoints in CNY a month, lowest first. */
  pays: number[];
  boards: Record<string, number>;
  /** When the one seen longest ago, and the one seen last, were seen last: ISO times. */
  from: string;
  to: string;
}

/** The groups by cell id, "上海|3-5". */
export type OwnIndex = ReadonlyMap<string, OwnGroup>;

/** Low and high are null where the posting leaves that end open; CNY a month. */
interface Pay {
  low: number | null;
  mid: number;
  high: number | null;
}

/** The samples by city × years band, city, country × years band, and country. */
export function ownIndex(samples: readonly OwnSample[]): OwnIndex {
  const groups = new Map<string, OwnGroup>();
  for (const sample of samples) {
    for (const place of sample.city === null ? [OWN_COUNTRY] : [OWN_COUNTRY, sample.city]) {
      for (const band of sample.experience === null ? [null] : [null, sample.experience]) {
        put(groups, place, band, sample);
      }
    }
  }
  for (const { pays } of groups.values()) pays.sort((a, b) => a - b);
  return groups;
}

/**
 * Where a pay stands among the postings that the reader has seen, in the most specific cell with 8 of them; null
 * where there is none. Mid-ranks, 1…99: with so few postings nothing is smoothed.
 */
export function ownStanding(
  index: OwnIndex,
  city: string | null,
  experience: BandId | null,
  pay: Pay,
): OwnStanding | null {
  const ids = [
    ...(city === null ? [] : [cellId(city, experience), city]),
    cellId(OWN_COUNTRY, experience),
    OWN_COUNTRY,
  ];
  const cell = ids.find((id) => (index.get(id)?.pays.length ?? 0) >= LEAST_SPECIFIC);
  const group = cell === undefined ? undefined : index.get(cell);
  if (cell === undefined || !group) return null;
  const percent = (value: number) => Math.min(99, Math.max(1, Math.round(100 * midRank(group.pays, value))));
  return {
    low: pay.low === null ? null : percent(pay.low),
    mid: percent(pay.mid),
    high: pay.high === null ? null : percent(pay.high),
    n: group.pays.length,
    cell,
    from: group.from,
    to: group.to,
  };
}

/** The groups of at least 5 postings with their quantiles, the whole country first, then the largest places. */
export function ownCells(index: OwnIndex): OwnCell[] {
  const shown = [...index.values()].filter(({ pays }) => pays.length >= LEAST_N);
  const cells = shown.map(({ place, experience, pays, boards }) => {
    const quantiles = quantilesOf(pays.map((value) => ({ value, n: 1 })));
    return { place, experience, n: pays.length, quantiles, boards: { ...boards } };
  });
  const sizeOf = (place: string) => (place === OWN_COUNTRY ? Infinity : (index.get(place)?.pays.length ?? 0));
  return cells.sort((a, b) => {
    if (a.place === b.place) return years(a.experience) - years(b.experience);
    return sizeOf(b.place) - sizeOf(a.place) || (a.place < b.place ? -1 : 1);
  });
}

/** The share of values below, with half of those that are equal: 0…1. `sorted` rises. */
export function midRank(sorted: readonly number[], value: number): number {
  const below = firstNot(sorted, (other) => other < value);
  const through = firstNot(sorted, (other) => other <= value);
  return (below + through) / 2 / sorted.length;
}

function put(groups: Map<string, OwnGroup>, place: string, experience: BandId | null, sample: OwnSample) {
  const { pay, boards, lastSeen } = sample;
  const id = cellId(place, experience);
  const group = groups.get(id) ?? { place, experience, pays: [], boards: {}, from: lastSeen, to: lastSeen };
  group.pays.push(pay);
  for (const board of boards) group.boards[board] = (group.boards[board] ?? 0) + 1;
  if (lastSeen < group.from) group.from = lastSeen;
  if (lastSeen > group.to) group.to = lastSeen;
  groups.set(id, group);
}

function firstNot(sorted: readonly number[], holds: (value: number) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle] ?? Infinity)) low = middle + 1;
    else high = middle;
  }
  return low;
}

const years = (band: string | null) => (band === null ? -1 : Number.parseInt(band, 10));
