import { refused, type Refused } from './rule-of-thumb';

/** Postings that appeared in one month: "2024-03". A month without any is a row with 0. */
export interface MonthCount {
  month: string;
  count: number;
}

const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;
const MOST_MONTHS = 600;
const MOST_COUNT = 1e9;

/** Refuses counts that are no counts, fewer than `least` months, or months that do not follow each other. */
export function refuseMonths(months: readonly MonthCount[], least: number): Refused | null {
  if (months.length < least || months.length > MOST_MONTHS) return refused('too-few-months', 'months');
  for (const { month, count } of months) {
    if (!Number.isFinite(count)) return refused('not-a-number', month);
    if (count < 0 || count > MOST_COUNT) return refused('out-of-range', month);
  }
  const at = months.map(({ month }) => numberOf(month));
  const gap = at.findIndex((number, index) => number === null || (index > 0 && number !== (at[index - 1] ?? NaN) + 1));
  return gap < 0 ? null : refused('months-not-consecutive', months[gap]?.month ?? 'months');
}

/** Months since the year 0; null for text that names no month. */
function numberOf(month: string): number | null {
  const [, year, inYear] = MONTH.exec(month) ?? [];
  return year && inYear ? 12 * Number(year) + Number(inYear) : null;
}
