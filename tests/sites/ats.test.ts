import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { parsePosting } from '@/lib/parse/posting';
import { parseSalary } from '@/lib/parse/salary';
import type { Reading } from '@/lib/posting/reading';
import { ATS } from '@/lib/sites/ats';
import { readPage } from '@/lib/sites/read-page';
import { SHOWN } from './ats-shown';
import { readFixture } from './read-fixture';

describe('every field that the page shows, and no other', () => {
  it.each(SHOWN)('%s', (file, kind, expected) => {
    const { page, site, postings } = readFixture(file);
    expect([page, site]).toEqual([kind, file.split('/')[0]]);
    expect(postings.map(({ reading }) => reading.key)).toEqual(Object.keys(expected));
    for (const { reading } of postings) {
      const wanted: Record<string, string> = { company: 'Lumen Example', ...expected[reading.key] };
      expect(shown(reading, wanted)).toEqual(Object.fromEntries(Object.entries(wanted).filter(([, text]) => text)));
    }
  });
});

/** The fields that were read, "*" before what the JobPosting says; a description that fits its pattern as the pattern. */
function shown(reading: Reading, wanted: Record<string, string>): Record<string, string> {
  const fields = Object.entries(reading.fields).flatMap(([name, field]) => (field ? [[name, field] as const] : []));
  return Object.fromEntries(
    fields.map(([name, { text, from }]) => {
      const pattern = name === 'description' ? wanted['description']?.replace(/^\*/, '') : undefined;
      const fits = pattern !== undefined && new RegExp(pattern).test(text);
      return [name, `${from === 'schema.org' ? '*' : ''}${fits ? pattern : text}`];
    }),
  );
}

describe('what they pay, by the parser', () => {
  it.each([
    ['greenhouse/detail', 180_000, 230_000, 'USD', 'year', ['period-by-size', 'first-of-several']],
    ['greenhouse/detail-text-pay', 130_000, 160_000, 'CAD', 'year', []],
    ['lever/detail', 60_000, 80_000, 'EUR', 'year', []],
    ['ashby/list', 211_400, 290_600, 'USD', 'year', ['currency-by-symbol', 'period-by-size']],
    ['ashby/detail', 211_400, 290_600, 'USD', 'year', ['currency-by-symbol', 'period-by-size']],
    ['workday/detail', 900_000, 1_100_000, 'NOK', 'year', []],
    ['teamtailor/detail', 55_000, 70_000, 'SEK', 'month', []],
    ['smartrecruiters/detail', 18_000, 24_000, 'PLN', 'month', []],
    ['workable/detail', null, null, null, null, []],
    ['successfactors/detail', null, null, null, null, []],
  ] as const)('%s', (file, low, high, currency, period, assumed) => {
    const [first] = readFixture(file).postings;
    const { salary } = parsePosting(first?.reading as Reading, null);
    expect(salary).toMatchObject({ low, high, currency, period });
    expect(salary.assumptions.map(({ code }) => code)).toEqual(assumed);
  });
});

it.each(ATS.map(({ id }) => id))("%s: a bare amount is nobody's yuan, and a guess is said", (site) => {
  const { currency, assumptions } = parseSalary('60k - 80k', { site, rates: null });
  expect([currency, assumptions.map(({ code }) => code).includes('currency-by-site')]).toEqual(['USD', true]);
});

it('says of a posting that is over that it is, in the words or by the date of the page', () => {
  const flags = ['smartrecruiters/detail-closed', 'workable/detail', 'lever/detail'].map((file) => {
    const [first] = readFixture(file).postings;
    return parsePosting(first?.reading as Reading, null).flags.map(({ flag, words }) => `${flag}: ${words}`);
  });
  expect(flags).toEqual([['closed: Sorry, this job has expired'], ['closed: validThrough 2026-03-31'], []]);
});

it('knows each posting by its address, and are all off until the reader turns them on', () => {
  const nowhere = { ownerDocument: { querySelector: () => null }, querySelector: () => null } as unknown as Element;
  for (const { id, samples, layouts, optional, group } of ATS) {
    expect([id, optional, group]).toEqual([id, true, 'ats']);
    const readers = layouts.filter(({ kind }) => kind === 'detail').flatMap(({ key }) => key);
    for (const { url, key } of samples) {
      const read = readers.map((reader) => reader.read(nowhere, new URL(url))).find(Boolean) ?? null;
      expect([url, read]).toEqual([url, key]);
    }
  }
});

const DETAIL = (heading: string, more = '') =>
  `<title>${heading} @ Lumen Example</title><script type="application/ld+json">${JSON.stringify({
    '@type': 'JobPosting',
    title: 'Rust Engineer',
    hiringOrganization: 'Other Example',
    validThrough: '2020-01-01',
    baseSalary: { currency: 'USD', value: { minValue: 1000, maxValue: 2000, unitText: 'MONTH' } },
  })}</script><h1 class="ashby-job-posting-heading">${heading}</h1>${more}`;

it('takes nothing from the JobPosting of the page before, which a page that changes without loading keeps', () => {
  const url = 'https://jobs.ashbyhq.com/lumenexample/0a1b2c3d-0000-4000-8000-000000000002';
  const read = (html: string) =>
    readPage(new JSDOM(html, { url }).window.document, url, ATS).postings[0]?.reading.fields;
  expect(read(DETAIL('Go Engineer'))).toMatchObject({
    company: { text: 'Lumen Example' },
    salary: null,
    closed: null,
  });
  expect(read(DETAIL('Rust Engineer'))).toMatchObject({
    company: { text: 'Other Example' },
    salary: { text: 'USD 1000 - 2000 per month' },
    closed: { text: 'validThrough 2020-01-01' },
  });
});

it.each([
  ['<div role="alert">This job is no longer available</div>', 'This job is no longer available'],
  ['<div id="overview"><p>This position has been filled from within before.</p></div>', null],
  ['<h2>该职位已停止招聘</h2>', '该职位已停止招聘'],
])('a notice outside the description closes a posting: %s', (html, closed) => {
  const url = 'https://jobs.ashbyhq.com/lumenexample/0a1b2c3d-0000-4000-8000-000000000002';
  const [found] = readPage(new JSDOM(DETAIL('Go', html), { url }).window.document, url, ATS).postings;
  expect(found?.reading.fields.closed?.text ?? null).toBe(closed);
});

it.each([
  ['<p>Base salary: $150,000 to $180,000, plus 401(k) and a bonus.</p>', 150_000, 180_000],
  ['<h3>Compensation</h3><p>€70k – €90k per year</p>', 70_000, 90_000],
  ['<p>We raised $40 million and pay well.</p>', null, null],
  ['<p>Salary is competitive, with a $2,000 sign-on bonus.</p>', null, null],
  ['<p>Revenue of $3-4 billion.</p>', null, null],
  ['<p>An equipment allowance of $1,500 is part of your compensation.</p>', null, null],
  [`<p>${'Our compensation is fair. '.repeat(20)} $150,000 - $180,000</p>`, null, null],
])('pay that stands in the text only: %s', (html, low, high) => {
  const url = 'https://jobs.ashbyhq.com/lumenexample/0a1b2c3d-0000-4000-8000-000000000002';
  const page = DETAIL('Go', `<div id="overview">${html}</div>`);
  const [found] = readPage(new JSDOM(page, { url }).window.document, url, ATS).postings;
  expect(parsePosting(found?.reading as Reading, null).salary).toMatchObject({ low, high });
});
