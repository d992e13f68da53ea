import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { Answer } from '@/lib/market/take-home/answer';
import { bonusTax, bonusTraps } from '@/lib/market/take-home/bonus';
import { contributionsOf } from '@/lib/market/take-home/contributions';
import { annualTax, withheld } from '@/lib/market/take-home/income-tax';
import { monthlyNet } from '@/lib/market/take-home/monthly-net';
import { netOfOffer } from '@/lib/market/take-home/offer';
import { RATES, TAKE_HOME_CITIES, ratesOf } from '@/lib/market/take-home/rates';
import json from '@/lib/market/take-home/rates.json';

const figure = z.strictObject({
  value: z.number().check(z.minimum(0)),
  year: z.number().check(z.int(), z.minimum(1998), z.maximum(2026)),
  from: z.nullable(z.iso.date()),
  source: z.string(),
  note: z.nullable(z.string().check(z.minLength(1))),
});
const insurance = z.strictObject({ rate: figure, fixed: z.optional(figure), lower: figure, upper: figure });
const fund = z.strictObject({
  lowestRate: figure,
  highestRate: figure,
  lower: figure,
  upper: figure,
  rounding: z.enum(['fen', 'yuan']),
});
const city = z.strictObject({ pension: insurance, medical: insurance, unemployment: insurance, fund });
const source = z.strictObject({
  title: z.string().check(z.minLength(5)),
  address: z.url(),
  kind: z.enum(['official', 'press', 'collection']),
  through: z.nullable(z.url()),
});

const given = <Result>({ result, reason }: Answer<Result>): Result => {
  if (!result) throw new Error(`refused: ${reason}`);
  return result;
};
const cityOf = (name: string) => {
  const rates = ratesOf(name);
  if (!rates) throw new Error(`no rates: ${name}`);
  return rates;
};
const fundAt = (name: string, pay: number, rate: number) => contributionsOf(cityOf(name), pay * 100, rate).parts.fund;
const cities = fc.constantFrom(...TAKE_HOME_CITIES);
const gross = fc.integer({ min: 6_000, max: 200_000 });
const fen = fc.integer({ min: 0, max: 300_000_000 });

describe('take-home: the rates', () => {
  it('name a source, a year and an address for every figure', () => {
    expect(z.record(z.string(), city).safeParse(json.cities).error).toBeUndefined();
    expect(z.record(z.string(), source).safeParse(json.sources).error).toBeUndefined();
    expect(figure.safeParse(json.tax.standardDeduction).error).toBeUndefined();
  });

  it('are there for the ten cities, and list no source that they do not use', () => {
    expect(TAKE_HOME_CITIES).toEqual(
      expect.arrayContaining(['北京', '上海', '深圳', '广州', '杭州', '成都', '南京', '苏州', '武汉', '西安']),
    );
    const named = JSON.stringify({ ...json, sources: {} }).matchAll(/"source":"([^"]+)"/g);
    expect(new Set(Object.keys(json.sources))).toEqual(new Set([...named].map(([, id]) => id)));
  });

  it.each(TAKE_HOME_CITIES)(
    '%s: bounds and rates are in order, and upper bounds about five times the lower',
    (name) => {
      const { pension, medical, unemployment, fund } = cityOf(name);
      for (const { lower, upper } of [pension, medical, unemployment, fund])
        expect(lower.value).toBeLessThan(upper.value);
      for (const { lower, upper } of [pension, medical]) expect(upper.value / lower.value).toBeCloseTo(5, -0.5);
      expect(fund.lowestRate.value).toBeLessThan(fund.highestRate.value);
      expect([pension.rate.value, medical.rate.value]).toEqual([8, 2]);
    },
  );
});

