import * as z from 'zod/mini';
import type { Published } from '../dataset';
import { figuresOf } from './figures';
import { refused, ruleOfThumb, type ModelResult } from './rule-of-thumb';
import { refuseMonths, type MonthCount } from './months';

export const INFLECTION = 'offer.models.inflection';
const LEAST_MONTHS = 4;

const formulaSchema = z.object({ formula: z.string() });

/**
 * The published inflection of monthly posting counts: the index of the first month whose second difference of the
 * cumulative counts is zero or less after a positive one, which is the first month that brings no more postings than the
 * month before it, after one that did. Null where there is none.
 */
export function publishedInflection(
  months: readonly MonthCount[],
  published: readonly Published[],
): ModelResult<'index'> {
  const wrong = refuseMonths(months, LEAST_MONTHS);
  if (wrong) return wrong;
  const found = figuresOf(published, INFLECTION, formulaSchema);
  if (!found) return refused('no-figures', INFLECTION);
  const index = inflectionIndex(months.map(({ count }) => count));
  return ruleOfThumb([found.entry], {
    values: { index: { value: index, unit: 'months' } },
    formula: found.figures.formula,
    inputs: { months: months.length, first: months[0]?.month ?? null },
    notes: index === null ? ['no-change-shown'] : [],
  });
}

function inflectionIndex(counts: readonly number[]): number | null {
  const cumulative = counts.map((_, index) => counts.slice(0, index + 1).reduce((sum, count) => sum + count, 0));
  const second = differences(differences(cumulative));
  const turn = second.findIndex((change, index) => change <= 0 && (second[index - 1] ?? 0) > 0);
  return turn < 0 ? null : turn + 2;
}

const differences = (values: readonly number[]) =>
  values.slice(1).map((value, index) => value - (values[index] ?? NaN));
