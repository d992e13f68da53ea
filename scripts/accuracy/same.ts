import { preparer } from '@/lib/insights/same/listing';
import { LEAST_SURE, sameness } from '@/lib/insights/same/score';
import { listingOf, sameRows, type SameRow } from './same-rows';
import { noCounts, type Counts } from './sets';

export type Half = SameRow['half'];

/** How pairs were told apart, in one half or both. */
export interface SameScore {
  n: number;
  counts: Counts;
  /** Right answers by kind of pair. */
  kinds: Record<string, { same: boolean; right: number; n: number }>;
  misses: { row: SameRow; sure: number }[];
}

/** Measures the recognition of one posting on several boards over labelled pairs. */
export function scoreSame(half: Half | null): SameScore {
  const score: SameScore = { n: 0, counts: noCounts(), kinds: {}, misses: [] };
  const prepare = preparer();
  for (const row of sameRows()) {
    if (half !== null && row.half !== half) continue;
    const sure = sameness(prepare(listingOf(row.a, 'a')), prepare(listingOf(row.b, 'b')));
    count(score, row, sure);
  }
  return score;
}

function count(score: SameScore, row: SameRow, sure: number) {
  const found = sure >= LEAST_SURE;
  const kind = (score.kinds[row.kind] ??= { same: row.same, right: 0, n: 0 });
  score.n += 1;
  kind.n += 1;
  if (found && row.same) score.counts.tp += 1;
  else if (found) score.counts.fp += 1;
  else if (row.same) score.counts.fn += 1;
  if (found === row.same) kind.right += 1;
  else score.misses.push({ row, sure });
}
