import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insightFor } from '@/lib/insights/insight';
import { insightSchema, skillGapSchema } from '@/lib/posting/insight';
import type { Posting } from '@/lib/posting/posting';
import { EMPTY_PROFILE } from '@/lib/posting/profile';
import { smallMarket } from '../market/small-market';
import { monthly, placed, posting, withoutPay } from './postings';

const market = smallMarket();
const reader = { ...EMPTY_PROFILE, skills: ['go', 'redis'], pay: { month: 28_000, months: 13 } };

describe('percentile', () => {
  it('is given of the low end, the midpoint and the high end', () => {
    const { percentile, noPercentile } = insightFor(posting({ salary: monthly(21_000, 42_000) }), market, null);
    expect(percentile).toMatchObject({ low: 25, mid: 58, high: 75, skipped: [] });
    expect(percentile?.reference).toMatchObject({ cell: '北京|3-5', n: 40, period: '2021–2026', grade: 'B' });
    expect(noPercentile).toBeNull();
  });

  it('of an open end is null, and the known end stands for the middle', () => {
    expect(insightFor(posting({ salary: monthly(28_000, null) }), market, null).percentile).toMatchObject({
      low: 50,
      mid: 50,
      high: null,
    });
    expect(insightFor(posting({ salary: monthly(null, 42_000) }), market, null).percentile).toMatchObject({
      low: null,
      mid: 75,
      high: 75,
    });
  });

  it('says which cells were too thin', () => {
    const thin = insightFor(posting({ location: placed('上海'), experience: { min: 5, max: 10 } }), market, null);
    expect(thin.percentile?.reference.cell).toBe('上海');
    expect(thin.percentile?.skipped).toEqual([{ cell: '上海|5-10', n: 7 }]);
  });

  it('rises with pay, within 1 and 99', () => {
    const pay = fc.integer({ min: 2_000, max: 200_000 });
    fc.assert(
      fc.property(pay, pay, (a, b) => {
        const { percentile } = insightFor(posting({ salary: monthly(Math.min(a, b), Math.max(a, b)) }), market, null);
        const { low, mid, high } = percentile ?? { low: NaN, mid: NaN, high: NaN };
        expect(low).toBeGreaterThanOrEqual(1);
        expect(mid).toBeGreaterThanOrEqual(low ?? NaN);
        expect(high).toBeGreaterThanOrEqual(mid);
        expect(high).toBeLessThanOrEqual(99);
      }),
    );
  });
});

describe('a reason stands where there is no percentile', () => {
  const usd = monthly(10_000, 12_000, { currency: 'USD', period: 'year' });
  it.each<[string, Partial<Posting>]>([
    ['no-pay', { salary: withoutPay('none') }],
    ['negotiable', { salary: withoutPay('negotiable') }],
    ['hidden', { salary: withoutPay('hidden') }],
    ['unreadable', { salary: withoutPay('unreadable') }],
    ['unreadable', { salary: monthly(20_000, 30_000, { month: null }) }],
    ['unreadable', { salary: monthly(null, null) }],
    ['part-time-pay', { salary: monthly(300, 400, { period: 'day' }) }],
    ['part-time-pay', { salary: monthly(50, 80, { period: 'hour' }) }],
    ['part-time-pay', { flags: [{ flag: 'internship', words: '实习' }] }],
    ['foreign-market', { salary: usd }],
    ['foreign-market', { salary: usd, location: placed(null) }],
    ['foreign-market', { location: placed('New York') }],
    ['foreign-market', { location: placed('新加坡') }],
  ])('%s', (reason, changes) => {
    const { percentile, noPercentile, ownPercentile } = insightFor(posting(changes), market, reader);
    expect(noPercentile).toBe(reason);
    expect(percentile).toBeNull();
    expect(ownPercentile).toBeNull();
  });

  it('thin-market', () => {
    expect(insightFor(posting(), smallMarket({ cells: [] }), null).noPercentile).toBe('thin-market');
  });

  it('no-dataset, but the pay’s own reason first', () => {
    expect(insightFor(posting(), null, reader)).toMatchObject({ noPercentile: 'no-dataset', benchmark: [] });
    expect(insightFor(posting({ salary: withoutPay('hidden') }), null, null).noPercentile).toBe('hidden');
  });
});

