import { describe, expect, it } from 'vitest';
import { changePoint } from '@/lib/market/models/change-point';
import { publishedInflection } from '@/lib/market/models/inflection';
import type { MonthCount } from '@/lib/market/models/months';
import { PUBLISHED } from './published';

const monthAt = (x: number) => `${2022 + Math.floor(x / 12)}-${`${(x % 12) + 1}`.padStart(2, '0')}`;

describe('months that are none', () => {
  const good = Array.from({ length: 24 }, (_, x) => ({ month: monthAt(x), count: 100 + x }));
  it.each<[string, MonthCount[], string]>([
    ['too few', good.slice(0, 3), 'too-few-months'],
    ['a gap', good.filter((_, x) => x !== 5), 'months-not-consecutive'],
    ['the wrong order', good.toReversed(), 'months-not-consecutive'],
    ['no month', [{ month: '2022-13', count: 1 }, ...good], 'months-not-consecutive'],
    ['a count below 0', [{ month: '2021-12', count: -1 }, ...good], 'out-of-range'],
    ['a count that is no number', [{ month: '2021-12', count: NaN }, ...good], 'not-a-number'],
  ])('%s', (_, rows, reason) => {
    expect(changePoint(rows)).toMatchObject({ values: null, reason });
    expect(publishedInflection(rows, PUBLISHED)).toMatchObject({ values: null, reason });
  });

  it('a year is asked for where a test is made', () => {
    expect(changePoint(good.slice(0, 11))).toMatchObject({ reason: 'too-few-months' });
  });

  it('nothing published', () => {
    expect(publishedInflection(good, [])).toMatchObject({ values: null, reason: 'no-figures' });
  });
});
