import type { Published } from '../dataset';
import { refused, ruleOfThumb, type ModelResult, type Quantity } from './rule-of-thumb';
import { STRUCTURE, structureOf, vestingOf, type Offer } from './offer';

const FORMULA = 'part / (base * months + bonus + grant / vesting years + sign-on / vesting years)';

type Part = 'base' | 'bonus' | 'rsu' | 'signOn';
export type OfferShare = Part | `${Part}${'Low' | 'High'}`;

/**
 * Percent of a year's package that each part makes, stock at today's price and the sign-on spread over the vesting
 * years, with the published range of each (of grade P6) beside it.
 */
export function offerMix(offer: Offer, published: readonly Published[]): ModelResult<OfferShare> {
  const structure = structureOf(published);
  const vesting = vestingOf(offer, published);
  if ('reason' in vesting) return vesting;
  if (!structure) return refused('no-figures', STRUCTURE);
  const { base, bonus, rsu, sign_on } = structure.figures;
  const share = sharesOf(offer, vesting.length);
  const ranges = { base, bonus, rsu, signOn: sign_on };
  const parts = Object.keys(ranges) as Part[];
  const values = Object.fromEntries(
    parts.flatMap((part) => [
      [part, percent(share[part])],
      [`${part}Low`, percent(ranges[part][0])],
      [`${part}High`, percent(ranges[part][1])],
    ]),
  ) as Record<OfferShare, Quantity>;
  const isOutside = parts.some((part) => share[part] < ranges[part][0] || share[part] > ranges[part][1]);
  const inputs = { ...offer, vesting: vesting.length };
  const notes = isOutside ? (['outside-published-range'] as const) : [];
  return ruleOfThumb([structure.entry], { values, formula: FORMULA, inputs, notes });
}

function sharesOf(offer: Offer, years: number): Record<Part, number> {
  const base = offer.base * offer.months;
  const rsu = offer.rsu / years;
  const signOn = offer.signOn / years;
  const total = base + offer.bonus + rsu + signOn;
  const of = (part: number) => (100 * part) / total;
  return { base: of(base), bonus: of(offer.bonus), rsu: of(rsu), signOn: of(signOn) };
}

const percent = (value: number): Quantity => ({ value, unit: 'percent' });
