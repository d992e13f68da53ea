import { offerTotals, type Offer, type OfferTotal } from '@/lib/market/models/offer';
import type { ExchangeRates } from '@/lib/posting/salary';
import type { OfferFields } from './fields';
import type { ReadOffer } from './read-offer';

export const PARTS = ['bonus', 'other', 'signOn', 'stock'] as const;
export type Part = (typeof PARTS)[number];
export const TWELVE = 12;
export const YEAR_NUMBERS = [1, 2, 3, 4, 5] as const;

/** CNY of one year, in the order in which they are drawn. */
export interface YearParts {
  base: number;
  bonus: number;
  signOn: number;
  stock: number;
}

/** What an offer pays as far as it is known, in CNY before tax. */
export interface Totals {
  values: Record<OfferTotal, number>;
  years: YearParts[];
  offer: Offer & { vesting: readonly number[] };
  /** The rate that the stock was turned into CNY at. */
  rate: number;
  /** Whether the months a year are not said, and taken to be twelve. */
  monthsAssumed: boolean;
  /** Parts that are not known: no total holds them. */
  without: Part[];
}

/** Null where the base is not known, the months cannot be read, or a sum is beyond what can be counted. */
export function totalsOf(read: ReadOffer, fields: OfferFields, rates: ExchangeRates | null): Totals | null {
  if (read.base === null || read.problems.months) return null;
  const rate = fields.currency === 'CNY' ? 1 : (rates?.cny[fields.currency] ?? null);
  const { stock, vesting } = stockOf(read, fields, rate);
  const offer = {
    base: read.base,
    months: read.months ?? TWELVE,
    bonus: (read.bonus ?? 0) + (read.other ?? 0),
    rsu: stock ?? 0,
    vesting,
    growth: (read.growth ?? 0) / 100,
    signOn: read.signOn ?? 0,
  };
  const answer = offerTotals(offer, []);
  if (!answer.values) return null;
  const known = { bonus: read.bonus, other: read.other, signOn: read.signOn, stock };
  return {
    values: spread(answer.values, offer.signOn, fields.signOnPaid),
    years: YEAR_NUMBERS.map((year) => partsIn(year, offer, fields.signOnPaid)),
    offer,
    rate: rate ?? 1,
    monthsAssumed: read.months === null,
    without: PARTS.filter((part) => known[part] === null),
  };
}

/** The grant in CNY, null where it, its schedule or its rate is not known; a private company's is so until it is given. */
function stockOf({ grant, vesting, problems }: ReadOffer, { stock }: OfferFields, rate: number | null) {
  const none = [1];
  if (stock === 'none') return { stock: 0, vesting: none };
  const isKnown = grant !== null && rate !== null && vesting !== null && !problems.growth;
  return isKnown ? { stock: grant * rate, vesting } : { stock: null, vesting: none };
}

/** The model pays a sign-on in the first year; in halves, the second one is paid a year later. */
function spread(values: Record<OfferTotal, { value: number | null }>, signOn: number, paid: string) {
  const all = Object.fromEntries(Object.entries(values).map(([name, { value }]) => [name, value ?? NaN]));
  const totals = all as Record<OfferTotal, number>;
  if (paid !== 'halves') return totals;
  const half = signOn / 2;
  const { cashFirstYear, year1, year2 } = totals;
  return { ...totals, cashFirstYear: cashFirstYear - half, year1: year1 - half, year2: year2 + half };
}

function partsIn(year: number, offer: Totals['offer'], paid: string): YearParts {
  const { base, months, bonus, rsu, vesting, growth, signOn } = offer;
  const [first, second] = paid === 'halves' ? [signOn / 2, signOn / 2] : [signOn, 0];
  return {
    base: base * months,
    bonus,
    signOn: year === 1 ? first : year === 2 ? second : 0,
    stock: rsu * (vesting[year - 1] ?? 0) * (1 + growth) ** year,
  };
}
