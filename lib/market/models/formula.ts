import * as z from 'zod/mini';
import type { Published } from '../dataset';
import { figuresOf } from './figures';

/** The names between braces in a template. */
type Holes<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Holes<Rest>
  : never;

export interface PublishedFormula<Template extends string> {
  entry: Published;
  text: string;
  numbers: Record<Holes<Template>, number>;
}

const HOLE = /\{(\w+)\}/;
const NUMBER = /\d+(?:\.\d+)?/y;
const formulaSchema = z.object({ formula: z.string() });

/**
 * The parameters of a published formula, read out of its text, so that they stand in the dataset only. The text must
 * be the template's, with a number in the place of each {name}; null where the dataset has it otherwise or not at all.
 */
export function formulaOf<Template extends string>(
  published: readonly Published[],
  id: string,
  template: Template,
): PublishedFormula<Template> | null {
  const found = figuresOf(published, id, formulaSchema);
  const numbers = found && readNumbers(found.figures.formula, template);
  return numbers && { entry: found.entry, text: found.figures.formula, numbers };
}

/** The numbers that stand in the holes of the template; null where the text is another one. */
export function readNumbers<Template extends string>(
  text: string,
  template: Template,
): Record<Holes<Template>, number> | null {
  const parts = template.split(HOLE);
  const numbers: [string, number][] = [];
  let at = 0;
  for (const [index, part] of parts.entries()) {
    const piece = index % 2 ? numberAt(text, at) : text.startsWith(part, at) ? part : null;
    if (piece === null) return null;
    if (index % 2) numbers.push([part, Number(piece)]);
    at += piece.length;
  }
  return at === text.length ? (Object.fromEntries(numbers) as Record<Holes<Template>, number>) : null;
}

function numberAt(text: string, at: number): string | null {
  NUMBER.lastIndex = at;
  return NUMBER.exec(text)?.[0] ?? null;
}
