import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparablePay, type Pay } from '@/lib/parse/comparable';
import { PERIODS } from '@/lib/posting/salary';

const RATES = { date: '2026-09-01', source: 'test', cny: { USD: 7, EUR: 8 } };
const pay = (change: Partial<Pay>): Pay => ({
  low: 20_000,
  high: 40_000,
  currency: 'CNY',
  period: 'month',
  months: null,
  ...change,
});

describe('comparablePay', () => {
  it.each<[string, Partial<Pay>, number, number, string[]]>([
    ['months as stated', { months: 16 }, 320_000, 20_000, []],
    ['else 12', {}, 240_000, 20_000, ['months-12']],
    ['a day', { period: 'day', low: 200, high: 300 }, 52_200, 4350, ['days-21.75', 'months-12']],
    ['an hour', { period: 'hour', low: 100, high: 100 }, 208_800, 17_400, ['hours-8', 'days-21.75', 'months-12']],
    ['a week', { period: 'week', low: 3000, high: 3000 }, 156_000, 13_000, ['weeks-52', 'months-12']],
    ['a year, whatever the months', { period: 'year', low: 360_000, high: 480_000, months: 15 }, 360_000, 30_000, []],
    ['dollars', { period: 'year', low: 120_000, high: null, currency: 'USD' }, 840_000, 70_000, ['exchange-rate']],
  ])('%s', (_name, change, year, month, codes) => {
    const result = comparablePay(pay(change), RATES);
    expect([result.year?.low, result.month?.low, result.assumptions.map(({ code }) => code)]).toEqual([
      year,
      month,
      codes,
    ]);
  });

  it('dates the rate', () => {
    expect(comparablePay(pay({ currency: 'EUR', months: 13 }), RATES).assumptions).toEqual([
      { code: 'exchange-rate', value: 8, date: '2026-09-01' },
    ]);
  });

  it('is null without a rate', () => {
    expect(comparablePay(pay({ currency: 'CHF' }), RATES)).toEqual({ year: null, month: null, assumptions: [] });
    expect(comparablePay(pay({ currency: 'USD' }), null).year).toBeNull();
  });

  it('keeps the order of the ends', () => {
    fc.assert(
      fc.property(
        fc.nat(1e6),
        fc.nat(1e6),
        fc.constantFrom(...PERIODS),
        fc.option(fc.integer({ min: 12, max: 24 })),
        (low, more, period, months) => {
          const { year } = comparablePay(pay({ low, high: low + more, period, months }), RATES);
          expect(year?.low).toBeLessThanOrEqual(year?.high ?? Infinity);
        },
      ),
    );
  });
});
