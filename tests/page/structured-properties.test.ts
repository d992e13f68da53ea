import * as fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { parseSalary } from '@/lib/parse/salary';
import { structuredPostings } from '@/lib/page/structured-data';
import { salaryText } from '@/lib/page/structured-salary';

const { document } = new JSDOM('<div></div>').window;
const MEMBERS = [
  'title',
  'baseSalary',
  'estimatedSalary',
  'jobLocation',
  'hiringOrganization',
  'employmentType',
  'validThrough',
  'datePosted',
  'description',
  'experienceRequirements',
  'identifier',
  'skills',
];
const UNITS = { HOUR: 'hour', DAY: 'day', WEEK: 'week', MONTH: 'month', YEAR: 'year' } as const;

function postingsIn(html: string) {
  const root = document.createElement('div');
  root.append(document.createRange().createContextualFragment(html));
  return structuredPostings(root);
}

function published(value: unknown) {
  const root = document.createElement('div');
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.textContent = JSON.stringify(value) ?? '';
  root.append(script);
  return structuredPostings(root);
}

const anything = fc.oneof(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom('', 'UNAVAILABLE', null, -1, 0, [], {}, [[]]));
const member = fc.oneof(
  anything,
  fc.record({ value: anything, name: anything, address: anything, currency: anything }),
);

it('never throws on any JSON in any member, and says texts only', () => {
  const jobs = fc.record(Object.fromEntries(MEMBERS.map((name) => [name, member])), { requiredKeys: [] });
  fc.assert(
    fc.property(jobs, (job) => {
      for (const { fields, key } of published({ ...job, '@type': 'JobPosting', title: 'Go' })) {
        for (const text of Object.values(fields)) expect(typeof text === 'string' && text !== '').toBe(true);
        expect(key === null || key.length <= 200).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

it('never throws on any JSON or text at the top', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(published(value)).toBeInstanceOf(Array);
    }),
    { numRuns: 300 },
  );
});

it('never throws on any markup', () => {
  const name = fc.constantFrom('div', 'span', 'meta', 'a', 'time', 'link', 'data', 'table', 'br');
  const property = fc.constantFrom(...MEMBERS, '__proto__', 'constructor', 'name', '');
  const open = fc.tuple(name, property, fc.string({ maxLength: 8 })).map(([tag, prop, text]) => {
    const safe = text.replace(/["<>&]/g, '');
    return `<${tag} itemscope itemtype="http://schema.org/JobPosting" typeof="JobPosting" itemprop="${prop}" property="s:${prop}" content="${safe}">${text}`;
  });
  fc.assert(
    fc.property(fc.array(open, { maxLength: 12 }), (parts) => {
      expect(postingsIn(parts.join(''))).toBeInstanceOf(Array);
    }),
    { numRuns: 200 },
  );
});

it('survives nesting beyond any depth that a page has', () => {
  const deep = '['.repeat(5000) + ']'.repeat(5000);
  const named = `{"name":`.repeat(3000) + '"x"' + '}'.repeat(3000);
  for (const value of [deep, named]) {
    const html = `<script type="application/ld+json">{"@type":"JobPosting","title":"Go","hiringOrganization":${value},"jobLocation":${value},"baseSalary":${value},"description":${value}}</script>`;
    expect(postingsIn(html)).toMatchObject([{ fields: { title: 'Go' } }]);
  }
});

const amount = fc.integer({ min: 10, max: 900_000 });
const currency = fc.constantFrom('USD', 'EUR', 'GBP', 'CNY', 'SEK', 'PLN', 'INR');
const written = (number: number) => fc.constantFrom<unknown>(number, String(number), number.toFixed(2));

it('never gives a number, currency or period that the JobPosting does not', () => {
  const pays = fc
    .tuple(amount, amount, currency, fc.constantFrom(...Object.keys(UNITS)))
    .chain(([a, b, code, unit]) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      return fc.record({
        minValue: written(low),
        maxValue: written(high),
        unitText: fc.constantFrom(unit, unit.toLowerCase()),
        code: fc.constant(code),
      });
    });
  fc.assert(
    fc.property(pays, ({ code, ...value }) => {
      const text = salaryText({ baseSalary: { currency: code, value } });
      const said = parseSalary(text, { site: 'lever', rates: null });
      const period = UNITS[value.unitText.toUpperCase() as keyof typeof UNITS];
      const exact = [Number(value.minValue), Number(value.maxValue), code, period];
      // An amount that no such period has is refused, never read as another.
      const expected = said.kind === 'stated' ? exact : [null, null, null, null];
      expect([said.low, said.high, said.currency, said.period]).toEqual(expected);
    }),
    { numRuns: 1000 },
  );
});

it('guesses no period without saying so, and none where a unit is named that is unknown', () => {
  const units = fc.constantFrom(
    undefined,
    '',
    'N/A',
    'SHIFT',
    'BIWEEKLY',
    'PIECE',
    'fortnight',
    'PROJECT',
    'semi-monthly',
  );
  fc.assert(
    fc.property(amount, currency, units, (number, code, unitText) => {
      const text = salaryText({ baseSalary: { currency: code, value: { value: number, unitText } } });
      const said = parseSalary(text, { site: 'jsonld', rates: null });
      const isUnknown = unitText !== undefined && unitText !== '' && unitText !== 'N/A';
      const isSaid = said.assumptions.some(({ code }) => code === 'period-by-size' || code === 'period-by-site');
      expect([text, said.period === null || (isSaid && !isUnknown)]).toEqual([text, true]);
    }),
    { numRuns: 500 },
  );
});
