import type { Market, Published } from '@/lib/market/dataset';
import {
  CITY_SHARE,
  demandShare,
  INDUSTRY_SHARE,
  PENETRATION,
  percentsSchema,
  type DemandValue,
} from '@/lib/market/models/demand';
import { figuresOf } from '@/lib/market/models/figures';
import type { ModelResult } from '@/lib/market/models/rule-of-thumb';

/** The published cities and industries, as they are stated: several cities may share one figure. */
export interface PublishedGrid {
  /** The names as stated ("北京+深圳+上海") with one that the model can be asked for. */
  cities: { names: string; city: string }[];
  industries: string[];
  /** Industry → share 0…1 of its backend postings that ask for Go. */
  penetration: [industry: string, share: number][];
}

/** Null where the dataset has no such figures. */
export function publishedGrid({ published }: Market): PublishedGrid | null {
  const cities = keysOf(published, CITY_SHARE).map((names) => ({ names, city: names.split('+')[0] ?? names }));
  const industries = keysOf(published, INDUSTRY_SHARE);
  const rates = Object.entries(figuresOf(published, PENETRATION, percentsSchema)?.figures ?? {});
  const penetration = rates.map(([industry, percent]): [string, number] => [industry, percent / 100]);
  return cities.length && industries.length ? { cities, industries, penetration } : null;
}

/** The share of Go postings in a city and an industry, of one years band or all (null). */
export const jointShare = (
  { published }: Market,
  city: string,
  industry: string,
  years: string | null,
): ModelResult<DemandValue> => demandShare({ city, industry, years }, published);

/** The names under an entry, the largest share first. */
function keysOf(published: readonly Published[], id: string): string[] {
  const shares = Object.entries(figuresOf(published, id, percentsSchema)?.figures ?? {});
  return shares.toSorted(([, a], [, b]) => b - a).map(([name]) => name);
}
