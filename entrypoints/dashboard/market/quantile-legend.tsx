import { word } from '@/components/words';
import { linear } from '@/components/chart/scale';
import { Quantiles } from './quantile-chart';

const SAMPLE = { p10: 0, p25: 6, p50: 12, p75: 20, p90: 28 };
const axis = { scale: linear([0, 28], [1, 31]) };

/** What the bars, lines and dashes mean. */
export function QuantileLegend({ own }: { own: number | null }) {
  const [bar, thin] = [false, true].map((isThin) => (
    <svg class="wide" aria-hidden="true">
      <Quantiles q={SAMPLE} axis={axis} y={7} thin={isThin} />
    </svg>
  ));
  return (
    <ul class="chart-legend" aria-label={word('market_legend')}>
      <li>
        {bar}
        {word('market_legend_quantiles')}
      </li>
      <li>
        {thin}
        {word('market_legend_thin')}
      </li>
      <li>{own === null ? word('market_own_pay_none') : word('market_own_pay_how')}</li>
    </ul>
  );
}
