import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf, gradeOf, quantilesOf } from '@/lib/market/cells';
import { quantilesAt, type Sample } from '@/lib/market/sample';

const options = {
  country: '中国',
  tierOf: () => '一线城市',
  source: 'sample',
  builtYear: 2026,
  concentration: new Map([['上海|3-5', 0.5]]),
};
const single = (value: number) => ({ value, n: 1 });
const sample = (change: Partial<Sample>): Sample => ({
  pay: 20_000,
  city: '上海',
  experience: '3-5',
  board: 'boss',
  year: 2026,
  n: 1,
  ...change,
});

describe('quantiles', () => {
  it('are of type 7', () => {
    const values = [3, 1, 2, 4, 5, 10, 7, 8, 9, 6].map(single);
    expect(quantilesAt(values, [0.1, 0.25, 0.5, 0.75, 0.9])).toEqual([1.9, 3.25, 5.5, 7.75, 9.1]);
  });

  it('take a value that stands for several as several', () => {
    const weighted = [{ value: 5, n: 3 }, single(1), { value: 9, n: 2 }];
    const spread = [1, 5, 5, 5, 9, 9].map(single);
    const shares = [0, 0.1, 0.33, 0.5, 0.8, 1];
    expect(quantilesAt(weighted, shares)).toEqual(quantilesAt(spread, shares));
  });

  it('rise, and lie within the values', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 2_000, max: 200_000 }), { minLength: 1 }), (values) => {
        const { p10, p25, p50, p75, p90 } = quantilesOf(values.map(single));
        const all = [Math.min(...values), p10, p25, p50, p75, p90, Math.max(...values)];
        expect(all).toEqual(all.toSorted((a, b) => a - b));
      }),
    );
  });
});

describe('cells', () => {
  it('stand for city, tier and country, with and without years', () => {
    const { cells, thin } = cellsOf(
      Array.from({ length: 6 }, () => sample({})),
      options,
    );
    expect(cells.map(({ id }) => id)).toEqual(['中国', '中国|3-5', '一线城市', '一线城市|3-5', '上海', '上海|3-5']);
    expect(thin).toEqual({});
    expect(cells.map(({ concentration }) => concentration)).toEqual([null, null, null, null, null, 0.5]);
  });

  it('of fewer than 5 postings are counted, not shown', () => {
    const four = Array.from({ length: 4 }, () => sample({}));
    const { cells, thin } = cellsOf([...four, sample({ city: null, experience: null })], options);
    expect(cells.map(({ id }) => id)).toEqual(['中国']);
    expect(thin).toEqual({ '中国|3-5': 4, 一线城市: 4, '一线城市|3-5': 4, 上海: 4, '上海|3-5': 4 });
  });

  it('say their period and boards', () => {
    const years = [2021, 2022, 2022, 2024, 2026].map((year) => sample({ year }));
    const { cells } = cellsOf([...years, sample({ board: 'liepin' })], options);
    expect(cells[0]).toMatchObject({ n: 6, period: '2021–2026', grade: 'B', boards: { boss: 5, liepin: 1 } });
  });

  it.each([
    [30, 2025, 'A'],
    [29, 2025, 'B'],
    [500, 2024, 'B'],
  ])('%i postings since %i are grade %s in 2026', (n, oldest, grade) => {
    expect(gradeOf(n, oldest, 2026)).toBe(grade);
  });
});
