import { describe, expect, it } from 'vitest';
import { judgePremiums } from '../../scripts/market/premium';

const measured = (term: string, premium: number, reach: number, n: number) => ({
  ...{ term, premium, n },
  low: (1 + premium) / (1 + reach) - 1,
  high: (1 + premium) * (1 + reach) - 1,
});

describe('a premium', () => {
  const tried = Array.from({ length: 40 }, (_, at) => measured(`noise ${at}`, 0.02, 0.15, 200));
  it('is shown where it stands out among all that were tried', () => {
    const judged = judgePremiums([...tried, measured('rare', 0.4, 0.08, 120)]).get('rare');
    expect(judged?.verdict).toBe('shown');
    expect(judged?.p).toBeLessThan(0.001);
  });
  it('is chance where so many were tried, though it would count alone', () => {
    const one = measured('lucky', 0.11, 0.08, 200);
    expect(judgePremiums([one]).get('lucky')?.verdict).toBe('shown');
    expect(judgePremiums([...tried, one]).get('lucky')?.verdict).toBe('chance');
  });
  it('of fewer than 75 postings is too few, however large', () => {
    expect(judgePremiums([measured('few', 1, 0.05, 74)]).get('few')?.verdict).toBe('few');
  });
});
