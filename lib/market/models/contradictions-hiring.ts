import * as z from 'zod/mini';
import type { Published } from '../dataset';
import { valueOf, type Contradiction } from './contradiction';
import { figuresOf } from './figures';
import { CONVERSION, conversionOf, HIRING, hiringOdds, hiringSchema } from './hiring';
import { rounded } from './rounding';

const PASS_RATIO = 'salary.go_ebpf_envoy_start_median_K';

const ratioSchema = z.object({ interview_pass_ratio: z.number() });

export function hiringContradictions(published: readonly Published[]): Contradiction[] {
  return [...offerFloor(published), ...passRatio(published)];
}

/** The lower bound of the formula against the lowest that it gives, for the worst interview of any grade. */
function offerFloor(published: readonly Published[]): Contradiction[] {
  const floor = conversionOf(published)?.numbers.floor ?? NaN;
  const grades = Object.keys(figuresOf(published, HIRING, hiringSchema)?.figures ?? {});
  const lowest = Math.min(...grades.map((grade) => valueOf(hiringOdds({ grade, score: 0 }, published), 'offer')));
  if (!grades.length || !(lowest > floor)) return [];
  return [
    {
      id: 'offer_floor',
      kind: 'sections',
      entries: [CONVERSION, HIRING],
      stated: `${floor}`,
      recomputed: `≥ ${rounded(lowest)}`,
      words: `The chance of an offer is bounded below by ${floor}, which it never reaches: the worst interview of any grade still gives ${rounded(lowest)}.`,
    },
  ];
}

function passRatio(published: readonly Published[]): Contradiction[] {
  const ratio = figuresOf(published, PASS_RATIO, ratioSchema)?.figures.interview_pass_ratio ?? NaN;
  const grades = Object.values(figuresOf(published, HIRING, hiringSchema)?.figures ?? {});
  const most = 100 / Math.min(...grades.map(({ offer_pct }) => offer_pct));
  if (!grades.length || !(ratio > most)) return [];
  return [
    {
      id: 'pass_ratio',
      kind: 'sources',
      entries: [PASS_RATIO, HIRING],
      stated: `× ${ratio}`,
      recomputed: `≤ × ${rounded(most, 1)}`,
      words: `Go with eBPF and Envoy is said to pass interviews ${ratio} times as often; at the published offer rates of every grade more than ${rounded(most, 1)} times would be above 100 %. What it is compared with is not stated.`,
    },
  ];
}
