import { percentOf, toFen, type Fen } from './money';
import { RATES, type Bracket } from './rates';

/** Income that 5,000 yuan a month is taken from before tax (个人所得税法 2018, art. 6). */
export const STANDARD_DEDUCTION: Fen = toFen(RATES.tax.standardDeduction.value);

/** Tax on a year's comprehensive income after deductions; zero where the deductions are larger (annex table 1). */
export function annualTax(taxable: Fen): Fen {
  const amount = Math.max(0, taxable);
  return taxIn(RATES.tax.annual.brackets, amount, 1, amount);
}

/**
 * Tax on a year-end bonus apart from other income: a twelfth of it picks the bracket of the monthly table, which
 * then taxes the whole bonus with one quick deduction (财政部 税务总局公告2023年第30号).
 */
export function bonusTaxApart(bonus: Fen): Fen {
  return taxIn(RATES.tax.monthly.brackets, bonus, 12, bonus);
}

/**
 * The tax of each month by cumulative withholding (国家税务总局公告2018年第61号, art. 6): tax on all taxable income so
 * far, less what was withheld, never below zero. `comprehensive` is income less deductions up to each month.
 */
export function withheld(comprehensive: readonly Fen[]): Fen[] {
  let before: Fen = 0;
  return comprehensive.map((soFar) => {
    const tax = Math.max(0, annualTax(soFar) - before);
    before += tax;
    return tax;
  });
}

function taxIn(brackets: readonly Bracket[], picks: Fen, scale: number, amount: Fen): Fen {
  const bracket = brackets.find(({ upTo }) => upTo === null || picks <= toFen(upTo) * scale);
  if (!bracket) throw new Error('The tax table has no last bracket.');
  return percentOf(amount, bracket.percent) - toFen(bracket.quick);
}
