import * as z from 'zod/mini';
import type { Published } from '../dataset';
import { figuresOf } from './figures';
import { outside, refused, ruleOfThumb, type ModelResult, type Note, type Quantity } from './rule-of-thumb';
import { normal, SCORE_90 } from '../normal';

export const PROMOTION = 'career.promotion_months';
const FORMULA =
  'mean = sum of the steps; sd = square root of the sum of the squared sds; p10, p90 = mean -+ 1.28 * sd; ' +
  'passed = normal((months - mean) / sd)';

const spread = z.object({ mean: z.number().check(z.positive()), sd: z.number().check(z.positive()) });
export const promotionSchema = z.record(z.string(), spread);

export interface PromotionInput {
  /** Grades as "L5" and "L8". */
  from: string;
  to: string;
  /** Months since `from` was reached, 0…600. */
  months: number;
}

/**
 * Months from one grade to a higher one: mean and standard deviation of the published steps in between, the 10th and
 * 90th percentile, and the share 0…1 of people who, if times were normally distributed, have got there by `months`.
 */
export function promotionTimeline(
  input: PromotionInput,
  published: readonly Published[],
): ModelResult<'mean' | 'sd' | 'p10' | 'p90' | 'passed'> {
  const wrong = outside({ months: [input.months, 0, 600] });
  if (wrong) return wrong;
  const found = figuresOf(published, PROMOTION, promotionSchema);
  if (!found) return refused('no-figures', PROMOTION);
  const steps = stepsBetween(found.figures, input);
  if (!steps) return refused('unknown-choice', 'from');
  const mean = steps.reduce((sum, step) => sum + step.mean, 0);
  const sd = Math.hypot(...steps.map((step) => step.sd));
  const notes: Note[] = ['normal-distribution-assumed'];
  if (steps.length > 1) notes.push('steps-taken-as-independent');
  return ruleOfThumb([found.entry], {
    values: {
      mean: months(mean),
      sd: months(sd),
      p10: months(mean - SCORE_90 * sd),
      p90: months(mean + SCORE_90 * sd),
      passed: { value: normal((input.months - mean) / sd), unit: 'share' },
    },
    formula: FORMULA,
    inputs: { ...input },
    notes,
  });
}

/** The published steps that lead from one grade to the other, or null where there is no such way. */
function stepsBetween(steps: z.infer<typeof promotionSchema>, { from, to }: PromotionInput) {
  const way: z.infer<typeof spread>[] = [];
  const left = new Map(Object.entries(steps).map(([name, step]) => [name.split('-')[0] ?? '', { name, step }]));
  for (let at = from; at !== to;) {
    const next = left.get(at);
    if (!next) return null;
    left.delete(at);
    way.push(next.step);
    at = next.name.split('-')[1] ?? '';
  }
  return way.length ? way : null;
}

const months = (value: number): Quantity => ({ value: Math.max(0, value), unit: 'months' });
