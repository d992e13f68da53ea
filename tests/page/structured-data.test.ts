import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { structuredPostings } from '@/lib/page/structured-data';

const page = (...blocks: unknown[]) =>
  new JSDOM(
    blocks
      .map(
        (block) =>
          `<script type="application/ld+json">${typeof block === 'string' ? block : JSON.stringify(block)}</script>`,
      )
      .join(''),
  ).window.document;
const job = (more: object) => ({ '@type': 'JobPosting', title: 'Go Engineer', ...more });
const fieldsOf = (more: object) => structuredPostings(page(job(more)))[0]?.fields;

describe('where postings stand', () => {
  it.each([
    ['top-level array', [[job({})]], 1],
    ['@graph', [{ '@graph': [{ '@type': 'WebSite' }, job({})] }], 1],
    ['second script', [{ '@type': 'BreadcrumbList' }, job({})], 1],
    ['@type array', [job({ '@type': ['Thing', 'JobPosting'] })], 1],
    ['ItemList with postings', [{ '@type': 'ItemList', itemListElement: [{ item: job({}) }] }], 1],
    ['ItemList of addresses', [{ '@type': 'ItemList', itemListElement: [{ url: 'https://x.example/1' }] }], 0],
    ['no title', [{ '@type': 'JobPosting' }], 0],
    ['not repairable', ['{"@type":"JobPosting","title":'], 0],
    ['raw line break', ['{"@type":"JobPosting","title":"Go","description":"a\nb"}'], 1],
  ])('%s', (_name, blocks, count) => expect(structuredPostings(page(...blocks))).toHaveLength(count));
});

const range = (more: object) => ({
  currency: 'USD',
  value: { minValue: 50, maxValue: 70, unitText: 'HOUR', ...more },
});

describe('salary', () => {
  it.each([
    [{ baseSalary: '100000', salaryCurrency: 'USD' }, 'USD 100000'],
    [{ baseSalary: 100000 }, '100000'],
    [{ baseSalary: { currency: 'AUD', value: 120000 } }, 'AUD 120000'],
    [{ baseSalary: { currency: 'INR', value: { value: 1500000, unitText: 'YEAR' } } }, 'INR 1500000 per year'],
    [{ baseSalary: range({}) }, 'USD 50 - 70 per hour'],
    [{ baseSalary: range({ minValue: '50', maxValue: '70.00' }) }, 'USD 50 - 70 per hour'],
    [{ baseSalary: range({ maxValue: -1 }) }, 'from USD 50 per hour'],
    [{ baseSalary: range({ minValue: 0 }) }, 'up to USD 70 per hour'],
    [{ baseSalary: range({ minValue: 0, maxValue: 0 }) }, undefined],
    [{ baseSalary: { currency: 'CNY', value: { unitText: 'MONTH' } } }, undefined],
    [{ baseSalary: { currency: 'EUR', minValue: '50.000', maxValue: '60.000' } }, 'EUR 50.000 - 60.000'],
    [{ estimatedSalary: range({}) }, 'USD 50 - 70 per hour (estimated)'],
    [{ baseSalary: range({ unitText: 'BIWEEKLY' }) }, 'USD 50 - 70 per biweekly'],
  ])('%j', (more, text) => expect(fieldsOf(more)?.salary).toBe(text));
});

describe('other fields', () => {
  it.each([
    [
      'city',
      {
        jobLocation: {
          address: { addressLocality: ', Kirkland', addressRegion: 'WA', addressCountry: { name: 'US' } },
        },
      },
      'Kirkland, WA, US',
    ],
    [
      'city',
      { jobLocation: { address: { addressLocality: '上海-浦东新区', addressRegion: '上海' } } },
      '上海-浦东新区',
    ],
    ['city', { jobLocation: null, jobLocationType: 'TELECOMMUTE' }, 'Remote'],
    ['city', { jobLocation: [{ address: 'Oslo' }, { address: { addressLocality: 'UNAVAILABLE' } }] }, 'Oslo'],
    ['experience', { experienceRequirements: { monthsOfExperience: '36' } }, '36 months'],
    ['experience', { experienceRequirements: { monthsOfExperience: 72.0 } }, '72 months'],
    ['experience', { experienceRequirements: '5年以上' }, '5年以上'],
    ['degree', { educationRequirements: { credentialCategory: 'bachelor degree' } }, 'bachelor degree'],
    ['company', { hiringOrganization: 'Acme' }, 'Acme'],
    ['employmentType', { employmentType: ['FULL_TIME', 'CONTRACTOR'] }, 'FULL_TIME, CONTRACTOR'],
    [
      'description',
      { description: '&amp;lt;p&amp;gt;Go&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;SQL&amp;lt;/p&amp;gt;' },
      'Go\nSQL',
    ],
  ] as const)('%s %j', (name, more, text) => expect(fieldsOf(more)?.[name]).toBe(text));

  it('takes the key and the address', () => {
    const [posting] = structuredPostings(
      page(job({ identifier: { name: 'Acme', value: 7 }, url: 'https://acme.example/7' })),
    );
    expect([posting?.key, posting?.url]).toEqual(['7', 'https://acme.example/7']);
    expect(structuredPostings(page(job({ identifier: { name: 'Acme' }, url: 'javascript:1' })))[0]).toMatchObject({
      key: null,
      url: null,
    });
  });
});

const SHARED = '../shared/pages';
describe.skipIf(!existsSync(SHARED))('saved pages (skipped where ../shared is absent)', () => {
  const counts: Record<string, number> = {
    'golangcafe-itemlist.json': 0,
    'seek-website-graph-negative.json': 0,
    'teamtailor-array.json': 2,
  };
  const files = ['jsonld', 'spec-examples']
    .filter((folder) => existsSync(`${SHARED}/${folder}`))
    .flatMap((folder) => readdirSync(`${SHARED}/${folder}`).map((name) => [folder, name] as const));
  it.each(files)('%s/%s', (folder, name) => {
    const source = readFileSync(`${SHARED}/${folder}/${name}`, 'utf8');
    const doc = name.endsWith('.json') ? page(source) : new JSDOM(source).window.document;
    expect(structuredPostings(doc)).toHaveLength(counts[name] ?? 1);
  });
});
