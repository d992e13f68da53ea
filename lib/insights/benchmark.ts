import { bandOf } from '@/lib/market/bands';
import type { Market } from '@/lib/market/dataset';
import { citiesOf, cityReference } from '@/lib/market/lookup';
import type { Insight } from '@/lib/posting/insight';
import type { Posting } from '@/lib/posting/posting';
import { isAbroad } from './abroad';

const CITIES = 6;

/**
 * The same years band in other cities, those with most postings first. `ratio` compares medians of the same band,
 * so it is null where this city's own cell is too thin. Empty for postings abroad.
 */
export function benchmarkFor(posting: Posting, market: Market): Insight['benchmark'] {
  if (isAbroad(posting)) return [];
  const { city } = posting.location;
  const band = bandOf(posting.experience);
  const here = city === null ? null : cityReference(market, city, band);
  const others = citiesOf(market, band).filter(({ place }) => place !== city);
  return others.slice(0, CITIES).map((reference) => ({
    city: reference.place,
    reference,
    ratio: here && Math.round((reference.quantiles.p50 / here.quantiles.p50) * 1000) / 1000,
  }));
}
