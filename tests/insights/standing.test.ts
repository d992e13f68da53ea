import { describe, expect, it } from 'vitest';
import { standingOf } from '@/lib/insights/standing';
import { lookup } from '@/lib/market/lookup';
import { percentileOf } from '@/lib/market/percentile';
import { smallMarket } from '../market/small-market';

const market = smallMarket();

describe('where a pay stands', () => {
  it('is the percentile of the cell of its city and years, at the average of all boards', () => {
    const standing = standingOf({ city: '北京', years: 4, month: 28_000 }, market);
    const { reference } = lookup(market, '北京', '3-5', null);
    expect(reference).toMatchObject({ cell: '北京|3-5', n: 40, board: null });
    const percentile = Math.round(
      percentileOf(28_000, reference?.quantiles ?? { p10: 0, p25: 0, p50: 0, p75: 0, p90: 0 }),
    );
    expect(standing).toEqual({ percentile, reference, skipped: [] });
  });

  it('names the cells that were too thin', () => {
    const standing = standingOf({ city: '成都', years: 4, month: 20_000 }, market);
    expect(standing).toMatchObject({ reference: { cell: '中国|3-5' } });
    expect('skipped' in standing && standing.skipped.map(({ cell, n }) => `${cell} ${n}`)).toEqual([
      '成都|3-5 6',
      '成都 0',
      '新一线城市|3-5 0',
    ]);
  });

  it('is not given without a dataset, or where the market is too thin', () => {
    const pay = { city: '北京', years: 4, month: 28_000 };
    expect(standingOf(pay, null)).toEqual({ percentile: null, reason: 'no-dataset' });
    expect(standingOf(pay, smallMarket({ cells: [] }))).toEqual({ percentile: null, reason: 'thin-market' });
  });
});
