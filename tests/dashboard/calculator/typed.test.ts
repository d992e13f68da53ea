import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber, readPercent, readSchedule } from '@/entrypoints/dashboard/calculator/typed';

describe('other numbers', () => {
  it.each([
    ['15', 15, null],
    ['15薪', 15, null],
    ['13.5', 13.5, null],
    ['30', null, 'out-of-bounds'],
    ['-13', null, 'out-of-bounds'],
    ['x', null, 'unreadable'],
    ['', null, null],
  ])('%s months', (text, value, problem) =>
    expect(readNumber(text, /(?:薪|个?月)$/, [12, 24])).toEqual({ value, problem }),
  );

  it.each([
    ['15', 15, null],
    ['15％', 15, null],
    ['0.5%', 0.5, null],
    ['0.15', null, 'share-below-one'],
    ['0', 0, null],
  ])('%s percent', (text, value, problem) => expect(readPercent(text, [0, 100])).toEqual({ value, problem }));
});

describe('a schedule', () => {
  it.each([
    ['25/25/25/25', [0.25, 0.25, 0.25, 0.25]],
    ['0, 50, 25, 25', [0, 0.5, 0.25, 0.25]],
    ['50% 50%', [0.5, 0.5]],
    ['100', [1]],
  ])('%s', (text, value) => expect(readSchedule(text)).toEqual({ value, problem: null }));

  it.each([
    ['50/40', 'sum'],
    ['25/25/25/25/25', 'sum'],
    ['150/-50', 'parts'],
    ['a/b', 'parts'],
    [Array(11).fill('9').join('/'), 'parts'],
    ['NaN/100', 'parts'],
  ])('%s is refused: %s', (text, problem) => expect(readSchedule(text)).toEqual({ value: null, problem }));

  it('sums to 1, whatever is taken', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 12 }), (parts) => {
        const { value, problem } = readSchedule(parts.join('/'));
        const sum = parts.reduce((total, part) => total + part, 0);
        const taken = value?.reduce((total, part) => total + part, 0) ?? 0;
        expect(Math.round(taken * 1e9) / 1e9).toBe(sum === 100 && parts.length <= 10 ? 1 : 0);
        expect(problem === null).toBe(value !== null);
      }),
    );
  });
});
