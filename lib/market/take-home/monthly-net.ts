import { answer, refuse, type Answer, type Refusal } from './answer';
import { basisOf, cityFigures, granted, taxFigures, type Basis, type TakenForGranted } from './basis';
import { contributionsOf, type Contributions, type SocialParts } from './contributions';
import { STANDARD_DEDUCTION, withheld } from './income-tax';
import { isAmount, toFen, toYuan, type Fen } from './money';
import { ratesOf, type CityRates } from './rates';

const MOST_DEDUCTION = 100_000;

/** Amounts in yuan a month. */
export interface MonthlyNetInput {
  grossMonthly: number;
  city: string;
  /** What the employer reports as the base of the contributions; the month's gross where it is left out. */
  contributionBase?: number | undefined;
  /** The employee's rate in percent (12 for 12%); the city's highest where it is left out. */
  housingFundRate?: number | undefined;
  /** Special additional deductions (rent, children, parents …); none where it is left out. */
  specialDeduction?: number | undefined;
  /** Months paid in the calendar year by this employer, 1 to 12; 12 where it is left out. */
  months?: number | undefined;
}

/** One month, in yuan. `taxableCumulative` is the taxable income of the year so far, at least zero. */
export interface MonthNet {
  month: number;
  gross: number;
  social: SocialParts;
  taxableCumulative: number;
  tax: number;
  net: number;
}

/** A year of monthly pay, in yuan. `comprehensive` is income less deductions: below zero where they are larger. */
export interface YearNet extends Basis {
  city: string;
  /** In percent. */
  housingFundRate: number;
  months: MonthNet[];
  totals: { gross: number; social: number; comprehensive: number; tax: number; net: number };
}

/**
 * Net pay month by month in a city of mainland China: a calculator on published rates, not a payslip. The base of the
 * contributions is the month's gross pay where none is given, and one set of bounds serves the whole year.
 */
export function monthlyNet(input: MonthlyNetInput): Answer<YearNet> {
  const rates = ratesOf(input.city);
  if (!rates) return refuse('unknown-city');
  const housingFundRate = input.housingFundRate ?? rates.fund.highestRate.value;
  const count = input.months ?? 12;
  const wrong = wrongInput(input, rates, housingFundRate, count);
  if (wrong) return refuse(wrong);

  const gross = toFen(input.grossMonthly);
  const contributions = contributionsOf(rates, toFen(input.contributionBase ?? input.grossMonthly), housingFundRate);
  if (contributions.total > gross) return refuse('gross-below-contributions');
  const income = gross - contributions.total - STANDARD_DEDUCTION - toFen(input.specialDeduction ?? 0);
  const months = monthsOf(gross, contributions, income, count);
  return answer({
    city: input.city,
    housingFundRate,
    months,
    totals: totalsOf(months, income * count),
    ...basisOf([...cityFigures(rates), ...taxFigures()], assumptionsOf(input, rates)),
  });
}

function wrongInput(input: MonthlyNetInput, rates: CityRates, fundRate: number, count: number): Refusal | null {
  const { lowestRate, highestRate } = rates.fund;
  const deduction = input.specialDeduction ?? 0;
  if (!isAmount(input.grossMonthly, 0.01)) return 'gross-out-of-range';
  if (!isAmount(input.contributionBase ?? 0, 0)) return 'contribution-base-out-of-range';
  if (!(fundRate >= lowestRate.value && fundRate <= highestRate.value)) return 'fund-rate-out-of-range';
  if (!isAmount(deduction, 0) || deduction > MOST_DEDUCTION) return 'special-deduction-out-of-range';
  if (!Number.isInteger(count) || count < 1 || count > 12) return 'months-out-of-range';
  return null;
}

function monthsOf(gross: Fen, { parts, total }: Contributions, income: Fen, count: number): MonthNet[] {
  const soFar = Array.from({ length: count }, (_, index) => income * (index + 1));
  return withheld(soFar).map((tax, index) => ({
    month: index + 1,
    gross: toYuan(gross),
    social: parts,
    taxableCumulative: toYuan(Math.max(0, income * (index + 1))),
    tax: toYuan(tax),
    net: toYuan(gross - total - tax),
  }));
}

function totalsOf(months: readonly MonthNet[], comprehensive: Fen): YearNet['totals'] {
  const sum = (pick: (month: MonthNet) => number) =>
    toYuan(months.reduce((total, month) => total + toFen(pick(month)), 0));
  return {
    gross: sum(({ gross }) => gross),
    social: sum(({ social }) => social.total),
    comprehensive: toYuan(comprehensive),
    tax: sum(({ tax }) => tax),
    net: sum(({ net }) => net),
  };
}

function assumptionsOf(input: MonthlyNetInput, rates: CityRates): TakenForGranted[] {
  const figures = cityFigures(rates);
  const bounds = figures.filter(({ part }) => /\.(lower|upper)$/.test(part));
  const secondHand = figures.filter(({ source }) => source.kind !== 'official').length;
  return [
    granted('resident-one-employer'),
    input.contributionBase === undefined ? granted('base-is-gross') : granted('base-as-given', input.contributionBase),
    granted('bounds-all-year'),
    granted('oldest-bounds', Math.min(...bounds.map(({ year }) => year))),
    ...(secondHand ? [granted('second-hand-figures', secondHand)] : []),
    ...(input.housingFundRate === undefined ? [granted('fund-rate-highest', rates.fund.highestRate.value)] : []),
    ...(input.specialDeduction === undefined ? [granted('special-deduction-none')] : []),
    granted('social-half-up-fen'),
    ...(rates.fund.rounding === 'yuan' ? [granted('fund-half-up-yuan')] : []),
    granted('tax-half-up-fen'),
  ];
}
