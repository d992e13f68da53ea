import * as z from 'zod/mini';
import type { Published } from '../dataset';
import { figuresOf } from './figures';
import { refused, ruleOfThumb, type ModelResult } from './rule-of-thumb';

export const HIDDEN_RETURN = 'offer.models.hidden_return_by_employer';
const FORMULA = 'as published: tco, roi, alpha; recomputed: 1 - tco; return on cost = roi / tco';

const rowSchema = z.object({ tco: z.number().check(z.positive()), roi: z.number(), alpha: z.number() });
export const hiddenReturnsSchema = z.record(z.string(), rowSchema);

/** The published "hidden return" of a kind of employer (外包, 出海, 大厂), with what its cost share gives when recomputed. */
export function hiddenReturn(
  employer: string,
  published: readonly Published[],
): ModelResult<'tco' | 'roi' | 'alpha' | 'oneMinusTco' | 'returnOnCost'> {
  const found = figuresOf(published, HIDDEN_RETURN, hiddenReturnsSchema);
  if (!found) return refused('no-figures', HIDDEN_RETURN);
  const row = Object.hasOwn(found.figures, employer) ? found.figures[employer] : undefined;
  if (!row) return refused('unknown-choice', 'employer');
  const { tco, roi, alpha } = row;
  return ruleOfThumb([found.entry], {
    values: {
      tco: { value: tco, unit: 'share' },
      roi: { value: roi, unit: 'share' },
      alpha: { value: alpha, unit: 'score' },
      oneMinusTco: { value: 1 - tco, unit: 'share' },
      returnOnCost: { value: roi / tco, unit: 'ratio' },
    },
    formula: FORMULA,
    inputs: { employer },
  });
}
