import { dateText } from '@/components/figures';
import { experienceWord, gradeWord, referenceText } from '@/components/names';
import { language, word, type MessageName } from '@/components/words';
import type { Source } from '@/lib/market/take-home/rates';
import type { OfferBasis } from '@/lib/posting/dataset';
import type { Standing } from '@/lib/posting/insight';
import { grantedWord } from './codes';
import type { OfferFields } from './fields';
import { exact, percent, plain, ratio } from './money';
import type { ReadOffer } from './read-offer';
import type { TakeHome } from './take-home';
import { TWELVE, YEAR_NUMBERS, type Totals } from './totals';

const KINDS: Record<Source['kind'], MessageName> = {
  official: 'calculator_kind_official',
  press: 'calculator_kind_press',
  collection: 'calculator_kind_collection',
};

/** base × months + bonus + other = cash, with the numbers put in. */
export function whyCash({ values }: Totals, read: ReadOffer): string[] {
  const months = read.months ?? TWELVE;
  const base = read.base ?? NaN;
  const parts = [`${exact(base)} × ${exact(months)}`, ...[read.bonus, read.other].flatMap((part) => summand(part))];
  return [
    word('calculator_formula_cash'),
    word('calculator_filled_in', `${parts.join(' + ')} = ${exact(values.cashYear)}`),
    ...(read.months === null ? [word('calculator_months_assumed')] : []),
    word('calculator_own_arithmetic'),
  ];
}

const summand = (part: number | null) => (part === null ? [] : [exact(part)]);

/** Cash and a year's share of the grant at today's price. */
export function whyTotalYear(totals: Totals, fields: OfferFields, read: ReadOffer, basis: OfferBasis | null): string[] {
  const { values, offer } = totals;
  const stock = offer.rsu ? ` + ${exact(offer.rsu)} / ${offer.vesting.length}` : '';
  const filled = `${exact(values.cashYear)}${stock} = ${exact(values.totalYear)}`;
  return [
    word('calculator_formula_total_year'),
    word('calculator_filled_in', filled),
    ...whyStock(totals, fields, read, basis),
    word('calculator_own_arithmetic'),
  ];
}

/** The first years added up: of each its cash, its stock and the sign-on in it. */
export function whyYears(totals: Totals, fields: OfferFields, read: ReadOffer, basis: OfferBasis | null, count: 4 | 5) {
  const years = YEAR_NUMBERS.slice(0, count).map((year) => exact(totals.values[`year${year}`]));
  const sum = exact(count === 4 ? totals.values.total4 : totals.values.total5);
  return [
    word('calculator_formula_years'),
    word('calculator_filled_in', `${years.join(' + ')} = ${sum}`),
    ...whyStock(totals, fields, read, basis),
    ...(read.clawback && read.signOn ? [word('calculator_clawback_of', read.clawback, exact(read.signOn))] : []),
    word('calculator_own_arithmetic'),
  ];
}

export function whyRoi({ values, offer }: Totals): string[] {
  const filled = `${exact(values.total5)} / (5 × ${exact(offer.base)} × ${exact(offer.months)}) = ${ratio(values.roi5)}`;
  return [
    word('calculator_formula_roi'),
    word('calculator_filled_in', filled),
    word('calculator_roi_floor'),
    word('calculator_own_arithmetic'),
  ];
}

/** What the stock rests on: rate with its date, schedule, growth, and whose value it is. */
function whyStock(totals: Totals, fields: OfferFields, read: ReadOffer, basis: OfferBasis | null): string[] {
  const { without, offer, rate } = totals;
  if (fields.stock === 'private' && without.includes('stock')) return [word('calculator_private_unknown')];
  if (without.includes('stock') || offer.rsu === 0) return [];
  const rates = basis?.exchangeRates;
  const schedule = offer.vesting.map((share) => percent(100 * share)).join(' / ');
  return [
    ...(fields.currency !== 'CNY' && rates
      ? [word('calculator_rate', fields.currency, rate, dateText(rates.date, language()), rates.source)]
      : []),
    word('calculator_schedule_used', schedule),
    read.growth === null
      ? word('calculator_growth_none')
      : word('calculator_growth_used', percent(read.growth), offer.vesting.length),
    ...(fields.stock === 'private' ? [word('calculator_private_own')] : []),
    ...(offer.vesting.length < YEAR_NUMBERS.length ? [word('calculator_no_stock_after', offer.vesting.length)] : []),
  ];
}

/** A year's net: the contributions, the tax, the bonus either way, and every rate's year and source. */
export function whyNet({ salary, bonus, year, first, last, figures }: TakeHome, per: 'year' | 'month'): string[] {
  const { gross, social, tax, net } = salary.totals;
  const parts = salary.months[0]?.social;
  return [
    word('calculator_net_salary', exact(gross), exact(social), exact(tax), exact(net)),
    ...(parts
      ? [
          word(
            'calculator_net_parts',
            ...[parts.pension, parts.medical, parts.unemployment, parts.fund].map(exact),
            exact(salary.housingFundRate),
          ),
        ]
      : []),
    word('calculator_net_range', exact(first), exact(last)),
    ...(per === 'year' ? [...whyBonus(bonus), word('calculator_net_sum', exact(year))] : []),
    ...figureYears(figures),
  ];
}

function whyBonus(taxes: TakeHome['bonus']): string[] {
  if (!taxes) return [word('calculator_net_no_bonus')];
  const { bonus, better, separate, merged, trap } = taxes;
  const isMerged = better === 'merged' || !separate;
  const taxed = isMerged ? merged : separate;
  const way = word(isMerged ? 'calculator_bonus_merged' : 'calculator_bonus_apart');
  return [
    word('calculator_net_bonus', exact(bonus), way, exact(taxed.tax), exact(taxed.net)),
    ...(trap ? [word('calculator_bonus_trap', plain(trap.edge), plain(trap.until), exact(trap.loss))] : []),
  ];
}

/** Each source with its kind and the years of the rates that are from it. */
function figureYears(figures: TakeHome['figures']): string[] {
  const bySource = new Map<Source, number[]>();
  for (const { source, year } of figures) bySource.set(source, [...(bySource.get(source) ?? []), year]);
  return [...bySource].map(([{ title, kind }, years]) => {
    const [from, to] = [Math.min(...years), Math.max(...years)];
    return word('calculator_rates_of', from === to ? from : `${from}–${to}`, title, word(KINDS[kind]));
  });
}

export const whyNetAssumed = ({ assumptions }: TakeHome) => assumptions.map(grantedWord);

/** The reference of a percentile, and the cells that were too thin to answer. */
export function whyStanding(standing: Extract<Standing, { reference: unknown }>): string[] {
  const { reference, skipped } = standing;
  const thin = skipped.map(({ cell, n }) => {
    const [place = cell, band] = cell.split('|');
    return word('calculator_thin_cell', place, experienceWord(band ?? null), n);
  });
  const { p25, p50, p75 } = reference.quantiles;
  return [
    word('calculator_quantiles', exact(p25), exact(p50), exact(p75)),
    referenceText(reference),
    gradeWord(reference.grade),
    word('calculator_posted_not_paid'),
    ...thin,
  ];
}
