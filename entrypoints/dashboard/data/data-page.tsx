import { word } from '@/components/words';
import type { MarketSummary } from '@/lib/posting/dataset';
import { DataView } from './data-view';
import { OwnSampleView } from './own-sample-view';

/** What the figures on the page rest on. */
export function MarketFacts({ market }: { market: MarketSummary | null }) {
  return (
    <footer>
      <h2>{word('dashboard_data_heading')}</h2>
      <DataView market={market} />
      <OwnSampleView />
      <p class="note">{word('dashboard_data_private')}</p>
    </footer>
  );
}
