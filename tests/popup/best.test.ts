import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestFirst, missingMost, missingOf } from '@/entrypoints/popup/best';
import { monthly, withoutPay } from '../insights/postings';
import { requires, shown } from './shown';

const keys = (postings: ReturnType<typeof bestFirst>) => postings.map(({ reading }) => reading.key);
const known = (one: ReturnType<typeof shown>) => missingOf(one.annotated.insight);
const mentioned = { go: { verdict: 'mentioned' as const, evidence: '' } };

describe('the best come first', () => {
  it('by language, then by skills missing, then by percentile', () => {
    const mine = ['go', 'redis'];
    const postings = [
      shown({ key: 'mentioned', ...mentioned, salary: monthly(60_000, 90_000), ...requires('go') }, mine),
      shown({ key: 'two', salary: monthly(60_000, 90_000), ...requires('go', 'kafka', 'mysql') }, mine),
      shown({ key: 'low', salary: monthly(15_000, 20_000), ...requires('go', 'redis') }, mine),
      shown({ key: 'high', salary: monthly(40_000, 60_000), ...requires('go') }, mine),
    ];
    expect(keys(bestFirst(postings))).toEqual(['high', 'low', 'two', 'mentioned']);
  });

  it('with what is not known last: skills that are not named, pay that is not said', () => {
    const postings = [
      shown({ key: 'unnamed', salary: monthly(60_000, 90_000) }, ['go']),
      shown({ key: 'unpaid', salary: withoutPay('negotiable'), ...requires('go') }, ['go']),
      shown({ key: 'paid', ...requires('go') }, ['go']),
      shown({ key: 'lacking', ...requires('kafka') }, ['go']),
    ];
    expect(keys(bestFirst(postings))).toEqual(['paid', 'unpaid', 'lacking', 'unnamed']);
  });

  it('by percentile alone without a profile, and loses none', () => {
    const pays = fc.array(fc.integer({ min: 5_000, max: 90_000 }), { maxLength: 20 });
    fc.assert(
      fc.property(pays, (amounts) => {
        const postings = amounts.map((pay, index) => shown({ key: `k${index}`, salary: monthly(pay, pay) }));
        const mids = bestFirst(postings).map(({ annotated }) => annotated.insight.percentile?.mid ?? NaN);
        expect(mids).toEqual(mids.toSorted((a, b) => b - a));
        expect(keys(bestFirst(postings)).toSorted()).toEqual(keys(postings).toSorted());
      }),
    );
  });
});

it('counts the skills missing among the postings that name skills', () => {
  const postings = [
    shown(requires('kafka', 'mysql'), ['go']),
    shown(requires('kafka', 'go'), ['go']),
    shown(requires('go'), ['go']),
    shown({}, ['go']),
  ];
  expect(missingMost(postings)).toEqual({
    skills: [
      { id: 'kafka', name: 'Kafka', count: 2 },
      { id: 'mysql', name: 'mysql', count: 1 },
    ],
    of: 3,
  });
  expect(missingMost([shown(requires('kafka'))])).toEqual({ skills: [], of: 0 });
});

it('does not know what is missing without a profile or without skills', () => {
  expect(known(shown(requires('kafka')))).toBeNull();
  expect(known(shown({}, ['go']))).toBeNull();
  expect(known(shown(requires('kafka', 'go'), ['go']))).toEqual({ missing: 1, of: 2 });
});
