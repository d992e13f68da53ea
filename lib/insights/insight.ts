import { bandOf } from '@/lib/market/bands';
import type { Market } from '@/lib/market/dataset';
import { lookup } from '@/lib/market/lookup';
import { ownStanding, type OwnIndex } from '@/lib/market/own-cells';
import { percentileOf } from '@/lib/market/percentile';
import type { Insight, NoPercentile, Percentile } from '@/lib/posting/insight';
import type { Posting } from '@/lib/posting/posting';
import type { Profile } from '@/lib/posting/profile';
import { benchmarkFor } from './benchmark';
import { rankedPay, type MonthlyPay } from './pay';
import { compareSkills } from './skill-gap';

/**
 * What GoLens says of a posting: where its pay stands, the same job in other cities, and what the reader lacks.
 * Percentiles are whole numbers. Without a dataset there is no percentile, benchmark or demand; without a profile
 * there are no gaps. A reason always stands where a percentile does not. `seen` is the reader's own sample, which
 * stands beside the dataset and never in its place.
 */
export function insightFor(
  posting: Posting,
  market: Market | null,
  profile: Profile | null,
  seen: OwnIndex | null = null,
): Insight {
  const pay = rankedPay(posting);
  const placed = typeof pay === 'string' ? pay : place(pay, posting, market);
  const percentile = typeof placed === 'string' ? null : placed;
  const own = profile?.pay?.month;
  return {
    percentile,
    noPercentile: typeof placed === 'string' ? placed : null,
    benchmark: market ? benchmarkFor(posting, market) : [],
    ...compareSkills(posting, profile?.skills ?? [], market),
    ownPercentile: percentile && own ? rank(own, percentile.reference) : null,
    ownSample:
      typeof pay === 'string' || !seen
        ? null
        : ownStanding(seen, posting.location.city, bandOf(posting.experience), pay),
  };
}

function place(pay: MonthlyPay, posting: Posting, market: Market | null): Percentile | NoPercentile {
  if (!market) return 'no-dataset';
  const { reference, skipped } = lookup(market, posting.location.city, bandOf(posting.experience), posting.site);
  if (!reference) return 'thin-market';
  return {
    low: pay.low === null ? null : rank(pay.low, reference),
    mid: rank(pay.mid, reference),
    high: pay.high === null ? null : rank(pay.high, reference),
    reference,
    skipped,
  };
}

const rank = (pay: number, { quantiles }: Percentile['reference']) => Math.round(percentileOf(pay, quantiles));
