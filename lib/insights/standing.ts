import { bandOf } from '@/lib/market/bands';
import type { Market } from '@/lib/market/dataset';
import { lookup } from '@/lib/market/lookup';
import { percentileOf } from '@/lib/market/percentile';
import type { PayPlace, Standing } from '@/lib/posting/insight';

/**
 * Where a person's monthly pay stands among what postings of their city and years advertise, at the average level of
 * all boards; the same lookup and percentile as for a posting. The reason where there is none.
 */
export function standingOf({ city, years, month }: PayPlace, market: Market | null): Standing {
  if (!market) return { percentile: null, reason: 'no-dataset' };
  const { reference, skipped } = lookup(market, city, bandOf({ min: years, max: years }), null);
  if (!reference) return { percentile: null, reason: 'thin-market' };
  return { percentile: Math.round(percentileOf(month, reference.quantiles)), reference, skipped };
}
