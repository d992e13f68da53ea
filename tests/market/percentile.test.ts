import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentileOf } from '@/lib/market/percentile';

const pay = fc.integer({ min: 1, max: 500_000 });
const quantiles = fc
  .array(fc.integer({ min: 2_000, max: 200_000 }), { minLength: 5, maxLength: 5 })
  .map((values) => values.toSorted((a, b) => a - b))
  .map(([p10 = 0, p25 = 0, p50 = 0, p75 = 0, p90 = 0]) => ({ p10, p25, p50, p75, p90 }));

const logNormal = (score: number) => 20_000 * Math.exp(0.5 * score);

describe('percentile', () => {
  it('never falls when pay rises, on any quantiles', () => {
    fc.assert(
      fc.property(quantiles, pay, pay, (cell, a, b) => {
        expect(percentileOf(Math.min(a, b), cell)).toBeLessThanOrEqual(percentileOf(Math.max(a, b), cell));
      }),
      { numRuns: 2_000 },
    );
  });

  it('does not fall from one yuan to the next across a quantile', () => {
    fc.assert(
      fc.property(quantiles, fc.constantFrom('p10', 'p25', 'p50', 'p75', 'p90'), (cell, key) => {
        const [below, at, above] = [-1, 0, 1].map((step) => percentileOf(cell[key] + step, cell));
        expect(below).toBeLessThanOrEqual(at ?? NaN);
        expect(at).toBeLessThanOrEqual(above ?? NaN);
      }),
    );
  });

  it('stays within 1 and 99, also for pay that is no pay', () => {
    fc.assert(
      fc.property(quantiles, fc.double(), (cell, amount) => {
        const percent = percentileOf(amount, cell);
        expect(percent).toBeGreaterThanOrEqual(1);
        expect(percent).toBeLessThanOrEqual(99);
      }),
    );
  });

  it('gives 10, 25, 50, 75 and 90 at the quantiles where they differ', () => {
    fc.assert(
      fc.property(quantiles, (cell) => {
        fc.pre(new Set(Object.values(cell)).size === 5);
        const at = Object.values(cell).map((knot) => percentileOf(knot, cell));
        expect(at).toEqual([10, 25, 50, 75, 90]);
      }),
    );
  });

  it('is the log-normal’s own percentile where pay is log-normal', () => {
    const cell = {
      p10: logNormal(-1.28155),
      p25: logNormal(-0.67449),
      p50: logNormal(0),
      p75: logNormal(0.67449),
      p90: logNormal(1.28155),
    };
    const table: [number, number][] = [
      [-2, 2.28],
      [-1, 15.87],
      [0.5, 69.15],
      [1, 84.13],
      [2, 97.72],
    ];
    for (const [score, percent] of table) expect(percentileOf(logNormal(score), cell)).toBeCloseTo(percent, 1);
  });

  it.each([
    ['p10 = p25', { p10: 15, p25: 15, p50: 20, p75: 30, p90: 40 }, 15, 17.5],
    ['p25 = p50', { p10: 10, p25: 20, p50: 20, p75: 30, p90: 40 }, 20, 37.5],
    ['p75 = p90', { p10: 10, p25: 20, p50: 25, p75: 40, p90: 40 }, 40, 82.5],
    ['p25 = p50 = p75', { p10: 10, p25: 20, p50: 20, p75: 20, p90: 40 }, 20, 50],
    ['all equal', { p10: 20, p25: 20, p50: 20, p75: 20, p90: 20 }, 20, 50],
    ['all equal, below', { p10: 20, p25: 20, p50: 20, p75: 20, p90: 20 }, 19, 1],
    ['all equal, above', { p10: 20, p25: 20, p50: 20, p75: 20, p90: 20 }, 21, 99],
  ])('takes the mid-rank of a tie: %s', (_, cell, amount, percent) => {
    expect(percentileOf(amount, cell)).toBe(percent);
  });
});
