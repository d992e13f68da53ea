import { normal, WITHIN_90 } from '@/lib/market/normal';

/** A pay premium as measured: median with the skill over median without, less 1, with a 90 % bootstrap interval. */
export interface MeasuredPremium {
  term: string;
  premium: number;
  low: number;
  high: number;
  /** Postings with the skill and a pay. */
  n: number;
}

/** Why no premium is shown: too few postings, or no more than chance gives where so many skills were tried. */
export type NoPremium = 'few' | 'chance' | 'not-measured';

export interface JudgedPremium extends MeasuredPremium {
  /** Two-sided p after Holm's correction for all skills tried. */
  p: number;
  verdict: 'shown' | Exclude<NoPremium, 'not-measured'>;
}

const LEAST_N = 75;
const LEVEL = 0.05;

/**
 * Judges premiums together: the normal approximation in log pay gives each its p, which is corrected for the number
 * tried by Holm's step-down method (Holm 1979). Shown are those with p ≤ 0.05 that rest on 75 postings or more.
 */
export function judgePremiums(measured: readonly MeasuredPremium[]): Map<string, JudgedPremium> {
  const sorted = measured.map((each) => ({ ...each, raw: pOf(each) })).toSorted((a, b) => a.raw - b.raw);
  let corrected = 0;
  return new Map(
    sorted.map(({ raw, ...each }, rank) => {
      corrected = Math.max(corrected, Math.min(1, raw * (sorted.length - rank)));
      const verdict = each.n < LEAST_N ? 'few' : corrected <= LEVEL ? 'shown' : 'chance';
      return [each.term, { ...each, p: corrected, verdict }] as const;
    }),
  );
}

function pOf({ premium, low, high }: MeasuredPremium): number {
  const error = (Math.log(1 + high) - Math.log(1 + low)) / (2 * WITHIN_90);
  return error > 0 ? 2 * normal(-Math.abs(Math.log(1 + premium)) / error) : 1;
}
