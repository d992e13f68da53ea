import * as z from 'zod/mini';
import type { Published } from '../dataset';
import { formulaOf } from './formula';
import { figuresOf } from './figures';
import { outside, refused, ruleOfThumb, type ModelResult, type Quantity } from './rule-of-thumb';

export const ATTRITION_RISK = 'offer.models.attrition_risk';
export const ATTRITION = 'career.attrition_pct';
const TEMPLATE =
  '{version} / ({one} + e^(-{slope} * (go_version - {pivot}))) + {wait} * max({zero}, (months since promotion - {grace}) / {per}) + {gap} * salary gap + {meetings} * meeting entropy';

export const attritionSchema = z.record(z.string(), z.record(z.string(), z.number()));

export interface AttritionInput {
  /** The minor version of Go in use: 22 for Go 1.22. The formula takes it as the decimal 1.22, so 9 is 1.09. */
  goMinor: number;
  /** Months since the last promotion, 0…600. */
  months: number;
  /** How far pay is below the market's, 0…1. */
  salaryGap: number;
  /** 0…1. */
  meetingEntropy: number;
}
type Term = 'fromVersion' | 'fromWaiting' | 'fromPay' | 'fromMeetings';

/** The published attrition "risk", as stated and not cut off at 1, with each of its four terms. */
export function attritionRisk(input: AttritionInput, published: readonly Published[]): ModelResult<'risk' | Term> {
  const { goMinor, months, salaryGap, meetingEntropy } = input;
  const wrong = outside({
    goMinor: [goMinor, 0, 99],
    months: [months, 0, 600],
    salaryGap: [salaryGap, 0, 1],
    meetingEntropy: [meetingEntropy, 0, 1],
  });
  if (wrong) return wrong;
  const formula = formulaOf(published, ATTRITION_RISK, TEMPLATE);
  if (!formula) return refused('no-figures', ATTRITION_RISK);
  const { version, one, slope, pivot, wait, zero, grace, per, gap, meetings } = formula.numbers;
  const fromVersion = version / (one + Math.exp(-slope * (1 + goMinor / 100 - pivot)));
  const fromWaiting = wait * Math.max(zero, (months - grace) / per);
  const [fromPay, fromMeetings] = [gap * salaryGap, meetings * meetingEntropy];
  const risk = fromVersion + fromWaiting + fromPay + fromMeetings;
  return ruleOfThumb([formula.entry], {
    values: {
      risk: score(risk),
      fromVersion: score(fromVersion),
      fromWaiting: score(fromWaiting),
      fromPay: score(fromPay),
      fromMeetings: score(fromMeetings),
    },
    formula: formula.text,
    inputs: { ...input },
    notes: risk > 1 ? ['above-one'] : [],
  });
}

/** Published share of people who left a company (A, B, C) by year, in percent, with the change over the whole time in percentage points. */
export function attritionByYear(company: string, published: readonly Published[]): ModelResult {
  const found = figuresOf(published, ATTRITION, attritionSchema);
  if (!found) return refused('no-figures', ATTRITION);
  const row = Object.hasOwn(found.figures, company) ? found.figures[company] : undefined;
  if (!row) return refused('unknown-choice', 'company');
  const years = Object.entries(row).toSorted(([a], [b]) => Number(a) - Number(b));
  const [first, last] = [years[0]?.[1] ?? null, years.at(-1)?.[1] ?? null];
  const values: Record<string, Quantity> = Object.fromEntries(
    years.map(([year, value]) => [year, { value, unit: 'percent' as const }]),
  );
  values['change'] = { value: first === null || last === null ? null : last - first, unit: 'percent' };
  return ruleOfThumb([found.entry], { values, formula: 'as published; change = last - first', inputs: { company } });
}

const score = (value: number): Quantity => ({ value, unit: 'score' });
