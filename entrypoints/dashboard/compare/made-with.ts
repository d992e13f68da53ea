import { dateText } from '@/components/figures';
import { language, word } from '@/components/words';
import type { MarketSummary } from '@/lib/posting/dataset';

/** The line of a copy that says when it was made, and with which dataset. */
export function madeWith(market: MarketSummary | null, now = new Date()): string {
  const made = word('compare_drawn', dateText(now.toISOString(), language()));
  const data = market
    ? word('compare_market', market.version, dateText(market.built, language()))
    : word('no_percentile_no_dataset');
  return `GoLens · ${made} · ${data}`;
}
