import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { parseDate } from '@/lib/parse/date';
import { structuredPostings } from '@/lib/page/structured-data';

const pageOf = (html: string) => new JSDOM(html).window.document;
const script = (source: string) => `<script type="application/ld+json">${source}</script>`;
const job = (more: object) => ({ '@type': 'JobPosting', title: 'Go Engineer', ...more });
const value = (inner: object, outer: object = {}) => ({ baseSalary: { currency: 'USD', value: inner, ...outer } });
const at = (address: unknown) => ({ jobLocation: { '@type': 'Place', address } });
const read = (more: object) => structuredPostings(pageOf(script(JSON.stringify(job(more)))))[0]?.fields;

describe('pay in every shape', () => {
  const range = { minValue: 50, maxValue: 70, unitText: 'HOUR' };
  it.each([
    ['two values are a range', value([50_000, 60_000]), 'USD 50000 - 60000'],
    ['several ranges', value([range, { ...range, maxValue: 80 }]), 'USD 50 - 70 per hour || USD 50 - 80 per hour'],
    [
      'several salaries',
      {
        baseSalary: [
          { currency: 'EUR', value: range },
          { currency: 'USD', value: range },
        ],
      },
      'EUR 50 - 70 per hour || USD 50 - 70 per hour',
    ],
    ['the same twice', { baseSalary: [value(range).baseSalary, value(range).baseSalary] }, 'USD 50 - 70 per hour'],
    ['a range as text', value({ value: '60000-80000', unitText: 'YEAR' }), 'USD 60000-80000 per year'],
    ['a sentence', value({ value: '$60k to $80k per year', unitText: 'MONTH' }), '$60k to $80k per year'],
    ['thousands', value({ minValue: '60k', maxValue: '80 K', unitText: 'YEAR' }), 'USD 60000 - 80000 per year'],
    ['an exponent', value({ minValue: '1e5', maxValue: 1.2e5 }), 'USD 100000 - 120000'],
    ['three decimals', value({ value: 49.999, unitText: 'HOUR' }), 'USD 50 per hour'],
    ['an absurd number', value({ minValue: 1e30, maxValue: 1e31 }), undefined],
    ['UNAVAILABLE', value({ value: 'UNAVAILABLE', unitText: 'YEAR' }), undefined],
    ['nothing but a unit', value({ unitText: 'YEAR' }), undefined],
    ['0 and 0', value({ minValue: 0, maxValue: '0', unitText: 'YEAR' }), undefined],
    ['0.00', { baseSalary: '0.00', salaryCurrency: 'USD' }, undefined],
    ['minimum only', value({ minValue: 90_000, unitText: 'YEAR' }), 'from USD 90000 per year'],
    ['maximum of -1', value({ minValue: 90_000, maxValue: -1, unitText: 'YEAR' }), 'from USD 90000 per year'],
    ['unit missing', value({ minValue: 50, maxValue: 70 }), 'USD 50 - 70'],
    ['unit unknown', value({ ...range, unitText: 'SHIFT' }), 'USD 50 - 70 per shift'],
    ['unit N/A', value({ ...range, unitText: 'N/A' }), 'USD 50 - 70'],
    ['unit as an ISO period', value({ ...range, unitText: 'P1M' }), 'USD 50 - 70 per month'],
    ['unit of Lever', value({ ...range, unitText: 'per-year-salary' }), 'USD 50 - 70 per year'],
    ['unit in a list', value({ ...range, unitText: ['HOUR'] }), 'USD 50 - 70 per hour'],
    ['unit outside', value({ minValue: 50, maxValue: 70 }, { unitText: 'HOUR' }), 'USD 50 - 70 per hour'],
    ['currency in small letters', { baseSalary: { currency: 'eur', value: range } }, 'EUR 50 - 70 per hour'],
    ['currency UNAVAILABLE', { baseSalary: { currency: 'UNAVAILABLE', value: range } }, '50 - 70 per hour'],
    ['price', { baseSalary: { price: '4500.00', priceCurrency: 'PLN', unitText: 'MONTH' } }, 'PLN 4500 per month'],
    [
      'percentiles',
      { estimatedSalary: { currency: 'USD', percentile10: 9, percentile90: 19, duration: 'PT1H' } },
      'USD 9 - 19 per hour (estimated)',
    ],
    ['null', { baseSalary: null, estimatedSalary: [] }, undefined],
  ])('%s', (_name, more, text) => expect(read(more)?.salary).toBe(text));
});

