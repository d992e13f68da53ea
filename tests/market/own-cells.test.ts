import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { midRank, ownCells, ownIndex, ownStanding } from '@/lib/market/own-cells';
import { ownSamples, type Seen } from '@/lib/market/own-sample';
import { daysAgo, NOW, seen, several } from './seen';

const indexOf = (rows: Seen[]) => ownIndex(ownSamples(rows, NOW));
const at = (mid: number) => ({ low: null, mid, high: null });
const sorted = (values: number[]) => values.toSorted((a, b) => a - b);
const rowsOf = (values: number[]) => values.map((monthMid) => seen({ company: null, monthMid }));

describe('the standing', () => {
  it('names how many, which cell, from when to when, and mid-ranks', () => {
    const rows = [...several(7), seen({ company: null, monthMid: 27_000, lastSeen: daysAgo(40) })];
    expect(ownStanding(indexOf(rows), '上海', '3-5', { low: 20_000, mid: 23_500, high: 90_000 })).toEqual({
      ...{ low: 6, mid: 50, high: 99, n: 8, cell: '上海|3-5' },
      ...{ from: daysAgo(40), to: daysAgo(1) },
    });
  });

  it.each<[string, Seen[], string | null]>([
    ['city and years', several(8), '上海|3-5'],
    ['city', [...several(7), ...several(1, { experience: { min: 1, max: 2 } })], '上海'],
    ['country and years', [...several(7), ...several(1, { city: '杭州' })], '中国|3-5'],
    [
      'country',
      [
        ...several(4),
        ...several(3, { city: null, experience: { min: null, max: null } }),
        ...several(1, { city: '杭州', experience: { min: 1, max: 2 } }),
      ],
      '中国',
    ],
    ['nothing', several(7), null],
    ['nothing at all', [], null],
  ])('is in the most specific cell with 8: %s', (_name, rows, cell) => {
    expect(ownStanding(indexOf(rows), '上海', '3-5', at(25_000))?.cell ?? null).toBe(cell);
  });

  it('is in the city where the posting asks for no years, and in the country where it names no city', () => {
    const index = indexOf(several(8));
    expect(ownStanding(index, '上海', null, at(25_000))?.cell).toBe('上海');
    expect(ownStanding(index, null, null, at(25_000))?.cell).toBe('中国');
    expect(ownStanding(index, '北京', '3-5', at(25_000))?.cell).toBe('中国|3-5');
  });

  it('leaves an open end open', () => {
    expect(ownStanding(indexOf(several(8)), '上海', '3-5', at(25_000))).toMatchObject({ low: null, high: null });
  });
});

describe('one more posting', () => {
  const pays = fc.array(
    fc.integer({ min: 8, max: 60 }).map((k) => k * 1000),
    { minLength: 8, maxLength: 60 },
  );
  const pay = fc.integer({ min: 5000, max: 70_000 });

  it('moves the rank of every pay, and of every quantile, by no more than 1/n', () => {
    fc.assert(
      fc.property(pays, pay, pay, (before, more, asked) => {
        const [cell] = ownCells(indexOf(rowsOf(before)));
        const after = sorted([...before, more]);
        for (const value of [asked, ...Object.values(cell?.quantiles ?? {})]) {
          const moved = Math.abs(midRank(sorted(before), value) - midRank(after, value));
          expect(moved).toBeLessThanOrEqual(1 / before.length + 1e-12);
        }
        const shown = [before, after].map((values) => ownStanding(indexOf(rowsOf(values)), '上海', '3-5', at(asked)));
        expect(Math.abs((shown[0]?.mid ?? 0) - (shown[1]?.mid ?? 0))).toBeLessThanOrEqual(100 / before.length + 1);
      }),
    );
  });

  it('of a company on one more board moves nothing', () => {
    fc.assert(
      fc.property(pays, (before) => {
        const rows = before.map((monthMid, index) => seen({ company: `公司${index}`, monthMid }));
        const again = rows.map((row) => ({ ...row, site: 'liepin', lastSeen: daysAgo(2) }));
        const [alone, both] = [rows, [...rows, ...again]].map((all) => ownCells(indexOf(all)));
        expect(both?.map(({ n, quantiles }) => ({ n, quantiles }))).toEqual(
          alone?.map(({ n, quantiles }) => ({ n, quantiles })),
        );
      }),
    );
  });
});

it('gives cells of at least 5, the country first and then the largest places', () => {
  const rows = [...several(5), ...several(9, { city: '杭州' }), ...several(4, { city: '北京' })];
  expect(ownCells(indexOf(rows)).map(({ place, experience, n }) => [place, experience, n])).toEqual([
    ['中国', null, 18],
    ['中国', '3-5', 18],
    ['杭州', null, 9],
    ['杭州', '3-5', 9],
    ['上海', null, 5],
    ['上海', '3-5', 5],
  ]);
});
