import { bandOf } from '@/lib/market/bands';
import type { Market } from '@/lib/market/dataset';
import { cityReference } from '@/lib/market/lookup';
import { normal, WITHIN_90 } from '@/lib/market/normal';
import { distinct, percentileOf, scoreAt, type Knot } from '@/lib/market/percentile';
import type { Quantiles } from '@/lib/posting/insight';
import type { Posting } from '@/lib/posting/posting';
import type { SameStanding, StandingAnswer } from '@/lib/posting/compared';
import { rankedPay } from './pay';

/** Normal score beyond which no percentile within 1…99 is left. */
const EDGE = 2.3263478740408408;
const HALVINGS = 60;

/**
 * What the posting's pay corresponds to in another city: the pay at the same percentile of that city's own cell, for
 * the same years band on the same board. It says what such a post advertises there, and nothing of the cost of living.
 * A reason where the pay, the posting's city or one of the two cells is missing: no wider cell stands in for them.
 */
export function sameStanding(posting: Posting, city: string, market: Market | null): StandingAnswer {
  const pay = rankedPay(posting);
  if (typeof pay === 'string') return { reason: pay };
  if (!market) return { reason: 'no-dataset' };
  const from = posting.location.city;
  if (from === null) return { reason: 'no-city' };
  const band = bandOf(posting.experience);
  const here = cityReference(market, from, band, posting.site);
  if (!here) return { reason: 'no-cell-here' };
  const there = cityReference(market, city, band, posting.site);
  if (!there) return { reason: 'no-cell-there' };

  const move = (amount: number | null) => (amount === null ? null : payAlike(amount, here.quantiles, there.quantiles));
  const mid = move(pay.mid);
  if (mid === null) return { reason: 'beyond' };
  const standing: SameStanding = {
    city,
    low: move(pay.low),
    mid,
    high: move(pay.high),
    percentile: Math.round(percentileOf(pay.mid, here.quantiles)),
    interval: from === city ? null : intervalOf(market, mid, [from, city]),
    here,
    there,
  };
  return { standing };
}

/**
 * The pay that stands among `there` where `pay` stands among `here`, to the whole unit of both; null beyond P1 or P99,
 * and where `there` is a single value, which has no tails.
 */
export function payAlike(pay: number, here: Quantiles, there: Quantiles): number | null {
  if (!(pay > 0)) return null;
  const score = scoreOf(pay, distinct(here));
  if (Math.abs(score) > EDGE) return null;
  const found = payAt(score, distinct(there));
  return found === null ? null : Math.round(found);
}

function scoreOf(pay: number, knots: readonly Knot[]): number {
  const tie = knots.find((knot) => knot.pay === pay);
  return tie ? scoreOfPercent((tie.from + tie.to) / 2) : scoreAt(pay, knots);
}

/** The inverse of the normal distribution function, which rises: by halving the range in which it must lie. */
function scoreOfPercent(percent: number): number {
  let [low, high] = [-EDGE, EDGE];
  for (let round = 0; round < HALVINGS; round++) {
    const middle = (low + high) / 2;
    if (100 * normal(middle) < percent) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The pay at a score: the same line on (log pay, score) that `scoreAt` reads the other way. */
function payAt(score: number, knots: readonly Knot[]): number | null {
  const tie = knots.find(({ scoreFrom, scoreTo }) => score >= scoreFrom && score <= scoreTo);
  if (tie) return tie.pay;
  const above = knots.findIndex(({ scoreFrom }) => scoreFrom > score);
  const [left, right] = above < 0 ? knots.slice(-2) : knots.slice(Math.max(0, above - 1), Math.max(2, above + 1));
  if (!left || !right) return null;
  const slope = (right.scoreFrom - left.scoreTo) / Math.log(right.pay / left.pay);
  if (score < left.scoreFrom) return left.pay * Math.exp((score - left.scoreFrom) / slope);
  const [base, at] = score > right.scoreTo ? [right.pay, right.scoreTo] : [left.pay, left.scoreTo];
  return base * Math.exp((score - at) / slope);
}

function intervalOf({ model }: Market, mid: number, cities: string[]): SameStanding['interval'] {
  const errors = cities.map((city) => model.cities[city]?.error);
  const [a, b] = errors;
  if (a === undefined || b === undefined) return null;
  const reach = Math.exp(WITHIN_90 * Math.hypot(a, b));
  return { low: Math.round(mid / reach), high: Math.round(mid * reach) };
}
