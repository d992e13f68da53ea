import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { payAlike, sameStanding } from '@/lib/insights/city-adjusted';
import { percentileOf } from '@/lib/market/percentile';
import type { Quantiles } from '@/lib/posting/insight';
import type { Posting } from '@/lib/posting/posting';
import { smallMarket } from '../market/small-market';
import { monthly, placed, posting, withoutPay } from './postings';

const market = smallMarket();
const pay = fc.integer({ min: 3_000, max: 300_000 });
const quantiles = fc
  .array(fc.integer({ min: 5, max: 120 }), { minLength: 5, maxLength: 5 })
  .map((values): Quantiles => {
    const [p10 = 0, p25 = 0, p50 = 0, p75 = 0, p90 = 0] = values.toSorted((a, b) => a - b).map((value) => value * 1000);
    return { p10, p25, p50, p75, p90 };
  });

describe('pay of the same standing', () => {
  it('is the same pay in the same city', () => {
    fc.assert(
      fc.property(pay, quantiles, (amount, here) => {
        const found = payAlike(amount, here, here);
        fc.pre(found !== null);
        expect(Math.abs((found ?? 0) - amount)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('rises with pay', () => {
    fc.assert(
      fc.property(pay, pay, quantiles, quantiles, (a, b, here, there) => {
        const [low, high] = [payAlike(Math.min(a, b), here, there), payAlike(Math.max(a, b), here, there)];
        fc.pre(low !== null && high !== null);
        expect(high).toBeGreaterThanOrEqual(low ?? NaN);
      }),
    );
  });

  it('has the same percentile there as here, where the quantiles there are distinct', () => {
    const steps = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 5, maxLength: 5 });
    const rising = steps.map((each): Quantiles => {
      const [p10 = 0, p25 = 0, p50 = 0, p75 = 0, p90 = 0] = each.map(
        (_, at) => 1000 * each.slice(0, at + 1).reduce((sum, step) => sum + step, 0),
      );
      return { p10, p25, p50, p75, p90 };
    });
    fc.assert(
      fc.property(pay, rising, rising, (amount, here, there) => {
        const found = payAlike(amount, here, there);
        fc.pre(found !== null && found > 200);
        expect(Math.abs(percentileOf(found ?? 0, there) - percentileOf(amount, here))).toBeLessThan(1);
      }),
    );
  });

  it('is not told beyond P1 and P99, where nothing is known', () => {
    const here = { p10: 10_000, p25: 15_000, p50: 20_000, p75: 30_000, p90: 40_000 };
    expect(payAlike(2_000, here, here)).toBeNull();
    expect(payAlike(400_000, here, here)).toBeNull();
    expect(payAlike(0, here, here)).toBeNull();
  });

  it('of a city with a single pay is that pay on it, and nothing off it', () => {
    const one = { p10: 20_000, p25: 20_000, p50: 20_000, p75: 20_000, p90: 20_000 };
    const here = { p10: 10_000, p25: 15_000, p50: 20_000, p75: 30_000, p90: 40_000 };
    expect(payAlike(20_000, here, one)).toBe(20_000);
    expect(payAlike(60_000, here, one)).toBeNull();
  });
});

describe('a posting in another city', () => {
  it('moves its two ends and its middle by the two cells, and names both', () => {
    const answer = sameStanding(posting({ salary: monthly(21_000, 42_000) }), '上海', market);
    expect(answer).toMatchObject({
      standing: {
        city: '上海',
        low: 18_750,
        high: 37_500,
        percentile: 58,
        here: { cell: '北京|3-5', n: 40, grade: 'B', period: '2021–2026' },
        there: { cell: '上海|3-5', n: 30, grade: 'B' },
      },
    });
    const { standing } = answer as Extract<typeof answer, { standing: unknown }>;
    expect(standing.interval?.low).toBeLessThan(standing.mid);
    expect(standing.interval?.high).toBeGreaterThan(standing.mid);
  });

  it('keeps an open end open', () => {
    const answer = sameStanding(posting({ salary: monthly(28_000, null) }), '上海', market);
    expect(answer).toMatchObject({ standing: { low: 25_000, mid: 25_000, high: null } });
  });

  it('in its own city is what it is, without doubt', () => {
    const answer = sameStanding(posting({ salary: monthly(20_000, 40_000) }), '北京', market);
    expect(answer).toMatchObject({ standing: { low: 20_000, mid: 30_000, high: 40_000, interval: null } });
  });

  it.each<[string, string, Partial<Posting>, string]>([
    ['no-cell-there', 'with too few postings', {}, '成都'],
    ['no-cell-there', 'that the dataset does not know', {}, '拉萨'],
    ['no-cell-here', 'from one with too few', { location: placed('成都') }, '北京'],
    ['no-city', 'from nowhere', { location: placed(null) }, '北京'],
    ['negotiable', 'without pay', { salary: withoutPay('negotiable') }, '上海'],
    ['foreign-market', 'from abroad', { location: placed('New York') }, '上海'],
    ['part-time-pay', 'paid by the day', { salary: monthly(20_000, 30_000, { period: 'day' }) }, '上海'],
    ['beyond', 'at a pay beyond its market', { salary: monthly(900_000, 900_000) }, '上海'],
  ])('says %s for a city %s', (reason, _, changes, city) => {
    expect(sameStanding(posting(changes), city, market)).toEqual({ reason });
  });

  it('says that there is no dataset', () => {
    expect(sameStanding(posting(), '上海', null)).toEqual({ reason: 'no-dataset' });
  });
});
