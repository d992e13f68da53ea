import type { BandId } from './bands';

/** Postings for the reference that are alike: `pay` is the band midpoint in CNY a month, `n` how many there are. */
export interface Sample {
  pay: number;
  /** Null where only the country is known. */
  city: string | null;
  /** Null where the posting asks for no years, or does not say. */
  experience: BandId | null;
  /** The board's id. */
  board: string;
  year: number;
  n: number;
}

export const countOf = (samples: readonly { n: number }[]) => samples.reduce((sum, { n }) => sum + n, 0);

/** The years of the oldest and the newest posting; of none, infinite ones the wrong way round. */
export function yearsOf(samples: readonly Sample[]): [oldest: number, newest: number] {
  let [oldest, newest] = [Infinity, -Infinity];
  for (const { year } of samples) {
    oldest = Math.min(oldest, year);
    newest = Math.max(newest, year);
  }
  return [oldest, newest];
}

/** A value that stands for `n` equal ones. */
export interface Weighted {
  value: number;
  n: number;
}

/** Sample quantiles of type 7: linear between order statistics at (n − 1)p (Hyndman & Fan 1996, definition 7). */
export function quantilesAt(values: readonly Weighted[], shares: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a.value - b.value);
  const total = sorted.reduce((sum, { n }) => sum + n, 0);
  return shares.map((share) => {
    const at = (total - 1) * share;
    const below = orderStatistic(sorted, Math.floor(at));
    return below + (orderStatistic(sorted, Math.ceil(at)) - below) * (at - Math.floor(at));
  });
}

function orderStatistic(sorted: readonly Weighted[], rank: number): number {
  let passed = 0;
  for (const { value, n } of sorted) {
    passed += n;
    if (rank < passed) return value;
  }
  return NaN;
}

/** The mean; 0 where there is nothing. */
export function meanOf(values: readonly Weighted[]): number {
  let [sum, count] = [0, 0];
  for (const { value, n } of values) {
    sum += value * n;
    count += n;
  }
  return count === 0 ? 0 : sum / count;
}

const DIGITS = 10_000;

/** Rounded as the dataset keeps logarithms and shares: 0.0001 is a hundredth of a percent of pay. */
export const rounded = (value: number) => Math.round(value * DIGITS) / DIGITS;

export function addTo<Key, Value>(groups: Map<Key, Value[]>, key: Key, value: Value) {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}