describe('benchmark', () => {
  it('is the same band in the other cities, most postings first, against this one', () => {
    const { benchmark } = insightFor(posting(), market, null);
    expect(benchmark.map(({ city, ratio }) => [city, ratio])).toEqual([
      ['上海', 0.893],
      ['杭州', 0.857],
    ]);
    expect(benchmark[0]?.reference).toMatchObject({ cell: '上海|3-5', n: 30 });
  });

  it('has no ratio where this city has no cell', () => {
    const { benchmark } = insightFor(posting({ location: placed('成都') }), market, null);
    expect(benchmark.map(({ city, ratio }) => [city, ratio])).toEqual([
      ['北京', null],
      ['上海', null],
      ['杭州', null],
    ]);
  });

  it('stands without pay too, but not for postings abroad', () => {
    expect(insightFor(posting({ salary: withoutPay('negotiable') }), market, null).benchmark).toHaveLength(2);
    expect(insightFor(posting({ location: placed('Berlin') }), market, null).benchmark).toEqual([]);
  });
});

describe('skills', () => {
  const skills = {
    required: ['go', 'etcd', 'unheard-of', 'go-zero', 'mysql'],
    preferred: ['redis', 'kafka'],
    years: {},
  };

  it('that are missing are ordered by demand, unknown demand last', () => {
    const { gaps, met, bonus } = insightFor(posting({ skills }), market, reader);
    expect(gaps.map(({ skill, demand }) => [skill, demand?.share ?? null])).toEqual([
      ['mysql', 0.5],
      ['etcd', 0.01],
      ['unheard-of', null],
      ['go-zero', null],
    ]);
    const from = { place: '中国', n: 404, period: '2018–2026', source: 'Sample', published: [] };
    expect(gaps[0]).toEqual({ skill: 'mysql', demand: { share: 0.5, ...from }, premium: null });
    expect(met).toEqual(['go']);
    expect(bonus).toEqual([
      { skill: 'redis', met: true },
      { skill: 'kafka', met: false },
    ]);
  });

  it('are not compared where the reader has named none', () => {
    for (const profile of [null, EMPTY_PROFILE]) {
      expect(insightFor(posting({ skills }), market, profile)).toMatchObject({ gaps: [], met: [], bonus: [] });
    }
  });

  it('are read from what was saved before places, published shares and premiums were kept', () => {
    const demand = { share: 0.4, n: 404, period: '2018–2026', source: 'Sample' };
    expect(skillGapSchema.parse({ skill: 'redis', demand })).toEqual({
      skill: 'redis',
      demand: { ...demand, place: null, published: [] },
      premium: null,
    });
  });

  it('are compared without a dataset, of unknown demand', () => {
    expect(insightFor(posting({ skills }), null, reader).gaps[0]).toEqual({
      skill: 'etcd',
      demand: null,
      premium: null,
    });
  });
});

describe('the whole', () => {
  it('ranks the reader’s own pay on the same reference', () => {
    expect(insightFor(posting(), market, reader).ownPercentile).toBe(50);
    expect(insightFor(posting(), market, EMPTY_PROFILE).ownPercentile).toBeNull();
  });

  it('fits the schema, and leaves the posting as it was', () => {
    const given = posting({ skills: { required: ['etcd'], preferred: [], years: {} } });
    const before = structuredClone(given);
    const insight = insightFor(given, market, reader);
    expect(insightSchema.parse(insight)).toEqual(insight);
    expect(given).toEqual(before);
  });

  it('takes no more than 20 microseconds each', () => {
    const given = posting({ skills: { required: ['etcd', 'mysql', 'kafka', 'go'], preferred: ['redis'], years: {} } });
    const times = 50_000;
    const run = () => {
      const start = performance.now();
      for (let i = 0; i < times; i++) insightFor(given, market, reader);
      return performance.now() - start;
    };
    const best = Math.min(run(), run(), run());
    expect((best * 1000) / times).toBeLessThan(20);
  });
});
