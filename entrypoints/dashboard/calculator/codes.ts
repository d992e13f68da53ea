import { word, type MessageName } from '@/components/words';
import type { ContradictionId } from '@/lib/market/models/contradiction';
import type { TakenForGranted } from '@/lib/market/take-home/basis';
import type { Refusal } from '@/lib/market/take-home/answer';
import type { ColumnId } from './fields';
import { exact } from './money';
import type { Part } from './totals';
import type { ProblemCode } from './typed';

const PROBLEM_WORDS: Record<ProblemCode, MessageName> = {
  unreadable: 'calculator_problem_unreadable',
  negative: 'calculator_problem_negative',
  range: 'calculator_problem_range',
  'other-currency': 'calculator_problem_other_currency',
  'other-period': 'calculator_problem_other_period',
  'too-small': 'calculator_problem_too_small',
  'too-large': 'calculator_problem_too_large',
  'out-of-bounds': 'calculator_problem_out_of_bounds',
  'share-below-one': 'calculator_problem_share_below_one',
  parts: 'calculator_problem_parts',
  sum: 'calculator_problem_sum',
};
const PART_WORDS: Record<Part, MessageName> = {
  bonus: 'calculator_bonus',
  other: 'calculator_other',
  signOn: 'calculator_sign_on',
  stock: 'calculator_stock',
};
const COLUMN_WORDS: Record<ColumnId, MessageName> = {
  a: 'calculator_column_a',
  b: 'calculator_column_b',
  now: 'calculator_column_now',
};
const GRANTED_WORDS: Record<TakenForGranted['code'], MessageName> = {
  'resident-one-employer': 'calculator_granted_resident',
  'base-is-gross': 'calculator_granted_base_is_gross',
  'base-as-given': 'calculator_granted_base_as_given',
  'bounds-all-year': 'calculator_granted_bounds_all_year',
  'oldest-bounds': 'calculator_granted_oldest_bounds',
  'second-hand-figures': 'calculator_granted_second_hand',
  'fund-rate-highest': 'calculator_granted_fund_highest',
  'special-deduction-none': 'calculator_granted_no_deduction',
  'social-half-up-fen': 'calculator_granted_social_rounding',
  'fund-half-up-yuan': 'calculator_granted_fund_rounding',
  'tax-half-up-fen': 'calculator_granted_tax_rounding',
  'bonus-without-contributions': 'calculator_granted_bonus_free',
  'separate-bonus-until': 'calculator_granted_bonus_until',
};
const REFUSAL_WORDS: Record<Refusal, MessageName> = {
  'unknown-city': 'calculator_refusal_city',
  'gross-out-of-range': 'calculator_refusal_amount',
  'gross-below-contributions': 'calculator_refusal_contributions',
  'contribution-base-out-of-range': 'calculator_refusal_amount',
  'fund-rate-out-of-range': 'calculator_refusal_fund_rate',
  'special-deduction-out-of-range': 'calculator_refusal_amount',
  'months-out-of-range': 'calculator_refusal_amount',
  'bonus-out-of-range': 'calculator_refusal_amount',
  'comprehensive-out-of-range': 'calculator_refusal_amount',
  'year-out-of-range': 'calculator_refusal_amount',
};
/** The contradictions that concern what the calculator shows. */
const AGAINST_WORDS: Partial<Record<ContradictionId, MessageName>> = {
  cagr_junior: 'calculator_against_cagr',
  cagr_mid: 'calculator_against_cagr',
  cagr_senior: 'calculator_against_cagr',
  cagr_tech_lead: 'calculator_against_cagr',
  pay_formula_medians: 'calculator_against_pay_formula',
  leverage_range: 'calculator_against_leverage_range',
  roi_parts: 'calculator_against_roi_parts',
  roi_bonus: 'calculator_against_roi_bonus',
  roi_vesting: 'calculator_against_roi_vesting',
  roi_floor: 'calculator_against_roi_floor',
};

export const problemWord = (code: ProblemCode) => word(PROBLEM_WORDS[code]);
export const columnWord = (id: ColumnId) => word(COLUMN_WORDS[id]);
export const refusalWord = (code: Refusal) => word(REFUSAL_WORDS[code]);
export const grantedWord = ({ code, value, date }: TakenForGranted) =>
  word(GRANTED_WORDS[code], value === null ? (date ?? '') : code === 'oldest-bounds' ? value : exact(value));

/** "without bonus, stock"; empty where everything is known. */
export const withoutWord = (parts: readonly Part[]) =>
  parts.length ? word('calculator_without', parts.map((part) => word(PART_WORDS[part])).join(word('list_comma'))) : '';

/** A published figure that does not hold, in the reader's language; null where it is not about the calculator. */
export function againstWord({ id, stated, recomputed }: { id: ContradictionId; stated: string; recomputed: string }) {
  const name = AGAINST_WORDS[id];
  return name ? word(name, stated, recomputed) : null;
}
