import { readFileSync } from 'node:fs';
import { parseMarket } from '@/lib/market/dataset';
import { parsePosting } from '@/lib/parse/posting';
import type { Posting } from '@/lib/posting/posting';
import { readFixture } from './read-fixture';

const MARKET = new URL('../../public/market.json', import.meta.url);
const { exchangeRates } = parseMarket(JSON.parse(readFileSync(MARKET, 'utf8')));

/** The postings of a fixture, read and parsed as in the browser. */
export const postingsOf = (name: string): Posting[] =>
  readFixture(name).postings.map(({ reading }) => parsePosting(reading, exchangeRates));

/** "core stated 15000-25000 CNY/month ×13": what a posting is worth, in one line to compare. */
export function inShort({ go, salary }: Posting): string {
  const { kind, low, high, currency, period, months } = salary;
  const pay = period ? ` ${low ?? ''}-${high ?? ''} ${currency}/${period}${months ? ` ×${months}` : ''}` : '';
  return `${go.verdict} ${kind}${pay}`;
}
