import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { insightFor } from '@/lib/insights/insight';
import { parseMarket } from '@/lib/market/dataset';
import { parsePosting } from '@/lib/parse/posting';
import { FIELDS } from '@/lib/posting/reading';
import { distanceFromUniform } from '../../scripts/market/validate';

const POSTINGS = '../shared/market/go-postings.jsonl';
const BOARDS = new Set(['boss', 'lagou', 'liepin']);
const OLDEST = 2021;
const LARGEST = 5;
const JITTER = 0.06;

interface Row {
  site: string;
  year: number;
  go_strict?: boolean;
  title?: string | null;
  salary_raw?: string | null;
  city?: string | null;
  experience_raw?: string | null;
  company?: string | null;
}
interface Ranked {
  site: string;
  city: string | null;
  percent: number;
}

/** Percentiles of real postings' raw fields, each moved at random by up to 6 % so that ties on the grid do not count. */
function ranked(): Ranked[] {
  const market = parseMarket(JSON.parse(readFileSync('public/market.json', 'utf8')));
  const rows = readFileSync(POSTINGS, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
  return rows
    .filter(({ site, year, go_strict }) => BOARDS.has(site) && year >= OLDEST && go_strict)
    .flatMap((row, index) => {
      const fields = { title: row.title, salary: row.salary_raw, city: row.city, experience: row.experience_raw };
      const reading = { site: row.site, layout: 'raw', page: 'list' as const, key: String(index), url: '' };
      const read = Object.fromEntries(
        FIELDS.map((name) => [name, asField(fields[name as keyof typeof fields])]),
      ) as Parameters<typeof parsePosting>[0]['fields'];
      const posting = parsePosting({ ...reading, fields: read }, market.exchangeRates);
      const moved = 1 + JITTER * (((index * 0.618_033_988_7) % 1) * 2 - 1);
      const { month } = posting.salary;
      const salary = {
        ...posting.salary,
        month: month && { ...month, low: times(month.low, moved), high: times(month.high, moved) },
      };
      const { percentile } = insightFor({ ...posting, salary }, market, null);
      return percentile ? [{ site: row.site, city: posting.location.city, percent: percentile.mid / 100 }] : [];
    });
}

const distanceOf = (rows: Ranked[]) => distanceFromUniform(rows.map(({ percent }) => percent));
const asField = (text: string | null | undefined) => (text ? { text, from: 'raw' } : null);
const times = (pay: number | null, factor: number) => (pay === null ? null : pay * factor);

describe.skipIf(!existsSync(POSTINGS))('percentiles of real postings (skipped where ../shared is absent)', () => {
  const all = existsSync(POSTINGS) ? ranked() : [];

  it('are uniform: of those above P80 there is a fifth', () => {
    expect(all.length).toBeGreaterThan(800);
    expect(distanceOf(all)).toBeLessThanOrEqual(0.08);
  });
  it('hold 80 % between P10 and P90', () => {
    const inside = all.filter(({ percent }) => percent >= 0.1 && percent <= 0.9).length / all.length;
    expect(Math.abs(inside - 0.8)).toBeLessThanOrEqual(0.04);
  });
  it.each([...BOARDS])('are near uniform on %s', (board) => {
    expect(distanceOf(all.filter(({ site }) => site === board))).toBeLessThanOrEqual(0.15);
  });
  it('are near uniform in each of the five largest cities', () => {
    const cities = [...new Set(all.flatMap(({ city }) => city ?? []))];
    const largest = cities
      .map((name) => [name, all.filter(({ city }) => city === name)] as const)
      .toSorted(([, a], [, b]) => b.length - a.length);
    const far = largest.slice(0, LARGEST).filter(([, rows]) => distanceOf(rows) > 0.15);
    expect(far.map(([city]) => city)).toEqual([]);
  });
});
