import { rounded } from './stats';

export interface Figure {
  value: number | null;
  unit: string;
  /** "≤ 100" or "≥ 5000". */
  goal: string;
  holds: boolean;
  /** What stands behind the value. */
  [detail: string]: unknown;
}

type Goal = { most: number } | { least: number };

/** A measured value against its goal; what could not be measured does not hold. */
export function figure(value: number | null, unit: string, goal: Goal, details: object = {}): Figure {
  const known = value !== null && Number.isFinite(value);
  const holds = known && ('most' in goal ? value <= goal.most : value >= goal.least);
  const text = 'most' in goal ? `≤ ${goal.most}` : `≥ ${goal.least}`;
  return { value: known ? rounded(value, 2) : null, unit, goal: text, holds, ...(tidy(details) as object) };
}

/** The names of the figures whose goal is missed. */
export const missed = (figures: Record<string, Figure>) =>
  Object.entries(figures).flatMap(([name, { holds }]) => (holds ? [] : [name]));

/** Numbers with two places, however deep they lie. */
function tidy(value: unknown): unknown {
  if (typeof value === 'number') return rounded(value, 2);
  if (Array.isArray(value)) return value.map(tidy);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, tidy(inner)]));
}
