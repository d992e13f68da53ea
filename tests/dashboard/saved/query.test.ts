import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filtered } from '@/entrypoints/dashboard/saved/filter';
import {
  cleared,
  EVERYTHING,
  filters,
  queryAddress,
  queryIn,
  type Query,
  type Span,
} from '@/entrypoints/dashboard/saved/query';
import { SORT_KEYS } from '@/entrypoints/dashboard/saved/rows';
import { placeIn } from '@/entrypoints/dashboard/address';
import { FLAGS } from '@/lib/posting/posting';
import { STATUSES, type SavedPosting } from '@/lib/posting/saved';
import { savedPosting } from '../saved-posting';

const end = fc.option(fc.integer({ min: 0, max: 999_999_999 }));
const span: fc.Arbitrary<Span> = fc.record({ from: end, to: end });
const names = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 4 });
const some = <T>(all: readonly T[]) => fc.subarray([...all]);
const query: fc.Arbitrary<Query> = fc.record({
  search: fc.string(),
  statuses: some(STATUSES),
  boards: names,
  cities: names,
  tags: names,
  pay: span,
  percentile: span,
  go: fc.constantFrom('core' as const, 'mentioned' as const, null),
  missing: fc.option(fc.integer({ min: 0, max: 99 })),
  flags: some(FLAGS),
  without: some(FLAGS),
  payKnown: fc.boolean(),
  unknown: fc.boolean(),
  order: fc.record({ key: fc.constantFrom(...SORT_KEYS), descending: fc.boolean() }),
  layout: fc.constantFrom('table' as const, 'board' as const),
});

describe('the address', () => {
  it('gives every query back, and stays in the saved view', () => {
    fc.assert(
      fc.property(query, (asked) => {
        const { view, parameters } = placeIn(queryAddress(asked));
        expect(view).toBe('saved');
        expect(queryIn(parameters)).toEqual(asked);
      }),
    );
  });

  it('is short where nothing is filtered', () => expect(queryAddress(EVERYTHING)).toBe('#saved'));

  it.each([
    '#saved&status=nonsense&pay=a-b&missing=-1&flag=x&sort=notes&layout=3d&go=no',
    '#saved&pay=5',
    '#saved&status=',
  ])('takes nothing wrong from %s', (hash) => expect(queryIn(placeIn(hash).parameters)).toEqual(EVERYTHING));

  it('knows whether anything filters: neither order nor layout does', () => {
    expect(filters({ ...EVERYTHING, layout: 'board', order: { key: 'year', descending: true } })).toBe(false);
    expect(filters({ ...EVERYTHING, payKnown: true })).toBe(true);
    expect(filters(cleared({ ...EVERYTHING, search: 'go', missing: 0 }))).toBe(false);
  });
});

const gap = (skill: string) => ({ skill, demand: null, premium: null });
const base = savedPosting();
const like = (change: (saved: SavedPosting) => void, id: string): SavedPosting => {
  const saved = structuredClone({ ...base, id });
  change(saved);
  return saved;
};
const paid = savedPosting({
  id: 'paid',
  year: [300_000, 500_000],
  status: 'applied',
  notes: '内推 王女士',
  tags: ['远程'],
});
const oneEnd = like(({ posting }) => {
  posting.salary.year = { low: 400_000, high: null, currency: 'CNY' };
}, 'one-end');
const flagged = like(({ posting }) => {
  posting.flags = [{ flag: 'overtime', words: '996' }];
  posting.location = { ...posting.location, city: '上海', others: ['杭州'] };
  posting.go = { verdict: 'mentioned', evidence: '' };
}, 'flagged');
const nowhere = like(({ posting, insight }) => {
  posting.location = { ...posting.location, city: null, text: null };
  posting.site = 'lagou';
  insight.gaps = [gap('kafka'), gap('redis')];
}, 'nowhere');
const all = [paid, oneEnd, flagged, nowhere];

describe('filtering', () => {
  it.each<[string, Partial<Query>, string[], number]>([
    ['nothing', {}, ['paid', 'one-end', 'flagged', 'nowhere'], 0],
    ['a status', { statuses: ['applied', 'offer'] }, ['paid'], 0],
    ['a board', { boards: ['lagou'] }, ['nowhere'], 0],
    ['a tag', { tags: ['远程', '大厂'] }, ['paid'], 0],
    ['a city, with those that name none as unknown', { cities: ['上海'] }, ['flagged'], 1],
    ['another city of the posting', { cities: ['杭州'] }, ['flagged'], 1],
    ['pay that overlaps', { pay: { from: 450_000, to: null } }, ['paid'], 2],
    ['pay up to', { pay: { from: null, to: 350_000 } }, ['paid'], 2],
    ['an open end as the end that is known', { pay: { from: null, to: 400_000 } }, ['paid', 'one-end'], 2],
    ['known pay', { payKnown: true }, ['paid', 'one-end'], 0],
    ['a percentile that none has', { percentile: { from: 50, to: null } }, [], 4],
    ['Go as the main language', { go: 'core' }, ['paid', 'one-end', 'nowhere'], 0],
    ['Go only mentioned', { go: 'mentioned' }, ['flagged'], 0],
    ['missing at most one, unknown without a profile', { missing: 1 }, [], 3],
    ['missing at most two', { missing: 2 }, ['nowhere'], 3],
    ['a flag', { flags: ['overtime'] }, ['flagged'], 0],
    ['no such flag', { without: ['overtime'] }, ['paid', 'one-end', 'nowhere'], 0],
    ['both unknown and refused: refused', { cities: ['上海'], go: 'core' }, [], 1],
    ['unknown ones shown too', { cities: ['上海'], unknown: true }, ['flagged', 'nowhere'], 1],
    ['every word, in any field', { search: '王女士 远程' }, ['paid'], 0],
    ['the pay as written', { search: '25-45k' }, ['paid'], 0],
    ['nothing that matches', { search: 'golang 广州' }, [], 0],
  ])('by %s', (_, change, ids, unknown) => {
    const found = filtered(all, { ...EVERYTHING, ...change });
    expect(found.postings.map(({ id }) => id)).toEqual(ids);
    expect(found.unknown).toBe(unknown);
  });

  it('shows, counts as unknown or refuses each posting, never two of them', () => {
    fc.assert(
      fc.property(query, (asked) => {
        const [without, including] = [false, true].map((unknown) => filtered(all, { ...asked, unknown }));
        expect(including?.postings.length).toBe((without?.postings.length ?? 0) + (without?.unknown ?? 0));
      }),
    );
  });
});
