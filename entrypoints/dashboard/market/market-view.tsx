import { word } from '@/components/words';

export function MarketView() {
  return <h2>{word('view_market')}</h2>;
}
