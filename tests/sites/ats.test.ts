import { describe, expect, it } from 'vitest';
import { parsePosting } from '@/lib/parse/posting';
import type { Reading } from '@/lib/posting/reading';
import { ATS } from '@/lib/sites/ats';
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
