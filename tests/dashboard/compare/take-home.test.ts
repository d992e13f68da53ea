import { describe, expect, it } from 'vitest';
import { takeHomeOf } from '@/entrypoints/dashboard/compare/take-home';
import { monthlyNet } from '@/lib/market/take-home/monthly-net';
import type { Posting } from '@/lib/posting/posting';
import { monthly, placed, posting, withoutPay } from '../../insights/postings';

const net = (grossMonthly: number) => monthlyNet({ grossMonthly, city: '北京' }).result?.totals.net ?? NaN;

describe('take-home pay of a posting', () => {
  it('is the mean month of the two ends in its city, with the rates it rests on', () => {
    const answer = takeHomeOf(posting({ salary: monthly(20_000, 40_000) }));
    expect(answer).toMatchObject({
      takeHome: { low: Math.round(net(20_000) / 12), high: Math.round(net(40_000) / 12), city: '北京', fundRate: 12 },
    });
    const { takeHome } = answer as Extract<typeof answer, { takeHome: unknown }>;
    expect(takeHome.low).toBeLessThan(20_000);
    expect(takeHome.years[0]).toBeGreaterThan(2020);
    expect(takeHome.sources.length).toBeGreaterThan(0);
  });

  it.each<[string, Partial<Posting>]>([
    ['no-pay', { salary: withoutPay('negotiable') }],
    ['no-pay', { salary: monthly(20_000, 30_000, { period: 'day' }) }],
    ['no-pay', { location: placed('New York') }],
    ['open-end', { salary: monthly(20_000, null) }],
    ['no-city', { location: placed(null) }],
    ['no-city', { location: placed('昆明') }],
  ])('is not reckoned: %s', (reason, changes) => {
    expect(takeHomeOf(posting(changes))).toEqual({ reason });
  });
});
