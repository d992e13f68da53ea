import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OfferFields } from '@/entrypoints/dashboard/calculator/fields';
import { readOffer, readPerson } from '@/entrypoints/dashboard/calculator/read-offer';
import { takeHome } from '@/entrypoints/dashboard/calculator/take-home';
import { totalsOf, YEAR_NUMBERS } from '@/entrypoints/dashboard/calculator/totals';
import { offerTotals } from '@/lib/market/models/offer';
import { netOfOffer } from '@/lib/market/take-home/offer';
import { PUBLISHED, valuesOf } from '../../market/models/published';
import { BASIS, offer } from './sheet';

const totals = (change: Partial<OfferFields> = {}) => {
  const fields = offer(change);
  return totalsOf(readOffer(fields), fields, BASIS.exchangeRates);
};
const PERSON = readPerson({ years: '', level: '', ebpf: '', deduction: '' });
const net = (change: Partial<OfferFields>) => takeHome(readOffer(offer(change)), '上海', PERSON, 2026);

describe('totals', () => {
  it('are those of the model', () => {
    const model = offerTotals(
      { base: 40_000, months: 15, bonus: 100_000, rsu: 400_000, vesting: null, growth: 0, signOn: 50_000 },
      PUBLISHED,
    );
    expect(totals()?.values).toEqual(valuesOf(model));
    expect(totals()).toMatchObject({ without: [], rate: 1, values: { cashYear: 700_000, total5: 3_950_000 } });
  });

  it.each<[string, Partial<OfferFields>, number]>([
    ['percent of a year of base pay', { bonus: '15', bonusUnit: 'percent' }, 690_000],
    ['months of base pay', { bonus: '2.5', bonusUnit: 'months' }, 700_000],
    ['other cash beside it', { other: '1.2万' }, 712_000],
    ['no months: 12', { months: '' }, 580_000],
  ])('take a bonus in %s', (_, change, cash) => expect(totals(change)?.values.cashYear).toBe(cash));

  it('pay a sign-on in halves a year apart, and as much in all', () => {
    const [whole, halves] = [totals(), totals({ signOnPaid: 'halves' })];
    expect(halves?.values).toMatchObject({ year1: 825_000, year2: 825_000, total5: whole?.values.total5 });
  });

  it('turn stock into CNY at the rate of the dataset, by its schedule and with its growth', () => {
    const some = totals({ grant: '10万', currency: 'USD', vesting: '0/50/25/25', growth: '10' });
    expect(some).toMatchObject({ rate: 7, without: [] });
    expect(some?.values.year1).toBe(750_000);
    expect(some?.values.year2).toBeCloseTo(700_000 + 350_000 * 1.21, 6);
  });

  it.each<[string, Partial<OfferFields>, string[], number]>([
    ['nothing is said of it', { stock: '' }, ['stock'], 3_550_000],
    ['a private company', { stock: 'private', grant: '' }, ['stock'], 3_550_000],
    ['the grant is not said', { grant: '' }, ['stock'], 3_550_000],
    ['the grant cannot be read', { grant: '40' }, ['stock'], 3_550_000],
    ['the schedule does not add up', { vesting: 'custom', schedule: '50/40' }, ['stock'], 3_550_000],
    ['the growth cannot be read', { growth: '0.1' }, ['stock'], 3_550_000],
    ['there is no rate', { currency: 'EUR' }, ['stock'], 3_550_000],
    ['bonus and sign-on are not said', { bonus: '', signOn: '-1', stock: 'none' }, ['bonus', 'signOn'], 3_000_000],
    ['there is none', { bonus: '0', signOn: '0', stock: 'none' }, [], 3_000_000],
    ['a private company, at the reader’s own value', { stock: 'private' }, [], 3_950_000],
  ])('where %s', (_, change, without, total5) => expect(totals(change)).toMatchObject({ without, values: { total5 } }));

  it.each<[string, Partial<OfferFields>]>([
    ['no base', { base: '' }],
    ['a bare 35', { base: '35' }],
    ['months that cannot be read', { months: '30' }],
  ])('are not given with %s', (_, change) => expect(totals(change)).toBeNull());

  it('are the sums of what is drawn, for anything that is typed', () => {
    const texts = fc.oneof(fc.constantFrom('', '0', '40k', '1e999', 'NaN', '-1', '99999999999'), fc.string());
    const names = ['months', 'bonus', 'other', 'signOn', 'grant', 'growth', 'schedule'] as const;
    const changes = fc.record(Object.fromEntries(names.map((name) => [name, texts])), { requiredKeys: [] });
    fc.assert(
      fc.property(changes, fc.constantFrom('', 'listed', 'private', 'none'), (change, stock) => {
        const some = totals({ ...change, stock });
        if (!some) return;
        for (const value of Object.values(some.values)) expect(Number.isFinite(value)).toBe(true);
        for (const year of YEAR_NUMBERS) {
          const parts = Object.values(some.years[year - 1] ?? {});
          const sum = parts.reduce((total: number, part: number) => total + part, 0);
          expect(sum).toBeCloseTo(some.values[`year${year}`], 4);
        }
      }),
    );
  });
});

describe('take-home', () => {
  it('without a bonus is that of a posting', () => {
    const of = netOfOffer({ month: 40_000, months: 15, city: '上海', year: 2026 });
    expect(net({ bonus: '0' }).result?.year).toBeCloseTo(of.result?.totals.net ?? NaN, 6);
  });

  it('taxes everything beyond twelve salaries as one bonus', () => {
    const { result } = net({});
    expect(result?.bonus?.bonus).toBe(220_000);
    expect(result?.year).toBeCloseTo((result?.month ?? NaN) * 12 + (result?.bonus?.separate?.net ?? NaN), 6);
  });

  it('knows no tax without a bonus, and holds neither stock nor sign-on', () => {
    expect(net({ months: '12', bonus: '' }).result?.bonus).toBeNull();
    expect(net({ stock: 'none', signOn: '0' }).result?.year).toBe(net({}).result?.year);
  });

  it('takes another base of contributions, which leaves more now', () => {
    const [whole, least] = [net({}), net({ socialBase: '8000' })];
    expect(least.result?.salary.totals.social).toBeLessThan(whole.result?.salary.totals.social ?? 0);
    expect(least.result?.assumptions).toContainEqual({ code: 'base-as-given', value: 8000, date: null });
    expect(whole.result?.assumptions.map(({ code }) => code)).toContain('base-is-gross');
  });

  it('refuses what the city does not have', () => {
    expect(net({ fundRate: '12' }).reason).toBe('fund-rate-out-of-range');
    expect(takeHome(readOffer(offer()), '大连', PERSON, 2026).reason).toBe('unknown-city');
  });
});
