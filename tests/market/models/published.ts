import * as z from 'zod/mini';
import { publishedSchema, type Published } from '@/lib/market/dataset';
import type { ModelResult } from '@/lib/market/models/rule-of-thumb';
import json from './published.json';

/** A copy of the entries that the models use, so that the tests are whole without the material beside the project. */
export const PUBLISHED = z.array(publishedSchema).parse(json);

/** The same with one entry's figures changed. */
export function changed(id: string, figures: (old: Published['figures']) => Record<string, unknown>): Published[] {
  const rows = PUBLISHED.map((row) => (row.id === id ? { ...row, figures: figures(row.figures) } : row));
  return z.array(publishedSchema).parse(rows);
}

/** The values of an answer by name; throws where the model refused. */
export function valuesOf<Name extends string>(result: ModelResult<Name>): Record<Name, number | null> {
  if ('reason' in result) throw new Error(`refused: ${result.reason} (${result.cause})`);
  const rows = Object.entries<{ value: number | null }>(result.values).map(([name, { value }]) => [name, value]);
  return Object.fromEntries(rows) as Record<Name, number | null>;
}

/** The expected values that an answer does not have, to four decimals; null expects null. */
export function wrongValues(result: ModelResult, expected: Record<string, number | null>) {
  const values = valuesOf(result);
  return Object.entries(expected)
    .map(([name, value]) => ({ name, value, got: values[name] }))
    .filter(({ value, got }) => (value === null ? got !== null : !(Math.abs((got ?? NaN) - value) < 5e-5)));
}

/** What an answer does not say of itself, by name; a refusal says nothing. */
export function unexplained(result: ModelResult): string[] {
  if (!result.values) return ['values'];
  const { formula, inputs, sources, grade, label } = result;
  const said = {
    formula: formula.length > 10,
    inputs: Object.keys(inputs).length > 0,
    sources: sources.length > 0 && sources.every(({ id, entry }) => /^S[1-5]$/.test(id) && isEntry(entry)),
    grade: grade === 'C',
    label: label === 'rule of thumb',
  };
  return Object.entries(said).flatMap(([name, isSaid]) => (isSaid ? [] : [name]));
}

const isEntry = (entry: string) => PUBLISHED.some(({ id }) => id === entry);
