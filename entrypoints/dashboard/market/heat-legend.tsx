import { word } from '@/components/words';
import { Hatching } from './heat-grid';

interface Props {
  bounds: readonly number[];
  text: (value: number) => string;
  /** Whether thin cells are marked. */
  thin?: boolean;
}

/** The classes of the colours, with their numbers. */
export function HeatLegend({ bounds, text, thin = false }: Props) {
  const classes = [...bounds, null].map((bound, index) => ({ from: bounds[index - 1] ?? null, to: bound, index }));
  return (
    <ul class="chart-legend" aria-label={word('market_legend')}>
      {classes.map(({ from, to, index }) => (
        <li key={index}>
          <svg aria-hidden="true">
            <rect class={`heat-${index}`} width="20" height="14" />
          </svg>
          {rangeText(from, to, text)}
        </li>
      ))}
      {thin && (
        <li>
          <svg aria-hidden="true">
            <Hatching id="legend-hatching" />
            <rect class="heat-0" width="20" height="14" />
            <rect fill="url(#legend-hatching)" width="20" height="14" />
          </svg>
          {word('market_legend_thin')}
        </li>
      )}
    </ul>
  );
}

function rangeText(from: number | null, to: number | null, text: (value: number) => string): string {
  if (from === null) return to === null ? word('market_all') : `< ${text(to)}`;
  return to === null ? `≥ ${text(from)}` : `${text(from)} – ${text(to)}`;
}
