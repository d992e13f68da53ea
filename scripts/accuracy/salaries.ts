import { parseSalary } from '@/lib/parse/salary';
import type { Salary } from '@/lib/posting/salary';
import type { SalaryLabel, SalaryRow } from './gold';

/** How salaries were read against their labels. */
export interface SalaryScore {
  n: number;
  exact: number;
  /** Figures that differ from the label, or that stand where the label has none. */
  silent: SalaryMiss[];
  /** Lines that differ from their label in any field, the silent ones included. */
  misses: SalaryMiss[];
  /** Lines whose label has figures and that were not read. */
  missing: number;
  kinds: Record<string, { right: number; read: number; labelled: number }>;
}
export interface SalaryMiss {
  row: SalaryRow;
  got: Salary;
}

const CLOSE = 0.011;

/** Measures salary reading; money may differ by 1.1 % (rounding in the label), everything else must be equal. */
export function scoreSalaries(rows: SalaryRow[]): SalaryScore {
  const score: SalaryScore = { n: rows.length, exact: 0, silent: [], misses: [], missing: 0, kinds: {} };
  for (const row of rows) {
    const got = parseSalary(row.text, { site: row.site === 'other' ? undefined : row.site, rates: null });
    count(score, row.expect, got);
    if (isEqual(got, row.expect)) score.exact += 1;
    else score.misses.push({ row, got });
    const hasFigure = (got.low ?? got.high) !== null;
    if (hasFigure && !isEqualValue(got, row.expect)) score.silent.push({ row, got });
    if (!hasFigure && (row.expect.low ?? row.expect.high) !== null) score.missing += 1;
  }
  return score;
}

function count({ kinds }: SalaryScore, { kind }: SalaryLabel, got: Salary) {
  const of = (name: string) => (kinds[name] ??= { right: 0, read: 0, labelled: 0 });
  of(kind).labelled += 1;
  of(got.kind).read += 1;
  if (got.kind === kind) of(kind).right += 1;
}

const isEqual = (got: Salary, want: SalaryLabel) =>
  isEqualValue(got, want) && got.kind === want.kind && got.months === want.months;

function isEqualValue(got: Salary, want: SalaryLabel) {
  const isEmpty = want.low === null && want.high === null;
  const isSameUnit = got.period === want.period && got.currency === want.currency;
  return isNear(got.low, want.low) && isNear(got.high, want.high) && (isEmpty || isSameUnit);
}

function isNear(got: number | null, want: number | null) {
  if (got === null || want === null) return got === want;
  return Math.abs(got - want) <= Math.max(CLOSE * Math.abs(want), 0.01);
}
