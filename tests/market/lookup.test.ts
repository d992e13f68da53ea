import { describe, expect, it } from 'vitest';
import { bandOf } from '@/lib/market/bands';
import { citiesOf, cityReference, lookup } from '@/lib/market/lookup';
import { smallJson, smallMarket } from './small-market';

describe('lookup', () => {
  const market = smallMarket();

  it.each([
    ['city × experience', '北京', '3-5', '北京|3-5', []],
    ['city, where its band is thin', '上海', '5-10', '上海', ['上海|5-10:7']],
    ['city, where its band was only counted', '上海', '10+', '上海', ['上海|10+:3']],
    ['tier × experience', '北京', '5-10', '一线城市|5-10', ['北京|5-10:0', '北京:0']],
    ['country × experience', '成都', '3-5', '中国|3-5', ['成都|3-5:6', '成都:0', '新一线城市|3-5:0']],
    [
      'country, where its band is thin',
      '深圳',
      '10+',
      '中国',
      ['深圳|10+:0', '深圳:0', '其他城市|10+:0', '中国|10+:6'],
    ],
    ['no place', null, '3-5', '中国|3-5', []],
    ['no place, no years', null, null, '中国', []],
    ['no years', '上海', null, '上海', []],
    ['no years, tier', '北京', null, '一线城市', ['北京:0']],
  ])('%s', (_, city, experience, cell, skipped) => {
    const found = lookup(market, city, experience, null);
    expect(found.reference?.cell).toBe(cell);
    expect(found.skipped.map(({ cell, n }) => `${cell}:${n}`)).toEqual(skipped);
  });

  it('has no reference where the whole chain is too thin', () => {
    const empty = smallMarket({ cells: [], thin: { 中国: 4 } });
    expect(lookup(empty, null, null, null)).toEqual({ reference: null, skipped: [{ cell: '中国', n: 4 }] });
  });

  it('explains the reference: n, period, grade and the boards of the pool', () => {
    expect(lookup(market, '北京', '3-5', 'boss').reference).toMatchObject({
      place: '北京',
      experience: '3-5',
      n: 40,
      period: '2021–2026',
      grade: 'B',
      source: 'Sample (BOSS直聘 38, 猎聘 2)',
      board: 'BOSS直聘',
      confidence: 'high',
      concentration: null,
    });
  });

  it('is at the level of the board that is asked for, and at the average of all for one that is not known', () => {
    const median = (board: string | null) => lookup(market, '北京', '3-5', board).reference?.quantiles.p50;
    expect([median('boss'), median('liepin'), median('linkedin'), median(null)]).toEqual([
      28_000, 35_000, 28_000, 28_000,
    ]);
    expect(lookup(market, '北京', '3-5', 'linkedin').reference?.board).toBeNull();
  });

  it('lists the cities of a band, most postings first, without the thin ones', () => {
    expect(citiesOf(market, '3-5', null, null).map(({ place }) => place)).toEqual(['北京', '上海', '杭州']);
    expect(cityReference(market, '成都', '3-5', null)).toBeNull();
  });

  it('answers the same when it is asked again, and each question of one cell in its own right', () => {
    const asked: [city: string, experience: string | null, board: string | null][] = [
      ['上海', '5-10', null],
      ['上海', '10+', null],
      ['上海', null, null],
      ['上海', '5-10', 'boss'],
    ];
    const ask = (from: ReturnType<typeof smallMarket>) => asked.map((each) => lookup(from, ...each).reference);
    expect(ask(market)).toEqual(ask(market));
    for (const [index, each] of asked.entries())
      expect(ask(market)[index]).toEqual(lookup(smallMarket(), ...each).reference);
  });

  it('keeps datasets apart', () => {
    const cells = (smallJson()['cells'] as object[]).slice(0, 1);
    expect(lookup(smallMarket({ cells }), '北京', '3-5', null).reference?.cell).toBe('中国');
    expect(lookup(market, '北京', '3-5', 'boss').reference?.cell).toBe('北京|3-5');
  });
});

describe('years bands', () => {
  it.each([
    [0, 1, '0-1'],
    [null, 1, '0-1'],
    [0, 0, '0-1'],
    [1, 3, '1-3'],
    [1, 1, '1-3'],
    [3, 5, '3-5'],
    [3, 4, '3-5'],
    [3, null, '3-5'],
    [5, 10, '5-10'],
    [5, 7, '5-10'],
    [8, null, '5-10'],
    [10, null, '10+'],
    [10, 15, '10+'],
    [0, null, null],
    [null, null, null],
  ])('%s to %s years is %s', (min, max, band) => {
    expect(bandOf({ min, max })).toBe(band);
  });
});
