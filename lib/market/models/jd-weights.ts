import * as z from 'zod/mini';
import type { Published } from '../dataset';
import { figuresOf } from './figures';
import { refused, ruleOfThumb, type ModelResult, type Quantity } from './rule-of-thumb';

export const JD_WEIGHTS = 'skills.jd_weights_pct';
const FORMULA = 'as published; covered = sum of the weights of the topics known; unnamed = 100 - sum of all weights';

export const jdWeightsSchema = z.record(z.string(), z.record(z.string(), z.number()));

/**
 * The published weights (percent) of topics in job descriptions for a language ("go", "java", "python"), under
 * `topic:` names; `covered` is the weight of those that the reader knows, `unnamed` what the published weights leave.
 */
export function jdWeights(
  input: { language: string; known: readonly string[] },
  published: readonly Published[],
): ModelResult<'covered' | 'unnamed' | `topic:${string}`> {
  const found = figuresOf(published, JD_WEIGHTS, jdWeightsSchema);
  if (!found) return refused('no-figures', JD_WEIGHTS);
  const { language, known } = input;
  const weights = Object.hasOwn(found.figures, language) ? found.figures[language] : undefined;
  if (!weights) return refused('unknown-choice', 'language');
  const topics = Object.entries(weights);
  const sum = (rows: typeof topics) => rows.reduce((total, [, weight]) => total + weight, 0);
  const unnamed = 100 - sum(topics);
  const values: Record<'covered' | 'unnamed' | `topic:${string}`, Quantity> = {
    covered: percent(sum(topics.filter(([topic]) => known.includes(topic)))),
    unnamed: percent(unnamed),
  };
  for (const [topic, weight] of topics) values[`topic:${topic}`] = percent(weight);
  return ruleOfThumb([found.entry], {
    values,
    formula: FORMULA,
    inputs: { language, known: known.join(', ') },
    notes: Math.abs(unnamed) > 1e-9 ? ['weights-do-not-add-up'] : [],
  });
}

const percent = (value: number): Quantity => ({ value, unit: 'percent' });
