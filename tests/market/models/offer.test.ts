import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offerTotals, type Offer } from '@/lib/market/models/offer';
import { offerMix } from '@/lib/market/models/offer-mix';
import { changed, PUBLISHED, valuesOf } from './published';

const OFFER: Offer = {
  ...{ base: 40_000, months: 15, bonus: 100_000, rsu: 400_000 },
  ...{ vesting: null, growth: 0, signOn: 50_000 },
};
const totals = (changes: Partial<Offer> = {}) => valuesOf(offerTotals({ ...OFFER, ...changes }, PUBLISHED));

const offers: fc.Arbitrary<Offer> = fc.record({
  base: fc.double({ min: 1, max: 1e7, noNaN: true }),
  months: fc.integer({ min: 1, max: 36 }),
  bonus: fc.double({ min: 0, max: 1e8, noNaN: true }),
  rsu: fc.double({ min: 0, max: 1e9, noNaN: true }),
  vesting: fc.option(
    fc
      .array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 10 })
      .map((parts) => parts.map((part) => part / parts.reduce((sum, each) => sum + each, 0))),
  ),
  growth: fc.double({ min: -1, max: 2, noNaN: true }),
  signOn: fc.double({ min: 0, max: 1e8, noNaN: true }),
});

describe('what an offer pays', () => {
  it('stock in four equal parts, as published', () => {
    expect(totals()).toEqual({
      ...{ cashYear: 700_000, cashFirstYear: 750_000, totalYear: 800_000 },
      ...{ year1: 850_000, year2: 800_000, year3: 800_000, year4: 800_000, year5: 700_000 },
      ...{ total4: 3_250_000, total5: 3_950_000, roi5: 3_950_000 / 3_000_000 },
    });
  });

  it('stock by a schedule of its own, growing', () => {
    const values = totals({ vesting: [0, 0.5, 0.25, 0.25], growth: 0.1, signOn: 0 });
    expect(values).toMatchObject({ year1: 700_000, cashFirstYear: 700_000, year5: 700_000 });
    expect(values.year2).toBeCloseTo(700_000 + 200_000 * 1.21, 6);
    expect(values.year4).toBeCloseTo(700_000 + 100_000 * 1.4641, 6);
  });

  it('base pay only is its own return', () => {
    expect(totals({ bonus: 0, rsu: 0, signOn: 0 })).toMatchObject({ totalYear: 600_000, roi5: 1 });
  });

  it('says where there is no more stock in the fifth year, and names the source of a schedule that it took', () => {
    const published = offerTotals(OFFER, PUBLISHED);
    expect(published).toMatchObject({ notes: ['no-stock-after-vesting'], sources: [{ id: 'S4', section: '2.2' }] });
    expect(offerTotals({ ...OFFER, vesting: [0.2, 0.2, 0.2, 0.2, 0.2] }, [])).toMatchObject({ notes: [], sources: [] });
  });

  it('takes the years of vesting from the dataset', () => {
    const three = changed('offer.structure_share_pct', (old) => ({ ...old, rsu_vesting_years: 2 }));
    expect(valuesOf(offerTotals(OFFER, three))).toMatchObject({ year2: 900_000, year3: 700_000 });
  });

  it.each<[string, Partial<Offer>, string, string]>([
    ['no base', { base: 0 }, 'out-of-range', 'base'],
    ['a base that is no number', { base: NaN }, 'not-a-number', 'base'],
    ['no months', { months: 0 }, 'out-of-range', 'months'],
    ['a bonus below 0', { bonus: -1 }, 'out-of-range', 'bonus'],
    ['stock without end', { rsu: Infinity }, 'not-a-number', 'rsu'],
    ['a price that falls below 0', { growth: -1.1 }, 'out-of-range', 'growth'],
    ['a schedule of 90 %', { vesting: [0.5, 0.4] }, 'parts-do-not-add-up', 'vesting'],
    ['a schedule that takes back', { vesting: [1.5, -0.5] }, 'out-of-range', 'vesting'],
    ['an empty schedule', { vesting: [] }, 'out-of-range', 'vesting'],
  ])('refuses %s', (_, changes, reason, cause) => {
    expect(offerTotals({ ...OFFER, ...changes }, PUBLISHED)).toEqual({ values: null, reason, cause });
    expect(offerMix({ ...OFFER, ...changes }, PUBLISHED)).toEqual({ values: null, reason, cause });
  });

  it('refuses to guess a schedule that nothing is published of', () => {
    expect(offerTotals(OFFER, [])).toMatchObject({ values: null, reason: 'no-figures' });
  });
});

