import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextOrder, SORT_KEYS, sorted, statusSince, webAddress } from '@/entrypoints/dashboard/saved/rows';
import { savedPosting } from '../saved-posting';

const low = savedPosting({ id: 'boss:low', year: [200_000, 300_000], savedAt: '2026-11-01T00:00:00Z' });
const high = savedPosting({
  id: 'boss:high',
  year: [500_000, 700_000],
  savedAt: '2026-11-02T00:00:00Z',
  status: 'applied',
});
const unknown = savedPosting({
  id: 'boss:unknown',
  title: 'Golang 后端',
  savedAt: '2026-11-03T00:00:00Z',
  notes: '内推 王女士',
  tags: ['远程'],
});
const ids = (postings: { id: string }[]) => postings.map(({ id }) => id);

describe('sorting', () => {
  it.each([
    [false, ['boss:low', 'boss:high', 'boss:unknown']],
    [true, ['boss:high', 'boss:low', 'boss:unknown']],
  ])('puts unknown pay last, descending %s', (descending, expected) => {
    expect(ids(sorted([unknown, high, low], { key: 'year', descending }))).toEqual(expected);
  });

  it('keeps the newest first among equals', () => {
    expect(ids(sorted([low, unknown, high], { key: 'company', descending: false }))).toEqual([
      'boss:unknown',
      'boss:high',
      'boss:low',
    ]);
  });

  it('neither loses nor invents a row, whatever the column', () => {
    const row = fc
      .record({ id: fc.uuid(), year: fc.option(fc.tuple(fc.nat(), fc.nat())), title: fc.string() })
      .map(savedPosting);
    fc.assert(
      fc.property(fc.array(row), fc.constantFrom(...SORT_KEYS), fc.boolean(), (rows, key, descending) => {
        expect(ids(sorted(rows, { key, descending })).sort()).toEqual(ids(rows).sort());
      }),
    );
  });

  it('orders 1,000 rows in well under a frame of patience', () => {
    const rows = Array.from({ length: 1000 }, (_, index) =>
      savedPosting({ id: `boss:${index}`, title: `Go ${index % 97}` }),
    );
    const start = performance.now();
    sorted(rows, { key: 'title', descending: false });
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('the order that a click gives', () => {
  it.each([
    ['year', 'title', true],
    ['title', 'year', false],
    ['year', 'year', true],
  ] as const)('by %s after %s: descending first %s', (clicked, before, descending) =>
    expect(nextOrder({ key: before, descending: false }, clicked)).toEqual({ key: clicked, descending }),
  );
});

describe('since when it has its status', () => {
  const at = '2026-11-05T00:00:00.000Z';
  it.each([
    ['saved, never changed', 'saved', [], '2026-11-01T08:00:00.000Z'],
    ['applied, by an older version', 'applied', [], null],
    ['applied', 'applied', [{ status: 'applied' as const, at }], at],
    ['a history that ends otherwise', 'offer', [{ status: 'applied' as const, at }], null],
  ] as const)('%s', (_, status, history, since) =>
    expect(statusSince({ ...savedPosting({ status }), history: [...history] })).toBe(since),
  );
});

describe('addresses', () => {
  it.each([
    ['https://www.zhipin.com/job_detail/a.html', true],
    ['HTTP://www.lagou.com/', true],
    ['javascript:alert(1)', false],
    [' https://x.invalid', false],
    ['data:text/html,hi', false],
    ['', false],
  ])('%s is a link: %s', (address, isLink) => {
    expect(webAddress(address) !== undefined).toBe(isLink);
  });
});
