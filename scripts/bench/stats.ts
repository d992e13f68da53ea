/** The value below which a share of the values lies (nearest rank); NaN where there are none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export const median = (values: readonly number[]) => quantile(values, 0.5);

export const rounded = (value: number, places = 1) => Math.round(value * 10 ** places) / 10 ** places;

interface Ends {
  perCardFirst: number;
  perCardLast: number;
}

/** How much more a card costs at the end of a long list than at its beginning, beyond what the page costs by itself. */
export function growthOf(subject: Ends, page: Ends): number {
  return (subject.perCardLast - page.perCardLast) / (subject.perCardFirst - page.perCardFirst);
}
