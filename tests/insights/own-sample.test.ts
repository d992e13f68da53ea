import { describe, expect, it } from 'vitest';
import { insightFor } from '@/lib/insights/insight';
import { parseMarket } from '@/lib/market/dataset';
import { ownIndex } from '@/lib/market/own-cells';
import { ownSamples } from '@/lib/market/own-sample';
import { insightSchema } from '@/lib/posting/insight';
import type { Posting } from '@/lib/posting/posting';
import { NOW, several } from '../market/seen';
import { smallJson } from '../market/small-market';
import { monthly, placed, posting, withoutPay } from './postings';

const index = ownIndex(ownSamples(several(10, { city: '北京' }), NOW));
const market = parseMarket(smallJson());
const of = (changes: Partial<Posting>) => insightFor(posting(changes), null, null, index).ownSample;

describe('the own sample in an insight', () => {
  it('ranks the ends and the middle, with or without a dataset', () => {
    expect(of({})).toMatchObject({ low: 5, mid: 99, high: 99, n: 10, cell: '北京|3-5' });
    expect(of({ salary: monthly(21_000, 28_000) })).toMatchObject({ low: 15, mid: 50, high: 85 });
  });

  it('changes nothing else', () => {
    const [with_, without] = [index, null].map((seen) => insightFor(posting(), market, null, seen));
    expect({ ...with_, ownSample: null }).toEqual(without);
  });

  it.each<[string, Partial<Posting>]>([
    ['no figures', { salary: withoutPay('negotiable') }],
    ['pay in another currency', { salary: monthly(20_000, 40_000, { currency: 'USD' }) }],
    ['pay by the day', { salary: monthly(20_000, 40_000, { period: 'day' }) }],
    ['a place abroad', { location: placed('Berlin') }],
  ])('is null for a posting with %s', (_name, changes) => expect(of(changes)).toBeNull());

  it('is null in what was saved before there was one', () => {
    const { ownSample: _gone, ...old } = insightFor(posting(), market, null, index);
    expect(insightSchema.parse(old).ownSample).toBeNull();
  });
});
