import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formulaOf, readNumbers } from '@/lib/market/models/formula';
import { lineOf, sumsOf } from '@/lib/market/models/line';
import { normal, SCORE_90, SCORE_95 } from '@/lib/market/normal';
import { payByYears } from '@/lib/market/models/pay';
import { agrees, halfPlace, rounded } from '@/lib/market/models/rounding';
import { randomNumbers, shuffle } from '@/lib/market/models/shuffle';
import { changed, PUBLISHED, valuesOf } from './published';

const ID = 'offer.models.salary_by_years_and_role';
const TEMPLATE = '{start} * {growth}^years';

describe('the parameters of a formula come out of its text', () => {
  it.each<[string, Record<string, number> | null]>([
    ['22.0 * 1.125^years', { start: 22, growth: 1.125 }],
    ['3 * 1^years', { start: 3, growth: 1 }],
    ['22.0 * 1.125^years; and more', null],
    ['22.0 + 1.125^years', null],
    ['-22.0 * 1.125^years', null],
    ['22. * 1.125^years', null],
    ['', null],
  ])('%j', (text, expected) => expect(readNumbers(text, TEMPLATE)).toEqual(expected));

  it('reads back any numbers that were written in', () => {
    const number = fc.double({ min: 0, max: 1e6, noNaN: true }).map((each) => Number(each.toFixed(3)));
    fc.assert(
      fc.property(number, number, (start, growth) => {
        expect(readNumbers(`${start} * ${growth}^years`, TEMPLATE)).toEqual({ start, growth });
      }),
    );
  });

  it('a dataset with other parameters gives other values, one with another formula none', () => {
    const other = changed(ID, () => ({ formula: '30 * 1.1^years; senior * 1.5; tech lead * 2' }));
    expect(valuesOf(payByYears({ years: 2, role: 'senior' }, other)).year).toBeCloseTo(54.45, 9);
    const odd = changed(ID, () => ({ formula: '22.0 + 2 * years' }));
    expect(payByYears({ years: 2, role: 'senior' }, odd)).toMatchObject({ values: null, reason: 'no-figures' });
    expect(formulaOf(PUBLISHED, 'no.such.entry', TEMPLATE)).toBeNull();
  });
});

describe('rounding', () => {
  it.each([
    [[24.8, 31], 0.05],
    [[24, 31], 0.5],
    [[0.25], 0.005],
  ])('half a place of %j is %d', (numbers, half) => expect(halfPlace(numbers)).toBeCloseTo(half, 12));

  it.each([
    [11.3, 11.96, 12.37, false],
    [13.7, 13.61, 13.79, true],
    [42, 42.45, 42.55, true],
    [100, 100.5, 101, true],
    [100, 100.6, 101, false],
  ])('%d can be between %d and %d: %s', (stated, low, high, expected) =>
    expect(agrees(stated, low, high)).toBe(expected),
  );

  it('shows no trailing zeros', () =>
    expect([rounded(2.0001), rounded(0.165, 2), rounded(12.16, 1)]).toEqual(['2', '0.17', '12.2']));
});

describe('the normal distribution', () => {
  it.each([
    [0, 0.5],
    [SCORE_90, 0.9],
    [-SCORE_90, 0.1],
    [SCORE_95, 0.975],
    [-6, 9.866e-10],
  ])('at %d', (score, expected) => expect(normal(score)).toBeCloseTo(expected, 6));
});

describe('lines', () => {
  it('go through what lies on a line, over any part of it', () => {
    const line = lineOf(sumsOf([9, 9, 1, 3, 5, 7, 9]), 2, 7);
    expect(line.slope).toBeCloseTo(2, 12);
    expect(line.residual).toBeCloseTo(0, 12);
    expect(line.at(10)).toBeCloseTo(17, 12);
  });

  it('leave no more than any other line', () => {
    const values = fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 2, maxLength: 30 });
    const number = fc.double({ min: -5, max: 5, noNaN: true });
    fc.assert(
      fc.property(values, number, number, (ys, slope, start) => {
        const left = ys.reduce((sum, y, x) => sum + (y - start - slope * x) ** 2, 0);
        expect(lineOf(sumsOf(ys), 0, ys.length).residual).toBeLessThanOrEqual(left + 1e-6);
      }),
    );
  });
});

describe('seeded numbers', () => {
  it('are the same for a seed, in 0…1, and spread', () => {
    expect(take(1)).toEqual(take(1));
    expect(take(1)).not.toEqual(take(2));
    expect(take(3).every((each) => each >= 0 && each < 1)).toBe(true);
    expect(take(3).reduce((sum, each) => sum + each, 0) / 1000).toBeCloseTo(0.5, 1);
  });

  it('put values in another order and lose none', () => {
    const values = Float64Array.from({ length: 50 }, (_, index) => index);
    shuffle(values, randomNumbers(7));
    expect([...values]).not.toEqual([...values].toSorted((a, b) => a - b));
    expect([...values].toSorted((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, index) => index));
  });
});

function take(seed: number): number[] {
  const next = randomNumbers(seed);
  return Array.from({ length: 1000 }, () => next());
}
