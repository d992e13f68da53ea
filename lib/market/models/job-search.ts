import * as z from 'zod/mini';
import type { Published } from '../dataset';
import { figuresOf } from './figures';
import { refused, ruleOfThumb, type ModelResult, type Quantity } from './rule-of-thumb';
import { SCORE_95 } from '../normal';

export const JOB_SEARCH = 'career.job_search_days';
const FORMULA =
  'as published; mean -+ 1.96 * sd / sqrt(n); difference of means -+ 1.96 * sqrt(sd^2 / n + other sd^2 / other n)';

const anySchema = z.record(z.string(), z.json());
const rowSchema = z.object({
  n: z.number().check(z.int(), z.minimum(2)),
  mean: z.number(),
  median: z.number(),
  sd: z.number().check(z.nonnegative()),
});
type Row = z.infer<typeof rowSchema>;

/**
 * Days from the start of a search to a job, by what people searched with ("go_wasm", "java", "python"): mean, median,
 * standard deviation, n, the 95 % interval of the mean, and how many days more (or, negative, fewer) than `against`.
 */
export function jobSearchTime(
  input: { group: string; against: string | null },
  published: readonly Published[],
): ModelResult<'mean' | 'median' | 'sd' | 'n' | 'low' | 'high' | 'more' | 'moreLow' | 'moreHigh'> {
  const found = figuresOf(published, JOB_SEARCH, anySchema);
  if (!found) return refused('no-figures', JOB_SEARCH);
  const row = rowOf(found.figures, input.group);
  if (!row) return refused('unknown-choice', 'group');
  const other = input.against === null ? null : rowOf(found.figures, input.against);
  if (input.against !== null && !other) return refused('unknown-choice', 'against');
  const error = SCORE_95 * Math.sqrt(row.sd ** 2 / row.n);
  const more = other && row.mean - other.mean;
  const moreError = other && SCORE_95 * Math.sqrt(row.sd ** 2 / row.n + other.sd ** 2 / other.n);
  return ruleOfThumb([found.entry], {
    values: {
      mean: days(row.mean),
      median: days(row.median),
      sd: days(row.sd),
      n: { value: row.n, unit: 'count' },
      low: days(row.mean - error),
      high: days(row.mean + error),
      more: days(more),
      moreLow: days(more === null || moreError === null ? null : more - moreError),
      moreHigh: days(more === null || moreError === null ? null : more + moreError),
    },
    formula: FORMULA,
    inputs: { ...input },
    notes: ['not-a-random-sample'],
  });
}

function rowOf(figures: Record<string, unknown>, group: string): Row | null {
  const row = rowSchema.safeParse(Object.hasOwn(figures, group) ? figures[group] : undefined);
  return row.success ? row.data : null;
}

const days = (value: number | null): Quantity => ({ value, unit: 'days' });
