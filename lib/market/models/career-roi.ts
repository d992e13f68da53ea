import type { Published } from '../dataset';
import { formulaOf } from './formula';
import { outside, refused, ruleOfThumb, type ModelResult, type Note } from './rule-of-thumb';

export const CAREER_ROI = 'offer.models.career_roi_5_years';
const TEMPLATE =
  '({years} * (base + bonus) + rsu_shares * {price} * ({one} + {growth})^vesting_years) / ({baseYears} * base)';
const MOST_PAY = 1e10;

export interface RoiInput {
  /** CNY a year. */
  base: number;
  /** CNY a year. */
  bonus: number;
  rsuShares: number;
  vestingYears: number;
}

/** The numbers of the published formula, its share price among them, or null where the dataset has none. */
export const careerRoiOf = (published: readonly Published[]) => formulaOf(published, CAREER_ROI, TEMPLATE);

/**
 * The published "career ROI": five years' pay over five years of base pay, 1 at least. `roiWithoutGrowth` is the same at
 * the published share price; `cash` and `rsu` are percent of the five years' pay.
 */
export function careerRoi(
  input: RoiInput,
  published: readonly Published[],
): ModelResult<'roi' | 'roiWithoutGrowth' | 'cash' | 'rsu'> {
  const { base, bonus, rsuShares, vestingYears } = input;
  const wrong = outside({
    base: [base, Number.MIN_VALUE, MOST_PAY],
    bonus: [bonus, 0, MOST_PAY],
    rsuShares: [rsuShares, 0, MOST_PAY],
    vestingYears: [vestingYears, 0, 10],
  });
  if (wrong) return wrong;
  const formula = careerRoiOf(published);
  if (!formula) return refused('no-figures', CAREER_ROI);
  const { years, price, one, growth, baseYears } = formula.numbers;
  const cash = years * (base + bonus);
  const grant = rsuShares * price;
  const stock = grant * (one + growth) ** vestingYears;
  const values = {
    roi: { value: (cash + stock) / (baseYears * base), unit: 'ratio' },
    roiWithoutGrowth: { value: (cash + grant) / (baseYears * base), unit: 'ratio' },
    cash: { value: (100 * cash) / (cash + stock), unit: 'percent' },
    rsu: { value: (100 * stock) / (cash + stock), unit: 'percent' },
  } as const;
  const notes: Note[] = rsuShares > 0 ? ['stock-counted-whole'] : [];
  return ruleOfThumb([formula.entry], { values, formula: formula.text, inputs: { ...input }, notes });
}