describe('take-home: published examples', () => {
  it.each([
    { pay: 10_000, social: 1_500, special: 1_000, tax: [75, 75, 75] },
    { pay: 30_000, social: 4_500, special: 2_000, tax: [555, 625, 1_850] },
  ])('the tax administration on $pay yuan a month (公告2018年第61号)', ({ pay, social, special, tax }) => {
    const month = (pay - 5_000 - social - special) * 100;
    expect(withheld([month, 2 * month, 3 * month]).map((amount) => amount / 100)).toEqual(tax);
  });

  it('the Beijing annex and the Shanghai notice: the fund at the upper and lower bases, in whole yuan', () => {
    const rates = [12, 11, 10, 9, 8, 7, 6, 5];
    expect(rates.map((rate) => fundAt('北京', 99_999, rate))).toEqual([4362, 3998, 3635, 3271, 2908, 2544, 2181, 1817]);
    expect([fundAt('上海', 99_999, 7), fundAt('上海', 1, 7)].map((one) => 2 * one)).toEqual([5282, 384]);
    expect([fundAt('上海', 99_999, 5), fundAt('上海', 1, 5)].map((one) => 2 * one)).toEqual([3774, 274]);
  });

  it('a public payroll suite on 50,000 in 上海 at the bounds of 2025 (norbital-ai/templates, CN-SH05-2)', () => {
    const { pension, medical, unemployment, fund } = cityOf('上海');
    const upper = { ...pension.upper, value: 37_302 };
    const rates = {
      pension: { ...pension, upper },
      medical: { ...medical, upper },
      unemployment: { ...unemployment, upper },
      fund: { ...fund, upper },
    };
    const { parts, total } = contributionsOf(rates, 5_000_000, 7);
    expect(parts).toEqual({ pension: 2_984.16, medical: 746.04, unemployment: 186.51, fund: 2_611, total: 6_527.71 });
    expect(withheld([5_000_000 - total - 500_000, 3_600_000])[0]).toBe(132_723);
    expect(annualTax(4_752_771 - total - 500_000)).toBe(108_000);
  });

  it('the bonus traps: what one yuan more costs, and where they end', () => {
    expect(bonusTraps().map(({ edge, lossAtEdge }) => [edge, lossAtEdge])).toEqual([
      [36_000, 2_309.1],
      [144_000, 13_199.2],
      [300_000, 13_749.25],
      [420_000, 19_249.3],
      [660_000, 30_249.35],
      [960_000, 87_999.45],
    ]);
    expect(bonusTraps().map(({ until }) => until)).toEqual([
      38_566.67, 160_500, 318_333.34, 447_500, 706_538.47, 1_120_000,
    ]);
  });
});

describe('take-home: by hand', () => {
  it('北京, 30,000 a month, fund 12%', () => {
    const { months, totals } = given(monthlyNet({ grossMonthly: 30_000, city: '北京' }));
    expect(months[0]).toEqual({
      month: 1,
      gross: 30_000,
      social: { pension: 2_400, medical: 603, unemployment: 150, fund: 3_600, total: 6_753 },
      taxableCumulative: 18_247,
      tax: 547.41,
      net: 22_699.59,
    });
    expect([1, 2, 7, 8].map((index) => months[index]?.tax)).toEqual([581.99, 1_824.7, 2_022.3, 3_649.4]);
    expect(totals).toEqual({ gross: 360_000, social: 81_036, comprehensive: 218_964, tax: 26_872.8, net: 252_091.2 });
  });

  it('上海, 60,000 a month, above every upper base, fund 7%', () => {
    const { months, totals } = given(monthlyNet({ grossMonthly: 60_000, city: '上海' }));
    const social = { pension: 3_018.48, medical: 754.62, unemployment: 188.66, fund: 2_641, total: 6_602.76 };
    expect(months[0]).toMatchObject({ social, taxableCumulative: 48_397.24, tax: 2_319.72, net: 51_077.52 });
    expect(totals).toMatchObject({ social: 79_233.12, tax: 121_310.06, net: 519_456.82 });
  });

  it('a bonus both ways: 36,000, one yuan more, and where merging is better', () => {
    const at = (bonus: number, comprehensive: number) => given(bonusTax({ bonus, comprehensive }));
    expect(at(36_000, 237_000)).toMatchObject({
      separate: { tax: 1_080, net: 34_920 },
      better: 'separate',
      trap: null,
    });
    expect(at(36_001, 237_000)).toMatchObject({ separate: { tax: 3_390.1 }, trap: { edge: 36_000, loss: 2_309.1 } });
    expect(at(100_000, 237_000)).toMatchObject({ separate: { tax: 9_790 }, merged: { tax: 21_850 } });
    expect(at(8_000, -21_636)).toMatchObject({ separate: { tax: 240 }, merged: { tax: 0 }, better: 'merged' });
    expect(given(bonusTax({ bonus: 50_000, comprehensive: 0, year: 2028 }))).toMatchObject({
      separate: null,
      trap: null,
    });
  });

  it('an offer of 30,000 × 15 in 上海', () => {
    const offer = given(netOfOffer({ month: 30_000, months: 15, city: '上海' }));
    expect(offer.totals).toEqual({ gross: 450_000, social: 63_000, tax: 39_270, net: 347_730 });
    expect(offer.bonus).toMatchObject({ bonus: 90_000, better: 'separate', merged: { tax: 19_350 } });
    expect(given(netOfOffer({ month: 30_000, months: 12, city: '上海' })).bonus).toBeNull();
  });

  it('carries what it rests on', () => {
    const { figures, sources, assumptions } = given(netOfOffer({ month: 30_000, months: 13, city: '北京' }));
    expect(figures.find(({ part }) => part === 'pension.upper')).toMatchObject({
      value: 36_348,
      year: 2026,
      unit: 'yuan',
    });
    expect(sources.map(({ title }) => title).join()).toMatch(/2018年第61号.*2023年第30号/);
    expect(assumptions).toContainEqual({ code: 'fund-rate-highest', value: 12, date: null });
    expect(assumptions).toContainEqual({ code: 'separate-bonus-until', value: null, date: '2027-12-31' });
  });
});

