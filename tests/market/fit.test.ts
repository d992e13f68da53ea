import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitModel } from '@/lib/market/fit';
import { estimate, SHARES, type Model } from '@/lib/market/model';
import { quantilesAt, type Sample } from '@/lib/market/sample';
import { spreadsOf } from '@/lib/market/spreads';

const K = { city: 10, band: 5, board: 10, spread: 100 };
const TIERS: Record<string, string> = { 上海: '一线城市', 北京: '一线城市', 成都: '新一线城市' };
const options = { tierOf: (city: string) => TIERS[city] ?? '其他城市', k: K, least: 5 };
const sample = (change: Partial<Sample>): Sample => ({
  ...{ pay: 20_000, city: '上海', experience: '3-5', board: 'boss', year: 2025, n: 1 },
  ...change,
});
const asked = { city: '上海', tier: '一线城市', experience: '3-5', board: 'boss' } as const;

/** Pay that follows the model exactly: 北京 20 % above 上海, 猎聘 10 % above BOSS, 5-10 years half above 3-5. */
function exact(): Sample[] {
  const samples: Sample[] = [];
  for (const [city, place] of [
    ['上海', 1],
    ['北京', 1.2],
    ['成都', 0.7],
  ] as const)
    for (const [experience, years] of [
      ['3-5', 1],
      ['5-10', 1.5],
    ] as const)
      for (const [board, level] of [
        ['boss', 1],
        ['liepin', 1.1],
      ] as const)
        for (const spread of [0.7, 0.85, 1, 1.2, 1.45])
          samples.push(sample({ city, experience, board, pay: 20_000 * place * years * level * spread, n: 200 }));
  return samples;
}

describe('fitModel', () => {
  const model = fitModel(exact(), options);
  const median = (change: Partial<Parameters<typeof estimate>[1]>, of: Model = model) =>
    estimate(of, { ...asked, ...change }).quantiles.p50;

  it('finds the effects that made the pay', () => {
    const base = median({});
    expect(base / 20_000).toBeCloseTo(1, 1);
    expect(median({ city: '北京' }) / base).toBeCloseTo(1.2, 2);
    expect(median({ board: 'liepin' }) / base).toBeCloseTo(1.1, 2);
    expect(median({ experience: '5-10' }) / base).toBeCloseTo(1.5, 2);
  });

  it('reads a city that it does not know at its tier, and a board at the average', () => {
    expect(median({ city: '深圳' })).toBeGreaterThan(median({ city: '成都', tier: '新一线城市' }));
    const average = median({ board: null });
    expect(average).toBeGreaterThan(median({ board: 'boss' }));
    expect(average).toBeLessThan(median({ board: 'liepin' }));
    expect(median({ board: 'linkedin' })).toBe(average);
  });

  it('draws a city of few postings to its tier', () => {
    const few = Array.from({ length: 6 }, () => sample({ city: '西安', pay: 90_000 }));
    const drawn = fitModel([...exact(), ...few], {
      ...options,
      tierOf: (city) => (city === '西安' ? '新一线城市' : options.tierOf(city)),
    });
    const xian = drawn.cities['西安']?.log ?? NaN;
    expect(xian).toBeGreaterThan(drawn.tiers['新一线城市']?.log ?? NaN);
    expect(Math.exp(drawn.centre + xian)).toBeLessThan(90_000);
  });

  it('keeps nothing of fewer than 5 postings', () => {
    const four = Array.from({ length: 4 }, () => sample({ city: '西安', experience: '10+', board: 'lagou' }));
    const { cities, bands, boards, spreads } = fitModel([...exact(), ...four], options);
    expect([cities['西安'], bands['10+'], boards['lagou'], spreads.cells['西安|10+']]).toEqual(
      Array(4).fill(undefined),
    );
  });

  it('weighs a sample of n as n samples', () => {
    const one = exact().map((each) => ({ ...each, n: 3 }));
    const three = exact().flatMap((each) => [1, 2, 3].map(() => ({ ...each, n: 1 })));
    expect(fitModel(one, options)).toEqual(fitModel(three, options));
  });

  it('shows its arithmetic: the steps give the median', () => {
    const { steps, quantiles } = estimate(model, asked);
    const sum = steps.reduce((total, { log }) => total + log, 0);
    expect(Math.round(Math.exp(sum))).toBe(quantiles.p50);
  });
});

const weighted = (all: number[]) => all.map((value) => ({ value, n: 1 }));

describe('spreads', () => {
  const rest = fc.double({ min: -1, max: 1, noNaN: true });
  it('lie between the cell and its parent, and rise', () => {
    fc.assert(
      fc.property(
        fc.array(rest, { minLength: 5, maxLength: 40 }),
        fc.array(rest, { minLength: 5, maxLength: 40 }),
        (a, b) => {
          const cell = a.map((value) => ({ rest: value, n: 1, city: '上海', band: '3-5' }));
          const others = b.map((value) => ({ rest: value, n: 1, city: '北京', band: '3-5' }));
          const { bands, cells } = spreadsOf([...cell, ...others], 20, 5);
          const measured = quantilesAt(
            a.map((value) => ({ value, n: 1 })),
            SHARES,
          );
          const parent = bands['3-5']?.quantiles ?? [];
          const pooled = cells['上海|3-5']?.quantiles ?? [];
          expect(pooled).toEqual(pooled.toSorted((x, y) => x - y));
          pooled.forEach((value, index) => {
            const ends = [measured[index] ?? NaN, parent[index] ?? NaN];
            expect(value).toBeGreaterThanOrEqual(Math.min(...ends) - 0.02);
            expect(value).toBeLessThanOrEqual(Math.max(...ends) + 0.02);
          });
        },
      ),
    );
  });

  it('move by no more than one posting in n when one is added', () => {
    fc.assert(
      fc.property(fc.array(rest, { minLength: 8, maxLength: 60 }), rest, (values, added) => {
        const sorted = values.toSorted((a, b) => a - b);
        const rank = (value: number) => sorted.filter((each) => each < value).length / sorted.length;
        const rankAbove = (value: number) => sorted.filter((each) => each <= value).length / sorted.length;
        quantilesAt(weighted([...values, added]), SHARES).forEach((value, index) => {
          const share = SHARES[index] ?? NaN;
          expect(rank(value)).toBeLessThanOrEqual(share + 2 / values.length);
          expect(rankAbove(value)).toBeGreaterThanOrEqual(share - 2 / values.length);
        });
      }),
    );
  });
});
