import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { parsePosting } from '@/lib/parse/posting';
import type { FieldName } from '@/lib/posting/reading';
import { SITES } from '@/lib/sites';
import { FIELD_NAMES } from '@/lib/sites/read-card';
import { readPage } from '@/lib/sites/read-page';
import { inShort } from './parse-fixture';

const PAGES = new URL('../../../shared/pages/', import.meta.url);

interface Expected {
  url: string;
  layouts: Record<string, number>;
  /** How many of the postings say each field: as many as the page shows. */
  fields: Partial<Record<FieldName, number>>;
  /** Go verdict and pay of some postings, by key. */
  spots: Record<string, string>;
}

const EXPECTED: Record<string, Expected> = {
  '51job/list-shanghai-2026.html': {
    url: 'https://we.51job.com/pc/search?keyword=python&searchType=2&jobArea=020000',
    layouts: { 'list-2022': 20, promoted: 6 },
    fields: {
      title: 26,
      salary: 25,
      city: 26,
      company: 26,
      experience: 20,
      degree: 20,
      companySize: 20,
      industry: 20,
      tags: 19,
    },
    spots: {
      171875192: 'no stated 10000-20000 CNY/month',
      172534684: 'no stated 9000-12000 CNY/month',
      173053721: 'no stated 12000-15000 CNY/month ×20',
      173111841: 'no stated 20000-25000 CNY/month ×13',
    },
  },
  'zhaopin/list-sou-2026-excerpt.html': {
    url: 'https://www.zhaopin.com/sou/jl765?kw=Java',
    layouts: { 'list-sou': 3 },
    fields: {
      title: 3,
      salary: 3,
      city: 3,
      company: 3,
      experience: 3,
      degree: 3,
      companySize: 3,
      industry: 3,
      stage: 1,
      tags: 3,
    },
    spots: {
      CC123456789J00000000001: 'no stated 13000-14000 CNY/month',
      CC123456789J00000000003: 'no stated 150-200 CNY/day',
    },
  },
  'zhaopin/list-newui-2026-09-excerpt.html': {
    url: 'https://www.zhaopin.com/jobs?jl=765&kw=go',
    layouts: { 'list-cards': 2 },
    fields: { title: 2, salary: 2, city: 2, company: 2, experience: 2, degree: 2, tags: 1 },
    spots: {},
  },
  'zhaopin/detail-2026-excerpt.html': {
    url: 'https://www.zhaopin.com/jobdetail/CC123456789J00000000001.htm',
    layouts: { detail: 1 },
    fields: {
      ...{ title: 1, salary: 1, city: 1, company: 1, experience: 1, degree: 1, companySize: 1, industry: 1 },
      ...{ stage: 1, tags: 1, employmentType: 1, description: 1 },
    },
    spots: { CC123456789J00000000001: 'core stated 18000-30000 CNY/month ×13' },
  },
  'nowcoder/detail-446211-2026-04.html': {
    url: 'https://www.nowcoder.com/jobs/detail/446211',
    layouts: { detail: 1 },
    fields: {
      ...{ title: 1, salary: 1, city: 1, company: 1, degree: 1, companySize: 1, industry: 1 },
      ...{ stage: 1, tags: 1, employmentType: 1, description: 1 },
    },
    spots: { 446211: 'no stated 15000-35000 CNY/month ×16' },
  },
  'indeed/marwan-serp.html': {
    url: 'https://www.indeed.com/jobs?q=Frontend&l=Egypt',
    layouts: { list: 15, pane: 1 },
    fields: { title: 15, salary: 8, city: 15, company: 15, employmentType: 3, description: 15, datePosted: 15 },
    spots: {
      a474719fb87b54b4: 'no stated 109500-139300 USD/year',
      '49e71b1132995e13': 'no stated 100- USD/hour',
      '83e021b39b882ffd': 'no stated -65 USD/hour',
    },
  },
  'golangcafe/godaily-list.html': {
    url: 'https://golang.cafe/',
    layouts: { list: 10 },
    fields: { title: 10, salary: 7, city: 10, company: 10, datePosted: 10, description: 10 },
    spots: {
      QZ40HOfrYeGygBtR6Uru: 'core none',
      gCMTmtxRsfmQMYQDHqe1: 'core stated 60000-90000 EUR/year',
      IHpu7JcS3FwGcn9wO4rp: 'core stated 78000-120000 EUR/year',
      gzeO5w4FhwuLKOZsV8jt: 'core stated 90000-95000 GBP/year',
    },
  },
  'seek/coverletterer-job.html': {
    url: 'https://www.seek.com.au/job/93856863',
    layouts: { detail: 1 },
    fields: { title: 1, city: 1, company: 1, industry: 1, employmentType: 1, description: 1 },
    spots: { 93856863: 'core none' },
  },
  'glassdoor/golang-cards-2026-07-30.html': {
    url: 'https://www.glassdoor.de/Job/germany-golang-jobs-SRCH_IL.0,7_IN96_KO8,14.htm',
    layouts: { list: 2 },
    fields: { title: 2, salary: 1, city: 2, company: 2 },
    spots: { 1010214172206: 'core none', 1010193883746: 'core stated 90000-130000 EUR/year' },
  },
};
const HOMES = SITES.filter(({ id }) => Object.keys(EXPECTED).some((file) => file.startsWith(`${id}/`)));

describe.skipIf(!existsSync(PAGES))('saved pages (skipped where ../shared/pages is not beside the project)', () => {
  it.each(Object.entries(EXPECTED))('%s', (file, { url, layouts, fields, spots }) => {
    const { found, postings } = readPage(documentOf(file, url), url, SITES);
    const readings = postings.map(({ reading }) => reading);

    expect(countOf(found.map(({ layout }) => layout.name))).toEqual(layouts);
    expect(countOf(readings.flatMap(({ fields }) => FIELD_NAMES.filter((name) => fields[name])))).toEqual(fields);
    expect(new Set(readings.map(({ key }) => key)).size).toBe(readings.length);
    expect(
      found.every(({ reading }) => Object.values(reading.fields).every((field) => field?.from !== 'schema.org')),
    ).toBe(true);
    const short = readings.map((reading) => [reading.key, inShort(parsePosting(reading, null))] as const);
    expect(Object.fromEntries(short.filter(([key]) => key in spots))).toEqual(spots);
  });

  it('refuses the copy of a card that Indeed put in', () => {
    const file = 'indeed/marwan-serp.html';
    const { url } = EXPECTED[file] ?? { url: '' };
    const keys = readPage(documentOf(file, url), url, SITES).found.map(({ reading }) => reading.key);
    expect(keys).not.toContain('123456789abcdef0');
    expect(keys.at(-1)).toBe('b974b400e0228d67');
  });

  it('takes no page for one of another board', () => {
    const files = readdirSync(PAGES, { recursive: true, encoding: 'utf8' }).filter((file) => /\.x?html$/.test(file));
    const taken = files.flatMap((file) => {
      const doc = documentOf(file, 'https://example.test/');
      const others = HOMES.filter(({ id }) => !file.startsWith(`${id}/`));
      return others
        .filter(({ samples: [first] }) =>
          readPage(doc, first?.url ?? '', SITES).found.some(({ layout }) => layout.name !== 'schema.org'),
        )
        .map(({ id }) => `${id} takes ${file}`);
    });
    expect(taken).toEqual([]);
  }, 60_000);
});

function documentOf(file: string, url: string): Document {
  const source = readFileSync(new URL(file, PAGES), 'utf8');
  return new JSDOM(source, { url, virtualConsole: new VirtualConsole() }).window.document;
}

function countOf(names: string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