describe('for any offer', () => {
  it('the years add up, and every value is a number', () => {
    fc.assert(
      fc.property(offers, (offer) => {
        const values = valuesOf(offerTotals(offer, PUBLISHED));
        for (const value of Object.values(values)) expect(Number.isFinite(value)).toBe(true);
        const four = [values.year1, values.year2, values.year3, values.year4].reduce(
          (sum: number, each) => sum + (each ?? 0),
          0,
        );
        expect(relative(values.total4, four)).toBeLessThan(1e-12);
        expect(relative(values.total5, four + (values.year5 ?? 0))).toBeLessThan(1e-12);
      }),
    );
  });

  it('more of anything never pays less', () => {
    const parts = fc.constantFrom('base', 'bonus', 'rsu', 'signOn', 'growth' as const);
    fc.assert(
      fc.property(offers, parts, fc.double({ min: 0, max: 1e6, noNaN: true }), (offer, part, more) => {
        const richer = {
          ...offer,
          [part]: part === 'growth' ? Math.min(2, offer.growth + more / 1e6) : offer[part] + more,
        };
        const [less, most] = [offer, richer].map((each) => valuesOf(offerTotals(each, PUBLISHED)).total5 ?? NaN);
        expect(most).toBeGreaterThanOrEqual((less ?? NaN) * (1 - 1e-12));
      }),
    );
  });

  it('without growth the whole grant is paid once it has vested', () => {
    fc.assert(
      fc.property(offers, (offer) => {
        const whole = { ...offer, growth: 0, vesting: [0.1, 0.2, 0.3, 0.4] };
        const { total4, cashYear } = valuesOf(offerTotals(whole, PUBLISHED));
        expect(relative(total4, 4 * (cashYear ?? NaN) + offer.signOn + offer.rsu)).toBeLessThan(1e-9);
      }),
    );
  });

  it('the parts of the mix make 100 %', () => {
    fc.assert(
      fc.property(offers, (offer) => {
        const { base, bonus, rsu, signOn } = valuesOf(offerMix(offer, PUBLISHED));
        expect((base ?? NaN) + (bonus ?? NaN) + (rsu ?? NaN) + (signOn ?? NaN)).toBeCloseTo(100, 9);
      }),
    );
  });
});

describe('the mix of an offer', () => {
  it('stands beside the published ranges', () => {
    const mix = offerMix({ ...OFFER, months: 12, bonus: 150_000, rsu: 800_000, signOn: 80_000 }, PUBLISHED);
    expect(valuesOf(mix)).toMatchObject({
      base: 56.470588235294116,
      baseLow: 50,
      baseHigh: 65,
      signOnLow: 0,
      rsuHigh: 30,
    });
    expect(mix).toMatchObject({ notes: [], sources: [{ entry: 'offer.structure_share_pct' }] });
  });

  it('says where a part is out of its range', () => {
    expect(offerMix({ ...OFFER, rsu: 0 }, PUBLISHED)).toMatchObject({ notes: ['outside-published-range'] });
  });
});

function relative(value: number | null, expected: number): number {
  return Math.abs((value ?? NaN) - expected) / Math.max(1, Math.abs(expected));
}
