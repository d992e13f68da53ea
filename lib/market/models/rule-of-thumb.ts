import type { Published } from '../dataset';

export type Unit =
  | 'CNY'
  | 'CNY a year'
  | 'wan CNY a year'
  | 'months'
  | 'days'
  | 'percent'
  | 'percent a year'
  | 'share'
  | 'ratio'
  | 'score'
  | 'count';

/** Null where the published figures do not say. */
export interface Quantity {
  value: number | null;
  unit: Unit;
}

/** What a reader has to be told beside the values; the user interface has the words. */
export const NOTES = [
  'no-stock-after-vesting',
  'outside-published-range',
  'stock-counted-whole',
  'capped',
  'at-the-floor',
  'above-one',
  'steps-taken-as-independent',
  'normal-distribution-assumed',
  'not-a-random-sample',
  'stated-for-several-cities',
  'axes-taken-as-independent',
  'level-share-of-guangzhou',
  'weights-do-not-add-up',
  'no-change-shown',
] as const;
export type Note = (typeof NOTES)[number];

export const REASONS = [
  'not-a-number',
  'out-of-range',
  'unknown-choice',
  'no-figures',
  'parts-do-not-add-up',
  'too-few-months',
  'months-not-consecutive',
  'not-finite',
] as const;
export type Reason = (typeof REASONS)[number];

/** A published figure's place: the entry of the dataset, the source it names, the section there. */
export interface FigureSource {
  entry: string;
  id: string;
  section: string | null;
  period: string | null;
}

export interface RuleOfThumb<Name extends string = string> {
  values: Record<Name, Quantity>;
  formula: string;
  inputs: Record<string, number | string | boolean | null>;
  /** Where the parameters are from; empty where the reader's own figures are all that is used. */
  sources: readonly FigureSource[];
  grade: 'C';
  label: 'rule of thumb';
  notes: readonly Note[];
}

/** A model that does not answer: why, and which input or published entry was the cause. */
export interface Refused {
  values: null;
  reason: Reason;
  cause: string;
}

export type ModelResult<Name extends string = string> = RuleOfThumb<Name> | Refused;

export const refused = (reason: Reason, cause: string): Refused => ({ values: null, reason, cause });

/** Refuses the first input that is no number or not within its bounds [value, least, most], the bounds included. */
export function outside(ranges: Record<string, readonly [value: number, least: number, most: number]>): Refused | null {
  for (const [input, [value, least, most]] of Object.entries(ranges)) {
    if (!Number.isFinite(value)) return refused('not-a-number', input);
    if (value < least || value > most) return refused('out-of-range', input);
  }
  return null;
}

type Answer<Name extends string> = Pick<RuleOfThumb<Name>, 'values' | 'formula' | 'inputs'> & {
  notes?: readonly Note[];
};

/** The answer of a model with its sources; refused where a value has grown beyond what a number can hold. */
export function ruleOfThumb<Name extends string>(
  entries: readonly Published[],
  answer: Answer<Name>,
): ModelResult<Name> {
  const values = Object.entries<Quantity>(answer.values);
  const wrong = values.find(([, { value }]) => value !== null && !Number.isFinite(value));
  if (wrong) return refused('not-finite', wrong[0]);
  const sources = entries.map(({ id, source, section, period }) => ({ entry: id, id: source, section, period }));
  return { ...answer, notes: answer.notes ?? [], sources, grade: 'C', label: 'rule of thumb' };
}
