import type { Quantiles } from '@/lib/posting/insight';
import { normal, SCORES } from './normal';

const KNOTS = [
  { key: 'p10', percent: 10, score: SCORES[0] },
  { key: 'p25', percent: 25, score: SCORES[1] },
  { key: 'p50', percent: 50, score: SCORES[2] },
  { key: 'p75', percent: 75, score: SCORES[3] },
  { key: 'p90', percent: 90, score: SCORES[4] },
] as const;

export interface Knot {
  pay: number;
  /** Percent just below, and just above, this pay: they differ where quantiles are equal. */
  from: number;
  to: number;
  scoreFrom: number;
  scoreTo: number;
}

/**
 * Where `pay` stands among the postings that the quantiles describe, 1…99; both in the same unit.
 * Linear on (log pay, normal score), which is exact where pay is log-normal and passes through every quantile
 * (DESIGN §6); beyond p10 and p90 the slope of the outer distinct pair goes on. Midpoints lie on a coarse grid, so
 * quantiles can be equal: pay on such a tie takes its mid-rank, halfway between the percents that share it.
 * Given to hundredths.
 */
export function percentileOf(pay: number, quantiles: Quantiles): number {
  if (!(pay > 0)) return 1;
  const knots = distinct(quantiles);
  const tie = knots.find((knot) => knot.pay === pay);
  const percent = tie ? (tie.from + tie.to) / 2 : 100 * normal(scoreAt(pay, knots));
  return Math.min(99, Math.max(1, Math.round(percent * 100) / 100));
}

/** The distinct quantiles, lowest first, each with the percents and normal scores that share it. */
export function distinct(quantiles: Quantiles): Knot[] {
  const knots: Knot[] = [];
  for (const { key, percent, score } of KNOTS) {
    const pay = quantiles[key];
    const last = knots.at(-1);
    if (last?.pay === pay) Object.assign(last, { to: percent, scoreTo: score });
    else knots.push({ pay, from: percent, to: percent, scoreFrom: score, scoreTo: score });
  }
  return knots;
}

/** The normal score of a pay that is none of the knots. */
export function scoreAt(pay: number, knots: readonly Knot[]): number {
  const above = knots.findIndex((knot) => knot.pay > pay);
  const [left, right] = above < 0 ? knots.slice(-2) : knots.slice(Math.max(0, above - 1), Math.max(2, above + 1));
  if (!left) return NaN;
  if (!right) return pay < left.pay ? -Infinity : Infinity;
  const slope = (right.scoreFrom - left.scoreTo) / Math.log(right.pay / left.pay);
  if (pay < left.pay) return left.scoreFrom + slope * Math.log(pay / left.pay);
  const [base, score] = pay > right.pay ? [right.pay, right.scoreTo] : [left.pay, left.scoreTo];
  return score + slope * Math.log(pay / base);
}
