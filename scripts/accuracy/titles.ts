import { readGo } from '@/lib/parse/go';
import type { GoVerdict } from '@/lib/posting/posting';
import type { TitleRow } from './gold';
import { f1, noCounts, type Counts } from './sets';

type Verdict = GoVerdict['verdict'];
const VERDICTS: readonly Verdict[] = ['core', 'mentioned', 'no'];

export interface TitleScore {
  n: number;
  byClass: Record<Verdict, Counts>;
  macroF1: number;
  /** "core" called "no", or "no" called "core". */
  crossed: number;
  misses: { row: TitleRow; got: GoVerdict }[];
}

/** Measures the Go verdict on labelled titles. */
export function scoreTitles(rows: TitleRow[]): TitleScore {
  const byClass = { core: noCounts(), mentioned: noCounts(), no: noCounts() };
  const misses: TitleScore['misses'] = [];
  for (const row of rows) {
    const got = readGo(row);
    if (got.verdict === row.expect) byClass[row.expect].tp += 1;
    else {
      byClass[row.expect].fn += 1;
      byClass[got.verdict].fp += 1;
      misses.push({ row, got });
    }
  }
  const crossed = misses.filter(({ row, got }) => row.expect !== 'mentioned' && got.verdict !== 'mentioned').length;
  const macroF1 = VERDICTS.reduce((sum, verdict) => sum + f1(byClass[verdict]), 0) / VERDICTS.length;
  return { n: rows.length, byClass, macroF1, crossed, misses };
}
