import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changePoint } from '@/lib/market/models/change-point';
import { publishedInflection } from '@/lib/market/models/inflection';
import type { MonthCount } from '@/lib/market/models/months';
import { randomNumbers } from '@/lib/market/models/shuffle';
import { PUBLISHED, valuesOf } from './published';

const months = (counts: readonly number[], firstYear = 2022): MonthCount[] =>
  counts.map((count, x) => ({
    month: `${firstYear + Math.floor(x / 12)}-${`${(x % 12) + 1}`.padStart(2, '0')}`,
    count,
  }));
const published = (counts: readonly number[]) => valuesOf(publishedInflection(months(counts), PUBLISHED)).index;
const robust = (counts: readonly number[]) => valuesOf(changePoint(months(counts)));

/** Counts that grow by so much a year, with noise of so many percent, from a seed. */
function series({ size = 36, at = 18, before = 20, after = 20, step = 1, noise = 3, seed = 1 }) {
  const random = randomNumbers(seed);
  return Array.from({ length: size }, (_, x) => {
    const left = (Math.min(x, at) / 12) * Math.log(1 + before / 100);
    const right = (Math.max(0, x - at) / 12) * Math.log(1 + after / 100);
    const bell = random() + random() + random() - 1.5;
    return Math.round(1000 * (x >= at ? step : 1) * Math.exp(left + right + (2 * noise * bell) / 100));
  });
}

/** Two years of steady growth with deviations that carry over, and a wave with the year. */
function drifting(seed: number, carried: number, season: number): number[] {
  const random = randomNumbers(seed);
  let deviation = 0;
  return Array.from({ length: 24 }, (_, x) => {
    deviation = carried * deviation + 0.16 * (random() + random() + random() - 1.5);
    return Math.round(1000 * Math.exp(0.015 * x + deviation + season * Math.sin(seed + (Math.PI * x) / 6)));
  });
}

describe('the published inflection', () => {
  it.each<[string, number[], number | null]>([
    ['the first month that is not above the one before, after a rise', [10, 12, 15, 14, 20], 3],
    ['a month that stands still', [10, 12, 15, 15, 20], 3],
    ['steady growth', [10, 12, 15, 19, 24, 30], null],
    ['steady fall', [30, 24, 19, 15], null],
    ['a rise in the first two months only, which the second difference does not see', [10, 12, 11, 10], null],
    ['the first of several', [5, 5, 9, 8, 12, 11], 3],
    ['no postings at all', [0, 0, 0, 0], null],
  ])('%s', (_, counts, index) => expect(published(counts)).toBe(index));

  it('depends on noise: the same growth with 3 % of it has an inflection within months', () => {
    expect(published(series({ noise: 0 }))).toBeNull();
    expect(published(series({ noise: 3 }))).toBeLessThan(6);
  });
});

describe('the change point', () => {
  it.each([
    ['a fall in growth', { before: 40, after: -20 }, 18],
    ['a rise in growth', { before: 0, after: 60, seed: 2 }, 18],
    ['a step down', { before: 0, after: 0, step: 0.6, seed: 3 }, 18],
    ['a step early on', { before: 10, after: 10, step: 1.5, at: 9, seed: 4 }, 9],
  ])('finds %s within two months, and significantly', (_, options, at) => {
    const { index, p } = robust(series(options));
    expect(p).toBeLessThanOrEqual(0.01);
    expect(Math.abs((index ?? NaN) - at)).toBeLessThanOrEqual(2);
  });

  it('gives growth a year before and after, and the step', () => {
    const values = robust(series({ before: 40, after: -20, noise: 0.5 }));
    expect(values.before).toBeCloseTo(40, -0.7);
    expect(values.after).toBeCloseTo(-20, -0.7);
    const step = robust(series({ before: 12, after: 12, step: 0.5, noise: 0.5 }));
    expect(step.step).toBeCloseTo(0.5, 1);
  });

  it('shows no change in steady growth, however large, and gives the growth', () => {
    for (const growth of [-50, 0, 37.2, 300]) {
      const values = robust(series({ before: growth, after: growth, noise: 0 }));
      expect(values).toMatchObject({ index: null, before: null, after: null, step: null });
      expect(Math.abs((values.growth ?? NaN) - growth)).toBeLessThan(1);
    }
  });

  it.each([
    ['of their own each month', 0, 0],
    ['that half carry over into the next month', 0.5, 0],
    ['with seasons', 0, 0.2],
  ])('shows a change in at most about 5 of 100 series without one, of deviations %s', (_, carried, season) => {
    const runs = Array.from({ length: 100 }, (_unused, seed) => robust(drifting(seed + 10, carried, season)));
    expect(runs.filter(({ index }) => index !== null).length).toBeLessThanOrEqual(12);
  });

  it('does not see the published change of 深圳, from 21.3 to 8.1 % a year, in two years of counts with 5 % of noise', () => {
    expect(robust(series({ size: 24, at: 12, before: 21.3, after: 8.1, noise: 5 })).index).toBeNull();
  });

  it('says the same twice, and the same of counts ten times as large', () => {
    const counts = series({ before: 40, after: -20 });
    expect(robust(counts)).toEqual(robust(counts));
    expect(robust(counts.map((count) => 1000 * count)).index).toBe(robust(counts).index);
  });

  it('explains itself', () => {
    expect(changePoint(months(series({})))).toMatchObject({ grade: 'C', label: 'rule of thumb', sources: [] });
  });
});

describe('for any counts', () => {
  const counts = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 12, maxLength: 40 });

  it('every value is a number or null, p lies in 0…1, a change leaves six months on each side', () => {
    fc.assert(
      fc.property(counts, (each) => {
        const values = robust(each);
        for (const value of Object.values(values)) expect(value === null || Number.isFinite(value)).toBe(true);
        expect(values.p).toBeGreaterThan(0);
        expect(values.p).toBeLessThanOrEqual(1);
        expect((values.p ?? NaN) <= 0.05).toBe(values.index !== null);
        const index = values.index ?? 6;
        expect(index >= 6 && index <= each.length - 6).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('the published month brings no more than the one before it, which brought more than its own', () => {
    fc.assert(
      fc.property(counts, (each) => {
        const index = published(each);
        if (index === null) return;
        const [earlier = NaN, before = NaN, at = NaN] = each.slice(index - 2, index + 1);
        expect(at).toBeLessThanOrEqual(before);
        expect(before).toBeGreaterThan(earlier);
      }),
    );
  });
});
