import type { Published } from '../dataset';
import { formulaOf } from './formula';
import { outside, refused, ruleOfThumb, type ModelResult } from './rule-of-thumb';

export const LEVERAGE = 'offer.models.negotiation_leverage';
const TEMPLATE =
  '{start}; + {skill} with eBPF or WASM; + {seniority} with {years} or more years as backend; at most {most}';

/** The published leverage in a salary negotiation, on a scale that it states as 0…1. */
export function negotiationLeverage(
  input: { ebpfOrWasm: boolean; backendYears: number },
  published: readonly Published[],
): ModelResult<'leverage'> {
  const wrong = outside({ backendYears: [input.backendYears, 0, 60] });
  if (wrong) return wrong;
  const formula = formulaOf(published, LEVERAGE, TEMPLATE);
  if (!formula) return refused('no-figures', LEVERAGE);
  const { start, skill, seniority, years, most } = formula.numbers;
  const sum = start + (input.ebpfOrWasm ? skill : 0) + (input.backendYears >= years ? seniority : 0);
  return ruleOfThumb([formula.entry], {
    values: { leverage: { value: Math.min(most, sum), unit: 'score' } },
    formula: formula.text,
    inputs: { ...input },
    notes: sum > most ? ['capped'] : [],
  });
}
