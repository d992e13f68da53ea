import { bandOf } from '@/lib/market/bands';
import type { Market } from '@/lib/market/dataset';
import { citiesOf, cityReference } from '@/lib/market/lookup';
import { WITHIN_90 } from '@/lib/market/normal';
import type { Insight, Reference } from '@/lib/posting/insight';
import type { Posting } from '@/lib/posting/posting';
import { isAbroad } from './abroad';

const CITIES = 6;

/**
 * The same years band in other cities on the same board, those with most postings first. `ratio` compares medians
 * of the same band with its 90 % interval, so both are null where this city's own cell is too thin. Empty for
 * postings abroad; a remote posting without a city is compared with none.
 */
export function benchmarkFor(posting: Posting, market: Market): Insight['benchmark'] {
  if (isAbroad(posting)) return [];
  const { city } = posting.location;
  const band = bandOf(posting.experience);
  const here = city === null ? null : cityReference(market, city, band, posting.site);
  const others = citiesOf(market, band, posting.site, city, CITIES);
  return others.map((reference) => ({ city: reference.place, reference, ...ratioOf(market, here, reference) }));
}

function ratioOf(market: Market, here: Reference | null, there: Reference) {
  if (!here) return { ratio: null, interval: null };
  const ratio = there.quantiles.p50 / here.quantiles.p50;
  const { cities } = market.model;
  const errors = [here, there].map(({ place }) => cities[place]?.error ?? null);
  const [a, b] = errors;
  if (a == null || b == null) return { ratio: rounded(ratio), interval: null };
  const reach = Math.exp(WITHIN_90 * Math.hypot(a, b));
  return { ratio: rounded(ratio), interval: { low: rounded(ratio / reach), high: rounded(ratio * reach) } };
}

const rounded = (value: number) => Math.round(value * 1000) / 1000;
