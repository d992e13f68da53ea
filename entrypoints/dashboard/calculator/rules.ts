import { CAREER_ROI, careerRoi, careerRoiOf } from '@/lib/market/models/career-roi';
import { contradictionsOf } from '@/lib/market/models/contradictions';
import { LEVERAGE, negotiationLeverage } from '@/lib/market/models/negotiation';
import { MEDIAN_LEVELS, mediansOf, payGrowth, type MedianLevel } from '@/lib/market/models/pay-growth';
import type { FigureSource, ModelResult } from '@/lib/market/models/rule-of-thumb';
import { word } from '@/components/words';
import type { OfferBasis } from '@/lib/posting/dataset';
import { againstWord } from './codes';
import type { PersonFields } from './fields';
import { change, exact, percent, plain, ratio } from './money';
import type { Totals } from './totals';

/** One figure of a published rule, with everything that has to stand beside it. */
export interface RuleFigure {
  text: string;
  lines: string[];
}

/** The published career ROI of an offer: the grant is put in as the number of shares that it is at the formula's price. */
export function publishedRoi({ offer }: Totals, basis: OfferBasis): RuleFigure | null {
  const { published } = basis;
  const numbers = careerRoiOf(published)?.numbers;
  if (!numbers) return null;
  const input = {
    base: offer.base * offer.months,
    bonus: offer.bonus,
    rsuShares: offer.rsu / numbers.price,
    vestingYears: offer.vesting.length,
  };
  const answer = careerRoi(input, published);
  if (!answer.values) return null;
  const { base, bonus, rsuShares, vestingYears } = input;
  const years = numbers.years;
  const growth = numbers.growth;
  const filled =
    `(${years} × (${plain(base)} + ${plain(bonus)}) + ${exact(rsuShares)} × ${numbers.price} × ` +
    `(1 + ${growth})^${vestingYears}) / (${years} × ${plain(base)}) = ${ratio(answer.values.roi.value ?? NaN)}`;
  return {
    text: ratio(answer.values.roi.value ?? NaN),
    lines: [
      ...explained(answer, basis, filled),
      word('calculator_roi_shares', numbers.price, exact(rsuShares)),
      ...against(basis, [CAREER_ROI]),
    ],
  };
}

/** The published leverage in a negotiation; null where the years are not known or nothing is published. */
export function leverage(years: number | null, { ebpf }: PersonFields, basis: OfferBasis): RuleFigure | null {
  if (years === null) return null;
  const answer = negotiationLeverage({ ebpfOrWasm: ebpf === 'yes', backendYears: years }, basis.published);
  const value = answer.values?.leverage.value ?? null;
  if (!answer.values || value === null) return null;
  const has = word(ebpf === 'yes' ? 'calculator_with_ebpf' : 'calculator_without_ebpf');
  const filled = `${has}, ${word('calculator_with_years', exact(years))} → ${ratio(value)}`;
  return { text: ratio(value), lines: [...explained(answer, basis, filled), ...against(basis, [LEVERAGE])] };
}

/** Growth of the published median of a level a year, recomputed, with the stated rate beside it. */
export function growth(level: string, basis: OfferBasis): RuleFigure | null {
  const known = levelOf(level);
  const row = known && mediansOf(basis.published, known);
  if (!known || !row) return null;
  const answer = payGrowth(known, basis.published);
  if (!answer.values) return null;
  const { stated, recomputed } = answer.values;
  const { first, last } = row;
  const text = change(recomputed.value ?? NaN);
  const filled = `(${last.median} / ${first.median})^(1 / (${last.year} − ${first.year})) − 1 = ${text}`;
  const lines = explained(answer, basis, filled);
  const isOff = answer.values.agrees.value === 0 && stated.value !== null;
  const said = isOff ? [word('calculator_against_cagr', percent(stated.value ?? NaN), text)] : [];
  return { text, lines: [...lines, word('calculator_growth_medians', first.year, last.year), ...said] };
}

export const levelOf = (text: string): MedianLevel | null => MEDIAN_LEVELS.find((level) => level === text) ?? null;

/** Formula as published, with the numbers put in, its source with section and period, and what kind of rule it is. */
export function explained(
  answer: Exclude<ModelResult, { reason: string }>,
  basis: OfferBasis,
  filled: string,
): string[] {
  return [
    word('calculator_formula_published', answer.formula),
    word('calculator_filled_in', filled),
    ...answer.sources.map((source) => sourceText(source, basis)),
    word('calculator_rule_of_thumb'),
  ];
}

export function sourceText({ id, section, period }: FigureSource, { sources }: OfferBasis): string {
  const { title = id } = sources[id] ?? {};
  return word('calculator_source', title, section ?? '–', period ?? sources[id]?.period ?? '–');
}

export function against(basis: OfferBasis, entries: readonly string[]): string[] {
  return contradictionsOf(basis.published)
    .filter((each) => each.entries.some((entry) => entries.includes(entry)))
    .flatMap((each) => againstWord(each) ?? []);
}
