import * as z from 'zod/mini';
import type { Published } from '../dataset';
import { figuresOf } from './figures';
import { refused, ruleOfThumb, type ModelResult } from './rule-of-thumb';
import { agrees, halfPlace } from './rounding';

export const MEDIANS = 'salary.annual_median_by_level_wan';
const FORMULA = '(last median / first median)^(1 / years between) - 1';

const anySchema = z.record(z.string(), z.json());
const rowSchema = z.record(z.string(), z.number());

export const MEDIAN_LEVELS = ['junior', 'mid', 'senior', 'tech_lead'] as const;
export type MedianLevel = (typeof MEDIAN_LEVELS)[number];

/** One level's published medians by year (万 a year), oldest first, and its stated growth in percent a year. */
export function mediansOf(published: readonly Published[], level: MedianLevel) {
  const found = figuresOf(published, MEDIANS, anySchema);
  const row = rowSchema.safeParse(found?.figures[level]);
  if (!found || !row.success) return null;
  const medians = Object.entries(row.data)
    .filter(([year, median]) => /^\d{4}$/.test(year) && median > 0)
    .map(([year, median]) => ({ year: Number(year), median }))
    .toSorted((a, b) => a.year - b.year);
  const [first, last] = [medians[0], medians.at(-1)];
  if (!first || !last || first === last) return null;
  return { entry: found.entry, medians, first, last, stated: row.data['cagr_pct_stated'] ?? null };
}

/**
 * Growth of the published medians in percent a year: as stated, and recomputed from the stated medians, with the lowest
 * and highest that their rounding allows. `agrees` is 1 where the stated rate can be right, 0 where it cannot.
 */
export function payGrowth(
  level: MedianLevel,
  published: readonly Published[],
): ModelResult<'stated' | 'recomputed' | 'lowest' | 'highest' | 'agrees'> {
  const row = mediansOf(published, level);
  if (!row) return refused('no-figures', MEDIANS);
  const { first, last, stated } = row;
  const half = halfPlace(row.medians.map(({ median }) => median));
  const years = last.year - first.year;
  const rate = (from: number, to: number) => 100 * ((to / from) ** (1 / years) - 1);
  const lowest = rate(first.median + half, last.median - half);
  const highest = rate(first.median - half, last.median + half);
  const isRight = stated === null ? null : Number(agrees(stated, lowest, highest));
  const unit = 'percent a year';
  return ruleOfThumb([row.entry], {
    values: {
      stated: { value: stated, unit },
      recomputed: { value: rate(first.median, last.median), unit },
      lowest: { value: lowest, unit },
      highest: { value: highest, unit },
      agrees: { value: isRight, unit: 'score' },
    },
    formula: FORMULA,
    inputs: { level, [first.year]: first.median, [last.year]: last.median },
  });
}
