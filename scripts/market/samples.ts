import * as z from 'zod/mini';
import { bandOf } from '@/lib/market/bands';
import type { Sample } from '@/lib/market/cells';
import { parseExperience } from '@/lib/parse/experience';
import { parseSalary } from '@/lib/parse/salary';
import type { Salary } from '@/lib/posting/salary';
import { RATES } from './rates';

const OLDEST_YEAR = 2021;
const LEAST_PAY = 2_000;
const MOST_PAY = 200_000;
const WIDEST = 5;
const BOARDS: Record<string, { id: string; name: string }> = {
  boss: { id: 'boss', name: 'BOSS直聘' },
  liepin: { id: 'liepin', name: '猎聘' },
  lagou: { id: 'lagou', name: '拉勾' },
  '51job': { id: '51job', name: '前程无忧' },
  zhilian: { id: 'zhaopin', name: '智联招聘' },
};
const INTERN = /实习|天\/周|days?\/week|在校生?(?!.*应届)/i;
const NO_CITY = new Set(['远程', '全国', '中国', '其他', '海外', '国外']);

const text = z.optional(z.nullable(z.string()));
export const rowSchema = z.object({
  site: z.string(),
  year: z.number(),
  date: text,
  title: text,
  go_strict: z.optional(z.boolean()),
  salary_raw: text,
  city: text,
  experience_raw: text,
  company: text,
  intern: z.optional(z.boolean()),
});
export type Row = z.infer<typeof rowSchema>;

/** The rows that the reference is made of, and how many were left out for which reason. */
export function samplesOf(rows: readonly Row[]) {
  const left: Record<string, number> = {};
  const seen = new Set<string>();
  const samples: Sample[] = [];
  for (const row of rows) {
    const sample = toSample(row, seen);
    if (typeof sample === 'string') left[sample] = (left[sample] ?? 0) + 1;
    else samples.push(sample);
  }
  return { samples, left };
}

function toSample(row: Row, seen: Set<string>): Sample | string {
  const board = BOARDS[row.site];
  if (!board) return 'not a Chinese board';
  if (!row.go_strict) return 'Go is not the main language';
  if (row.year < OLDEST_YEAR) return `before ${OLDEST_YEAR}`;
  if (row.intern || INTERN.test(`${row.title ?? ''} ${row.experience_raw ?? ''}`)) return 'internship';
  if (isRepeat(row, seen)) return 'duplicate';
  const pay = midpoint(parseSalary(row.salary_raw ?? '', { site: board.id, rates: RATES }));
  if (typeof pay === 'string') return pay;
  return {
    pay,
    city: cityOf(row),
    experience: bandOf(parseExperience(row.experience_raw ?? '')),
    board: board.name,
    year: row.year,
  };
}

/** Rows of crawls without company names cannot be told apart: equal ones among them are taken for different postings. */
function isRepeat(row: Row, seen: Set<string>): boolean {
  if (!row.company) return false;
  const key = [row.site, row.title, row.company, row.salary_raw, row.city, row.experience_raw].join('\u0000');
  const repeat = seen.has(key);
  seen.add(key);
  return repeat;
}

function midpoint({ kind, period, currency, month }: Salary): number | string {
  if (kind !== 'stated') return `pay is ${kind}`;
  if (currency !== 'CNY') return 'pay in another currency';
  if (period !== 'month' && period !== 'year') return 'pay by the day or the hour';
  if (!month || month.low === null || month.high === null) return 'pay with an open end';
  const { low, high } = month;
  if (low < LEAST_PAY || high > MOST_PAY) return 'pay below 2K or above 200K a month';
  if (high > low * WIDEST) return 'high end above 5 times the low end';
  return (low + high) / 2;
}

function cityOf({ city }: Row): string | null {
  return city && !NO_CITY.has(city) && /^\p{Script=Han}+$/u.test(city) ? city : null;
}
