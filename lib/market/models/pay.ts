import type { Published } from '../dataset';
import { formulaOf } from './formula';
import { outside, refused, ruleOfThumb, type ModelResult } from './rule-of-thumb';

export const PAY_BY_YEARS = 'offer.models.salary_by_years_and_role';
const TEMPLATE = '{start} * {growth}^years; senior * {senior}; tech lead * {lead}';
const CNY_A_WAN = 10_000;

export const ROLES = ['engineer', 'senior', 'tech_lead'] as const;
export type Role = (typeof ROLES)[number];

/** The published pay by years of experience (0…50) and role: `year` in 万 (10,000 CNY) a year, `yearCny` in CNY. */
export function payByYears(
  input: { years: number; role: Role },
  published: readonly Published[],
): ModelResult<'year' | 'yearCny'> {
  const wrong = outside({ years: [input.years, 0, 50] });
  if (wrong) return wrong;
  const formula = formulaOf(published, PAY_BY_YEARS, TEMPLATE);
  if (!formula) return refused('no-figures', PAY_BY_YEARS);
  const { start, growth, senior, lead } = formula.numbers;
  const factor = { engineer: 1, senior, tech_lead: lead }[input.role];
  if (factor === undefined) return refused('unknown-choice', 'role');
  const year = start * growth ** input.years * factor;
  return ruleOfThumb([formula.entry], {
    values: {
      year: { value: year, unit: 'wan CNY a year' },
      yearCny: { value: year * CNY_A_WAN, unit: 'CNY a year' },
    },
    formula: formula.text,
    inputs: { ...input },
  });
}
