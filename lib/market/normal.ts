/** Standard normal scores of the five quantiles that a distribution is kept as (10, 25, 50, 75, 90 %). */
export const SCORES = [-1.2815515655446004, -0.6744897501960817, 0, 0.6744897501960817, 1.2815515655446004] as const;
/** Standard normal score below which 90 % lie. */
export const SCORE_90 = 1.2815515655446004;
/** Standard normal score within which, on both sides, 90 % lie. */
export const WITHIN_90 = 1.6448536269514722;
/** Standard normal score within which, on both sides, 95 % lie. */
export const SCORE_95 = 1.959963984540054;

/** Standard normal distribution function, error below 7.5e-8 (Abramowitz & Stegun 1964, 26.2.17). */
export function normal(score: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(score));
  const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  const tail = (Math.exp((-score * score) / 2) / Math.sqrt(2 * Math.PI)) * series;
  return score > 0 ? 1 - tail : tail;
}
