import * as z from 'zod/mini';
import type { Published } from '../dataset';
import { figuresOf } from './figures';
import { refused, ruleOfThumb, type Refused, type RuleOfThumb } from './rule-of-thumb';

export const CITY_STACK = 'skills.city_stack';
const FORMULA = 'known = those of the published stack that the reader knows; share = known / stack';

const stackSchema = z.record(z.string(), z.array(z.string()).check(z.minLength(1)));

export interface CityStack extends RuleOfThumb<'known' | 'share'> {
  met: readonly string[];
  missing: readonly string[];
}

/** Every name in the published stacks, each once. */
export function stackNames(published: readonly Published[]): string[] {
  const stacks = figuresOf(published, CITY_STACK, stackSchema)?.figures ?? {};
  return [...new Set(Object.values(stacks).flat())];
}

/** The published Go stack of a city against what the reader knows; `knows` decides for one published name ("gRPC"). */
export function cityStack(
  city: string,
  knows: (name: string) => boolean,
  published: readonly Published[],
): CityStack | Refused {
  const found = figuresOf(published, CITY_STACK, stackSchema);
  if (!found) return refused('no-figures', CITY_STACK);
  const stack = Object.hasOwn(found.figures, city) ? found.figures[city] : undefined;
  if (!stack) return refused('unknown-choice', 'city');
  const met = stack.filter(knows);
  const answer = ruleOfThumb([found.entry], {
    values: {
      known: { value: met.length, unit: 'count' },
      share: { value: met.length / stack.length, unit: 'share' },
    },
    formula: FORMULA,
    inputs: { city },
  });
  return answer.values ? { ...answer, met, missing: stack.filter((name) => !met.includes(name)) } : answer;
}
