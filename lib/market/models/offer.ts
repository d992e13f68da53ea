import * as z from 'zod/mini';
import type { Published } from '../dataset';
import { figuresOf } from './figures';
import { outside, refused, ruleOfThumb } from './rule-of-thumb';
import type { ModelResult, Note, Quantity, Refused } from './rule-of-thumb';

export const STRUCTURE = 'offer.structure_share_pct';
const YEARS = [1, 2, 3, 4, 5] as const;
const MOST_PAY = 1e10;
const FORMULA =
  'cash = base * months + bonus; year y = cash + grant * vesting[y] * (1 + growth)^y, + sign-on in year 1; ' +
  'total a year = cash + grant / vesting years; roi = 5-year total / (5 * base * months)';

const range = z.tuple([z.number(), z.number()]);
const structureSchema = z.object({
  base: range,
  bonus: range,
  rsu: range,
  sign_on: range,
  rsu_vesting_years: z.number().check(z.int(), z.minimum(1), z.maximum(10)),
});

export interface Offer {
  /** CNY a month before tax. */
  base: number;
  /** Months paid a year, 1…36. */
  months: number;
  /** CNY a year. */
  bonus: number;
  /** CNY: the whole stock grant at today's price. */
  rsu: number;
  /** Share 0…1 of the grant that vests at the end of each year, 1 in sum; null for equal parts over the published years. */
  vesting: readonly number[] | null;
  /** Expected growth of the stock price a year: 0.1 is 10 %; -1…2. */
  growth: number;
  /** CNY, paid within the first year. */
  signOn: number;
}

type Year = (typeof YEARS)[number];
export type OfferTotal = 'cashYear' | 'cashFirstYear' | 'totalYear' | `year${Year}` | 'total4' | 'total5' | 'roi5';

/** The published parts of an offer, or null where the dataset has none. */
export const structureOf = (published: readonly Published[]) => figuresOf(published, STRUCTURE, structureSchema);

/** The shares that vest year by year, or why there are none. */
export function vestingOf(offer: Offer, published: readonly Published[]): readonly number[] | Refused {
  const { base, months, bonus, rsu, growth, signOn } = offer;
  const wrong = outside({
    base: [base, Number.MIN_VALUE, MOST_PAY],
    months: [months, 1, 36],
    bonus: [bonus, 0, MOST_PAY],
    rsu: [rsu, 0, MOST_PAY],
    growth: [growth, -1, 2],
    signOn: [signOn, 0, MOST_PAY],
  });
  if (wrong) return wrong;
  if (offer.vesting) return refuseVesting(offer.vesting) ?? offer.vesting;
  const years = structureOf(published)?.figures.rsu_vesting_years;
  return years ? Array.from({ length: years }, () => 1 / years) : refused('no-figures', STRUCTURE);
}

/**
 * What an offer pays, in CNY: cash a year, that of the first year, cash and stock a year (no sign-on, no growth), each
 * of five years, four and five years. `roi5` is the five years' total over five years of base pay.
 */
export function offerTotals(offer: Offer, published: readonly Published[]): ModelResult<OfferTotal> {
  const vesting = vestingOf(offer, published);
  if ('reason' in vesting) return vesting;
  const entry = offer.vesting ? null : structureOf(published)?.entry;
  const inputs = { ...offer, vesting: vesting.map((share) => Number(share.toFixed(4))).join(', ') };
  const notes: Note[] = offer.rsu > 0 && vesting.length < YEARS.length ? ['no-stock-after-vesting'] : [];
  const values = totalsOf(offer, vesting);
  return ruleOfThumb(entry ? [entry] : [], { values, formula: FORMULA, inputs, notes });
}

function refuseVesting(vesting: readonly number[]): Refused | null {
  if (vesting.length < 1 || vesting.length > 10) return refused('out-of-range', 'vesting');
  const sum = vesting.reduce((total, share) => total + share, 0);
  const wrong = vesting.map((share) => outside({ vesting: [share, 0, 1] })).find((each) => each !== null);
  return wrong ?? (Math.abs(sum - 1) > 1e-6 ? refused('parts-do-not-add-up', 'vesting') : null);
}

function totalsOf(offer: Offer, vesting: readonly number[]): Record<OfferTotal, Quantity> {
  const { months, rsu, growth, signOn } = offer;
  const cash = offer.base * months + offer.bonus;
  const inYear = (year: Year) =>
    cash + rsu * (vesting[year - 1] ?? 0) * (1 + growth) ** year + (year === 1 ? signOn : 0);
  const total = (years: number) => YEARS.slice(0, years).reduce((sum, year) => sum + inYear(year), 0);
  return {
    cashYear: aYear(cash),
    cashFirstYear: aYear(cash + signOn),
    totalYear: aYear(cash + rsu / vesting.length),
    year1: aYear(inYear(1)),
    year2: aYear(inYear(2)),
    year3: aYear(inYear(3)),
    year4: aYear(inYear(4)),
    year5: aYear(inYear(5)),
    total4: { value: total(4), unit: 'CNY' },
    total5: { value: total(5), unit: 'CNY' },
    roi5: { value: total(5) / (5 * offer.base * months), unit: 'ratio' },
  };
}

const aYear = (value: number): Quantity => ({ value, unit: 'CNY a year' });
