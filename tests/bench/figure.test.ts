import { describe, expect, it } from 'vitest';
import { figure, missed } from '@/scripts/bench/figure';
import { median, quantile, rounded } from '@/scripts/bench/stats';
import { scriptsOf, tooMuch } from '@/scripts/bench/sizes';

describe('a figure', () => {
  it.each([
    [{ most: 100 }, 100, true, '≤ 100'],
    [{ most: 100 }, 100.004, false, '≤ 100'],
    [{ least: 5000 }, 5000, true, '≥ 5000'],
    [{ least: 5000 }, 4999, false, '≥ 5000'],
  ])('holds its goal %o at %d: %s', (goal, value, holds, text) => {
    expect(figure(value, 'ms', goal)).toMatchObject({ holds, goal: text });
  });

  it.each([null, Number.NaN, Number.POSITIVE_INFINITY])('that could not be measured (%s) does not hold', (value) => {
    expect(figure(value, 'ms', { most: 100 })).toEqual({ value: null, unit: 'ms', goal: '≤ 100', holds: false });
  });

  it('keeps what stands behind it, with two places', () => {
    const told = figure(1 / 3, 'ms', { most: 1 }, { each: { floor: [2 / 3] }, of: 'x', none: null });
    expect(told).toMatchObject({ value: 0.33, each: { floor: [0.67] }, of: 'x', none: null });
  });

  it('is named where it is missed', () => {
    expect(missed({ a: figure(1, 'ms', { most: 1 }), b: figure(2, 'ms', { most: 1 }) })).toEqual(['b']);
  });
});

describe('statistics', () => {
  it.each([
    [0.5, 3],
    [0.95, 5],
    [0, 1],
    [1, 5],
  ])('quantile %d by nearest rank', (share, expected) => {
    expect(quantile([5, 1, 4, 2, 3], share)).toBe(expected);
  });

  it('of nothing is no number', () => {
    expect(median([])).toBeNaN();
  });

  it('are rounded', () => {
    expect(rounded(5 / 3, 2)).toBe(1.67);
  });
});

describe('what is built', () => {
  it('finds the scripts that a page loads at once', () => {
    const html =
      '<script src="/chunks/a.js"></script><link rel="modulepreload" href="/chunks/b.js"><link href="/c.css">';
    expect(scriptsOf(html)).toEqual(['chunks/a.js', 'chunks/b.js']);
  });

  it('finds permissions that were not agreed', () => {
    const asked = { permissions: ['storage', 'tabs'], host_permissions: ['https://www.zhipin.com/*', 'https://*/*'] };
    expect(tooMuch(asked)).toEqual(['tabs', 'https://*/*']);
    expect(tooMuch({ permissions: [], host_permissions: ['https://*.linkedin.com/*'] })).toHaveLength(1);
  });
});
