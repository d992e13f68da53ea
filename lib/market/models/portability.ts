import type { Published } from '../dataset';
import { formulaOf } from './formula';
import { outside, refused, ruleOfThumb, type ModelResult } from './rule-of-thumb';

export const PORTABILITY = 'offer.models.portability';
const TEMPLATE =
  '({start}, + {bonus} where at most {few} dependencies and CI under {fast} s) * ln({one} + number of dependencies)';

/** The numbers of the published portability formula, or null where the dataset has none. */
export const portabilityOf = (published: readonly Published[]) => formulaOf(published, PORTABILITY, TEMPLATE);

/** The published portability of one's work: by the number of a service's dependencies and the seconds that its CI takes. */
export function portability(
  input: { dependencies: number; ciSeconds: number },
  published: readonly Published[],
): ModelResult<'portability'> {
  const { dependencies, ciSeconds } = input;
  const wrong = outside({ dependencies: [dependencies, 0, 1e6], ciSeconds: [ciSeconds, 0, 1e7] });
  if (wrong) return wrong;
  const formula = portabilityOf(published);
  if (!formula) return refused('no-figures', PORTABILITY);
  const { start, bonus, few, fast, one } = formula.numbers;
  const factor = start + (dependencies <= few && ciSeconds < fast ? bonus : 0);
  return ruleOfThumb([formula.entry], {
    values: { portability: { value: factor * Math.log(one + dependencies), unit: 'score' } },
    formula: formula.text,
    inputs: { ...input },
  });
}
