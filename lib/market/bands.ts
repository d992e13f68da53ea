/** Bands of years of experience, as Chinese boards ask for them: from `low` up to, not including, `high`. */
export const BANDS = [
  { id: '0-1', low: 0, high: 1 },
  { id: '1-3', low: 1, high: 3 },
  { id: '3-5', low: 3, high: 5 },
  { id: '5-10', low: 5, high: 10 },
  { id: '10+', low: 10, high: Infinity },
] as const;

export type BandId = (typeof BANDS)[number]['id'];

/**
 * The band of a posting's years: that of their midpoint ("3-5" is 4), of the lower end where there is no upper one
 * ("5年以上" is 5), of half the upper one where there is no lower one. Null where nothing is asked for: a minimum
 * of 0 without a maximum is "any".
 */
export function bandOf(experience: { min: number | null; max: number | null }): BandId | null {
  const years = typicalYears(experience.min, experience.max);
  return BANDS.find(({ low, high }) => years !== null && years >= low && years < high)?.id ?? null;
}

function typicalYears(min: number | null, max: number | null): number | null {
  if (max === null) return min === 0 ? null : min;
  return ((min ?? 0) + max) / 2;
}
