import * as z from 'zod/mini';
import type { Published } from '../dataset';
import { formulaOf } from './formula';
import { figuresOf } from './figures';
import { outside, refused, ruleOfThumb, type ModelResult } from './rule-of-thumb';

export const HIRING = 'demand.hiring_by_grade';
export const CONVERSION = 'offer.models.offer_conversion';
const TEMPLATE =
  'base(grade) - {weight} * ({best} - interview score in {least}..{most}) * ({upper} for senior and architect, else {lower}), at least {floor}';
const OURS = 'a round = offer^(1 / rounds); interviews for 90 % = ln(0.1) / ln(1 - offer), rounded up';
const UPPER = new Set(['senior', 'architect']);
const MISS = 0.1;

const rowSchema = z.object({
  rounds: z.number().check(z.int(), z.positive()),
  offer_pct: z.number().check(z.minimum(0), z.maximum(100)),
});
export const hiringSchema = z.record(z.string(), rowSchema);
export const conversionOf = (published: readonly Published[]) => formulaOf(published, CONVERSION, TEMPLATE);

/**
 * Chance 0…1 of an offer for a grade: `published` as stated, `offer` moved by the interview score (0…1), `round` the
 * share that must pass each round for that, `interviews` how many series of interviews give one offer with 90 %.
 */
export function hiringOdds(
  input: { grade: string; score: number },
  published: readonly Published[],
): ModelResult<'published' | 'offer' | 'rounds' | 'round' | 'interviews'> {
  const wrong = outside({ score: [input.score, 0, 1] });
  if (wrong) return wrong;
  const hiring = figuresOf(published, HIRING, hiringSchema);
  const formula = conversionOf(published);
  if (!hiring || !formula) return refused('no-figures', hiring ? CONVERSION : HIRING);
  const row = Object.hasOwn(hiring.figures, input.grade) ? hiring.figures[input.grade] : undefined;
  if (!row) return refused('unknown-choice', 'grade');
  const { weight, best, upper, lower, floor } = formula.numbers;
  const base = row.offer_pct / 100;
  const moved = base - weight * (best - input.score) * (UPPER.has(input.grade) ? upper : lower);
  const offer = Math.max(floor, moved);
  const series = offer >= 1 ? 1 : Math.ceil(Math.log(MISS) / Math.log(1 - offer));
  return ruleOfThumb([hiring.entry, formula.entry], {
    values: {
      published: { value: base, unit: 'share' },
      offer: { value: offer, unit: 'share' },
      rounds: { value: row.rounds, unit: 'count' },
      round: { value: offer ** (1 / row.rounds), unit: 'share' },
      interviews: { value: series, unit: 'count' },
    },
    formula: `${formula.text}; ${OURS}`,
    inputs: { ...input },
    notes: moved < floor ? ['at-the-floor'] : [],
  });
}
