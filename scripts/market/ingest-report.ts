import { countOf } from '@/lib/market/sample';
import type { Ingest } from './ingest';

/** What went in and what was left out and why, most frequent reason first, for people. */
export function reportOf({ rows, samples, left, newest }: Ingest): string {
  const reasons = Object.entries(left).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const out = reasons.reduce((sum, [, n]) => sum + n, 0);
  return [
    line(rows, newest ? `rows read, the newest of ${newest}` : 'rows read, none with a full date'),
    line(countOf(samples), `postings taken, in ${samples.length.toLocaleString('en')} kinds that are alike`),
    line(out, 'rows left out:'),
    ...reasons.map(([reason, n]) => `  ${line(n, reason)}`),
  ].join('\n');
}

const line = (n: number, what: string) => `${n.toLocaleString('en').padStart(13)}  ${what}`;
