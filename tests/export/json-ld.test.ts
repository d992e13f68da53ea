import * as fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { JSON_LD_END, JSON_LD_START, jobPosting, jsonLdRows } from '@/lib/export/json-ld';
import type { ExportRow } from '@/lib/export/row';
import { structuredPostings } from '@/lib/page/structured-data';
import { parseSalary } from '@/lib/parse/salary';
import type { Salary } from '@/lib/posting/salary';
import { monthly, withoutPay } from '../insights/postings';
import { savedRow } from '../store/rows';
import { hostileRow } from './hostile-rows';

const row = (salary: Salary): ExportRow => ({ ...savedRow('a'), posting: { ...savedRow('a').posting, salary } });
const file = (rows: ExportRow[]) => JSON_LD_START + jsonLdRows(rows, true) + JSON_LD_END;

/** What our own reader finds on a page that has the file in it. */
function readBack(rows: ExportRow[]) {
  const { window } = new JSDOM(`<script type="application/ld+json">${file(rows)}</script>`);
  return structuredPostings(window.document);
}

describe('what is exported reads back the same', () => {
  it.each<[string, Salary]>([
    ['a month', monthly(20_000, 40_000)],
    ['a year in dollars', monthly(120_000, 160_000, { currency: 'USD', period: 'year' })],
    ['an hour', monthly(50, 80, { currency: 'EUR', period: 'hour' })],
    ['a day', monthly(300, 500, { period: 'day' })],
    ['from', monthly(30_000, null)],
    ['up to', monthly(null, 30_000)],
    ['one amount', monthly(25_000, 25_000)],
    ['an estimate', monthly(20_000, 30_000, { kind: 'estimate' })],
  ])('pay by %s', (_name, salary) => {
    const [read] = readBack([row(salary)]);
    const { low, high, currency, period, kind } = parseSalary(read?.fields.salary ?? '', { site: 'page', rates: null });
    expect({ low, high, currency, period, kind }).toEqual({
      ...{ low: salary.low, high: salary.high, currency: salary.currency },
      ...{ period: salary.period, kind: salary.kind },
    });
  });

  it.each(['negotiable', 'hidden', 'unreadable', 'none'] as const)('and pay that is %s is not there', (kind) => {
    const [read] = readBack([row(withoutPay(kind))]);
    expect(read?.fields.title).toBe('Go 开发工程师');
    expect(read?.fields.salary).toBeUndefined();
  });

  it('with title, company, place, key, address and day', () => {
    const { posting } = savedRow('a');
    const [read] = readBack([
      { ...savedRow('a'), posting: { ...posting, datePosted: '2026-11-02', degree: 'bachelor' } },
    ]);
    expect(read).toMatchObject({
      key: 'a',
      url: posting.url,
      fields: {
        title: posting.title,
        company: '星河数据',
        city: '北京',
        datePosted: '2026-11-02',
        experience: '36 months',
      },
    });
  });
});

it.each([null, 0])('asks for no experience where the least is %s', (min) => {
  const { posting } = savedRow('a');
  const item = jobPosting({ ...savedRow('a'), posting: { ...posting, experience: { min, max: null } } });
  expect(item).not.toHaveProperty('experienceRequirements');
});

it('names no pay without its currency or period', () => {
  expect(jobPosting(row(monthly(1, 2, { currency: null })))).not.toHaveProperty('baseSalary');
  expect(jobPosting(row(monthly(1, 2, { period: null })))).not.toHaveProperty('baseSalary');
});

it('stays JSON, also within a page, whatever the text is', () => {
  fc.assert(
    fc.property(fc.array(hostileRow, { maxLength: 4 }), (rows) => {
      const text = file(rows);
      expect(text).not.toContain('<');
      const graph: { title?: string }[] = JSON.parse(text)['@graph'];
      expect(graph.map(({ title }) => title ?? '')).toEqual(rows.map(({ posting }) => posting.title));
    }),
  );
});