describe('places', () => {
  it.each([
    ['country as an object', at({ addressLocality: 'Oslo', addressCountry: { name: 'Norway' } }), 'Oslo, Norway'],
    ['one text in every part', at({ addressLocality: 'Oslo', addressRegion: 'Oslo', addressCountry: 'Oslo' }), 'Oslo'],
    ['UNAVAILABLE', at({ addressLocality: 'UNAVAILABLE', addressCountry: 'NO' }), 'NO'],
    ['an address as text', at('Oslo, Norway'), 'Oslo, Norway'],
    ['several addresses', at([{ addressLocality: 'Oslo' }, 'Bergen']), 'Oslo; Bergen'],
    ['a place without address', { jobLocation: { name: 'Oslo office' } }, 'Oslo office'],
    ['nothing at all', { jobLocation: { address: {} } }, undefined],
    [
      'remote from a country',
      { jobLocationType: 'TELECOMMUTE', applicantLocationRequirements: [{ name: 'Norway' }, { name: 'Sweden' }] },
      'Remote; Norway; Sweden',
    ],
    [
      'remote with an office',
      { ...at('Oslo'), jobLocationType: ['TELECOMMUTE'], applicantLocationRequirements: { name: 'Norway' } },
      'Remote; Oslo',
    ],
  ])('%s', (_name, more, text) => expect(read(more)?.city).toBe(text));
});

describe('dates, types and texts', () => {
  it.each([
    ['employmentType', { employmentType: 'FULL_TIME, TEMPORARY' }, 'FULL_TIME, TEMPORARY'],
    ['employmentType', { employmentType: ['Full-time'] }, 'Full-time'],
    ['datePosted', { datePosted: 1_785_888_000_000 }, '2026-08-05'],
    ['datePosted', { datePosted: '1785888000' }, '2026-08-05'],
    [
      'description',
      { description: '&lt;p&gt;Go &amp;amp; SQL&lt;/p&gt;&lt;p&gt;3 years&lt;/p&gt;' },
      'Go & SQL\n3 years',
    ],
    ['closed', { validThrough: '2020-01-31' }, 'validThrough 2020-01-31'],
    ['closed', { validThrough: 'Wed Aug 05 02:00:00 UTC 2020' }, 'validThrough 2020-08-05'],
    ['closed', { validThrough: '2999-01-31T00:00:00Z' }, undefined],
    ['closed', { validThrough: new Date().toISOString().slice(0, 10) }, undefined],
    ['closed', { validThrough: '1970-01-01' }, undefined],
    ['closed', { validThrough: '0001-01-01T00:00:00' }, undefined],
    ['closed', { validThrough: 'until filled' }, undefined],
  ] as const)('%s %j', (name, more, text) => expect(read(more)?.[name]).toBe(text));

  it.each(['Wed Aug 05 02:00:00 UTC 2026', '2026-08-05T23:01:29.697567', '2026-08-05'])('%s', (datePosted) => {
    expect(parseDate(read({ datePosted })?.datePosted ?? '')).toBe('2026-08-05');
  });
});

describe('where they stand', () => {
  it.each([
    [
      'what a graph names once',
      script(
        '{"@graph":[{"@type":"JobPosting","title":"Go","hiringOrganization":{"@id":"#o"}},{"@id":"#o","@type":"Organization","name":"Lumen"}]}',
      ),
    ],
    [
      'a page about a posting',
      script('{"@type":"WebPage","mainEntity":{"@type":"JobPosting","title":"Go","hiringOrganization":"Lumen"}}'),
    ],
    [
      'quotes as entities',
      script(
        '{&quot;@type&quot;:&quot;JobPosting&quot;,&quot;title&quot;:&quot;Go&quot;,&quot;hiringOrganization&quot;:&quot;Lumen&quot;}',
      ),
    ],
    [
      'raw control characters',
      script('{"@type":"JobPosting","title":"Go","hiringOrganization":"Lu\u0001men","description":"a\n\tb"}').replace(
        '\u0001',
        '',
      ),
    ],
    [
      'id and nonce before the type',
      script('{"@type":"http://schema.org/JobPosting","title":"Go","hiringOrganization":{"name":"Lumen"}}').replace(
        '<script',
        '<script id="j" nonce="n"',
      ),
    ],
    [
      'RDFa',
      '<div vocab="https://schema.org/" typeof="JobPosting"><h1 property="title">Go</h1><div property="hiringOrganization" typeof="Organization"><a property="name" href="/o">Lumen</a></div></div>',
    ],
    [
      'RDFa with prefixes',
      '<div prefix="s: https://schema.org/" typeof="s:JobPosting"><h1 property="s:title">Go</h1><b property="s:hiringOrganization">Lumen</b></div>',
    ],
    [
      'microdata with a linked title',
      '<div itemscope itemtype="http://schema.org/JobPosting"><a itemprop="title" href="/job/1">Go</a><meta itemprop="hiringOrganization" content="Lumen"></div>',
    ],
  ])('%s', (_name, html) => {
    expect(structuredPostings(pageOf(html))).toMatchObject([{ fields: { title: 'Go', company: 'Lumen' } }]);
  });

  it('keeps the address of a microdata posting, and the values of both its places', () => {
    const [posting] = structuredPostings(
      pageOf(`<div itemscope itemtype="https://schema.org/JobPosting"><a itemprop="url" href="https://l.example/1"><b itemprop="title">Go</b></a>
        <span itemprop="jobLocation">Oslo</span><span itemprop="jobLocation">Bergen</span><i itemprop="__proto__">x</i></div>`),
    );
    expect([posting?.url, posting?.fields.city]).toEqual(['https://l.example/1', 'Oslo; Bergen']);
  });
});
