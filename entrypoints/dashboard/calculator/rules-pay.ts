import { word, type MessageName } from '@/components/words';
import { offerMix, type OfferShare } from '@/lib/market/models/offer-mix';
import { PAY_BY_YEARS, payByYears, type Role } from '@/lib/market/models/pay';
import type { OfferBasis } from '@/lib/posting/dataset';
import { exact, money, percent, plain } from './money';
import { against, explained, levelOf, type RuleFigure } from './rules';
import type { Totals } from './totals';

const SHARES: [part: 'base' | 'bonus' | 'rsu' | 'signOn', name: MessageName][] = [
  ['base', 'calculator_part_base'],
  ['bonus', 'calculator_part_bonus'],
  ['rsu', 'calculator_stock'],
  ['signOn', 'calculator_sign_on'],
];

/** What the published formula gives for these years and this level, a year; null where either is not known. */
export function expectedPay(years: number | null, level: string, basis: OfferBasis): RuleFigure | null {
  const known = levelOf(level);
  if (years === null || years > 50 || known === null) return null;
  const role: Role = known === 'senior' || known === 'tech_lead' ? known : 'engineer';
  const answer = payByYears({ years, role }, basis.published);
  const value = answer.values?.yearCny.value ?? null;
  if (!answer.values || value === null) return null;
  const text = money(value);
  const filled = `${word('calculator_with_years', exact(years))} → ${plain(value)}`;
  return { text, lines: [...explained(answer, basis, filled), ...against(basis, [PAY_BY_YEARS])] };
}

/**
 * What share of a year's package each part makes, beside the published range of grade P6; null where a part is not
 * known, because then none of the shares is.
 */
export function mixOf({ offer, without, monthsAssumed }: Totals, basis: OfferBasis): RuleFigure | null {
  if (without.length > 0 || monthsAssumed) return null;
  const answer = offerMix({ ...offer, vesting: offer.rsu > 0 ? offer.vesting : null }, basis.published);
  if (!answer.values) return null;
  const { values, notes } = answer;
  const at = (name: OfferShare) => percent(values[name].value ?? NaN);
  const shares = SHARES.map(([part, name]) =>
    word('calculator_mix_part', word(name), at(part), at(`${part}Low`), at(`${part}High`)),
  );
  const year = offer.base * offer.months;
  const isOutside = notes.includes('outside-published-range');
  return {
    text: word('calculator_mix_base', at('base')),
    lines: [
      ...shares,
      ...(isOutside ? [word('calculator_mix_outside')] : []),
      ...explained(
        answer,
        basis,
        `${plain(year)} / ${plain((100 * year) / (values.base.value ?? NaN))} = ${at('base')}`,
      ),
    ],
  };
}
