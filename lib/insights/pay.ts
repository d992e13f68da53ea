import type { NoPercentile } from '@/lib/posting/insight';
import type { Posting } from '@/lib/posting/posting';
import { isAbroad } from './abroad';

const WITHOUT_FIGURES = {
  none: 'no-pay',
  negotiable: 'negotiable',
  hidden: 'hidden',
  unreadable: 'unreadable',
} as const;
/** The reference is made of monthly pay of full-time posts: pay by shorter periods is another market. */
const SHORT_PERIODS: ReadonlySet<string | null> = new Set(['hour', 'day', 'week']);

/** CNY a month before tax; `mid` is the midpoint, or the known end where the other one is open (null). */
export interface MonthlyPay {
  low: number | null;
  mid: number;
  high: number | null;
}

/** A posting's pay as it can be compared with the reference, or the reason why it cannot. */
export function rankedPay(posting: Posting): MonthlyPay | NoPercentile {
  const { salary, flags } = posting;
  if (salary.kind !== 'stated' && salary.kind !== 'estimate') return WITHOUT_FIGURES[salary.kind];
  if (isAbroad(posting)) return 'foreign-market';
  if (SHORT_PERIODS.has(salary.period) || flags.some(({ flag }) => flag === 'internship')) return 'part-time-pay';
  return monthly(salary.month?.low ?? null, salary.month?.high ?? null);
}

function monthly(low: number | null, high: number | null): MonthlyPay | NoPercentile {
  const known = low ?? high;
  if (!known) return 'unreadable';
  return { low, high, mid: low !== null && high !== null ? (low + high) / 2 : known };
}