describe('take-home: what holds always', () => {
  it('the taxes of twelve months are the tax of the year', () => {
    fc.assert(
      fc.property(cities, gross, (name, pay) => {
        const { totals, months } = given(monthlyNet({ grossMonthly: pay, city: name }));
        expect(totals.tax).toBe(annualTax(Math.round(totals.comprehensive * 100)) / 100);
        expect(months.every(({ tax }) => tax >= 0)).toBe(true);
        expect(totals.net).toBeCloseTo(totals.gross - totals.social - totals.tax, 6);
      }),
    );
  });

  it('ten yuan more a month never leave less, whatever is rounded', () => {
    fc.assert(
      fc.property(cities, gross, fc.integer({ min: 10, max: 50_000 }), (name, pay, more) => {
        const net = (grossMonthly: number) => given(monthlyNet({ grossMonthly, city: name })).totals.net;
        expect(net(pay + more)).toBeGreaterThan(net(pay));
      }),
    );
  });

  it('contributions stay within the bases, and a lower fund rate never leaves less', () => {
    fc.assert(
      fc.property(cities, gross, (name, pay) => {
        const { pension, fund } = cityOf(name);
        const { months, totals } = given(monthlyNet({ grossMonthly: pay, city: name }));
        const part = months[0]?.social.pension ?? NaN;
        expect(part).toBeGreaterThanOrEqual(pension.lower.value * 0.08 - 0.005);
        expect(part).toBeLessThanOrEqual(pension.upper.value * 0.08 + 0.005);
        const least = given(monthlyNet({ grossMonthly: pay, city: name, housingFundRate: fund.lowestRate.value }));
        expect(least.totals.net).toBeGreaterThanOrEqual(totals.net);
      }),
    );
  });

  it('a larger bonus leaves more, apart from the traps, and the better way is never the dearer', () => {
    fc.assert(
      fc.property(fen, fen, fc.integer({ min: -100_000, max: 900_000 }), (a, b, comprehensive) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b) + 100].map((bonus) =>
          given(bonusTax({ bonus: bonus / 100 + 1, comprehensive })),
        );
        if (!less?.separate || !more?.separate) throw new Error('the separate method is open');
        const cheaper = { separate: more.separate.tax, merged: more.merged.tax, either: more.merged.tax }[more.better];
        expect(more.separate.net >= less.separate.net || more.trap !== null).toBe(true);
        expect(more.trap === null || more.trap.loss > 0).toBe(true);
        expect(more.merged.net).toBeGreaterThanOrEqual(less.merged.net);
        expect(cheaper).toBe(Math.min(more.separate.tax, more.merged.tax));
        expect(cheaper).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('take-home: refusals', () => {
  it.each([
    [{ grossMonthly: 20_000, city: '杭洲' }, 'unknown-city'],
    [{ grossMonthly: 20_000, city: 'toString' }, 'unknown-city'],
    [{ grossMonthly: 0, city: '北京' }, 'gross-out-of-range'],
    [{ grossMonthly: NaN, city: '北京' }, 'gross-out-of-range'],
    [{ grossMonthly: Infinity, city: '北京' }, 'gross-out-of-range'],
    [{ grossMonthly: 500, city: '北京' }, 'gross-below-contributions'],
    [{ grossMonthly: 20_000, city: '上海', housingFundRate: 12 }, 'fund-rate-out-of-range'],
    [{ grossMonthly: 20_000, city: '上海', housingFundRate: NaN }, 'fund-rate-out-of-range'],
    [{ grossMonthly: 20_000, city: '上海', specialDeduction: -1 }, 'special-deduction-out-of-range'],
    [{ grossMonthly: 20_000, city: '上海', months: 13 }, 'months-out-of-range'],
  ] as const)('%o: %s', (input, reason) => {
    expect(monthlyNet(input)).toEqual({ result: null, reason });
  });

  it('an impossible bonus, year or offer', () => {
    expect(bonusTax({ bonus: 0, comprehensive: 0 }).reason).toBe('bonus-out-of-range');
    expect(bonusTax({ bonus: 1, comprehensive: NaN }).reason).toBe('comprehensive-out-of-range');
    expect(bonusTax({ bonus: 1, comprehensive: 0, year: 1999 }).reason).toBe('year-out-of-range');
    expect(netOfOffer({ month: 20_000, months: 11, city: '北京' }).reason).toBe('months-out-of-range');
    expect(netOfOffer({ month: 20_000, months: 14, city: '火星' }).reason).toBe('unknown-city');
    expect(RATES.cities['火星']).toBeUndefined();
  });
});
