import type { ModelResult } from './rule-of-thumb';

export const CONTRADICTIONS = [
  'cagr_junior',
  'cagr_mid',
  'cagr_senior',
  'cagr_tech_lead',
  'median_below_band',
  'pay_formula_medians',
  'leverage_range',
  'roi_parts',
  'roi_bonus',
  'roi_vesting',
  'roi_floor',
  'hidden_roi',
  'mid_offer_bonus',
  'portability_grows',
  'attrition_version',
  'attrition_above_one',
  'attrition_floor',
  'promotion_window',
  'promotion_ladder',
  'offer_floor',
  'pass_ratio',
  'growth_of_cities',
  'inflection_rises',
  'inflection_not_found',
  'growth_of_the_rest',
  'growth_sign',
] as const;
export type ContradictionId = (typeof CONTRADICTIONS)[number];

/** A published figure that does not hold against figures or words published with it. */
export interface Contradiction {
  id: ContradictionId;
  /**
   * arithmetic: against its own numbers; words: a formula against what it is said to do; sections: against another
   * figure of the same source; sources: against another source, whose sample and definition may differ.
   */
  kind: 'arithmetic' | 'words' | 'sections' | 'sources';
  /** The entries of the dataset that it is about. */
  entries: readonly string[];
  /** Figures without words of any language, for the user interface's own sentence. */
  stated: string;
  recomputed: string;
  /** The same in a sentence. */
  words: string;
}

/** A value of a model's answer; NaN, which no comparison holds for, where the model refused. */
export function valueOf<Name extends string>(result: ModelResult<Name>, name: Name): number {
  return result.values?.[name].value ?? NaN;
}
