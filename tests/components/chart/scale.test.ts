import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withRoom } from '@/components/chart/axes';
import { textWidth } from '@/components/chart/labels';
import { axisOf, classBounds, classOf, linear } from '@/components/chart/scale';

const inside = (place: number) => place >= -1e-6 && place <= 500 + 1e-6;
const values = fc.array(fc.oneof(fc.integer({ min: -1e6, max: 1e6 }), fc.constantFrom(0, 0.1, 0.4728, 12.5, 5e-324)), {
  minLength: 1,
  maxLength: 60,
});

describe('a straight scale', () => {
  it('leads from end to end', () => {
    const scale = linear([10, 20], [100, 300]);
    expect([10, 15, 20, 25].map(scale)).toEqual([100, 200, 300, 400]);
  });

  it('lies in the middle where the domain has no length', () => expect(linear([5, 5], [0, 10])(5)).toBe(5));
});

describe('an axis', () => {
  it.each([
    { values: [12_000, 48_000], from: 0, domain: [0, 50_000], ticks: [0, 10_000, 20_000, 30_000, 40_000, 50_000] },
    { values: [0.47, 0.1], from: 0, domain: [0, 0.5], ticks: [0, 0.1, 0.2, 0.3, 0.4, 0.5] },
    { values: [], from: 0, domain: [0, 1], ticks: [0, 0.2, 0.4, 0.6, 0.8, 1] },
    { values: [7], from: 7, domain: [0, 7], ticks: [0, 1, 2, 3, 4, 5, 6, 7] },
  ])('over $values from $from has round ends', ({ values: given, from, domain, ticks }) => {
    const axis = axisOf(given, [0, 100], 5, from);
    expect([...axis.domain]).toEqual(domain);
    expect(axis.ticks).toEqual(ticks);
  });

  it('holds every value and every mark', () =>
    fc.assert(
      fc.property(values, fc.integer({ min: 2, max: 10 }), (given, count) => {
        const { domain, ticks, scale } = axisOf(given, [0, 500], count);
        expect([...given, ...ticks].every((value) => inside(scale(value)))).toBe(true);
        expect(domain[0]).toBeLessThanOrEqual(domain[1]);
      }),
    ));

  it('writes no number over another', () =>
    fc.assert(
      fc.property(values, fc.integer({ min: 60, max: 900 }), (given, width) => {
        const axis = axisOf(given, [0, width], 8);
        const shown = withRoom(axis, String).map((tick) => ({
          at: axis.scale(tick),
          half: textWidth(String(tick), 11) / 2,
        }));
        const apart = shown.every((tick, index) => {
          const before = shown[index - 1];
          return !before || before.at + before.half < tick.at - tick.half;
        });
        expect(apart).toBe(true);
      }),
    ));
});

describe('classes of colour', () => {
  it('hold about as many values each', () => {
    const given = Array.from({ length: 100 }, (_, index) => index);
    const bounds = classBounds(given, 5);
    const counts = [0, 1, 2, 3, 4].map((each) => given.filter((value) => classOf(value, bounds) === each).length);
    expect(counts).toEqual([20, 20, 20, 20, 20]);
  });

  it('rise with the value, and are never more than asked for', () =>
    fc.assert(
      fc.property(values, (given) => {
        const bounds = classBounds(given, 5);
        const classes = given.toSorted((a, b) => a - b).map((value) => classOf(value, bounds));
        expect(bounds.length).toBeLessThanOrEqual(4);
        expect(classes).toEqual(classes.toSorted((a, b) => a - b));
      }),
    ));

  it('are one where all values are the same', () => expect(classBounds([3, 3, 3], 5)).toEqual([]));
});
