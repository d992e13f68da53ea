import { ChartFrame, type About, type Drawing } from '@/components/chart/chart-frame';
import { classBounds } from '@/components/chart/scale';
import { word } from '@/components/words';
import type { Market } from '@/lib/market/dataset';
import { cellsTable, count, MEASURE_WORDS, month, populationOf } from './cell-words';
import { chartCsv } from './csv';
import { colouredBy, drawGrid } from './heat-grid';
import { HeatLegend } from './heat-legend';
import { bandsOf, measureOf, payCell, placesOf, type Basis, type Measure, type PayCell } from './pay-cells';

export const CLASSES = 5;

interface Props {
  market: Market;
  basis: Basis;
  measure: Measure;
}

/** Posted pay by city and years band: a cell each, with its number and its n. */
export function HeatMap({ market, basis, measure }: Props) {
  const [places, bands] = [placesOf(market), bandsOf(market)];
  const cells = places.flatMap((place) => bands.map((band) => payCell(market, place, band, basis)));
  const bounds = classBounds(
    boundsFrom(cells).flatMap((cell) => colouredBy(cell, measure) ?? []),
    CLASSES,
  );
  const text = (value: number) => (measure === 'n' ? count(value) : month(value));
  const draw = ({ width, onRead }: Drawing) => drawGrid({ cells, places, bands, bounds, measure, text, width, onRead });
  return (
    <ChartFrame about={aboutOf(market, basis, measure, cells)} csv={chartCsv} draw={draw}>
      <HeatLegend bounds={bounds} text={text} thin />
      <p class="note">{word('market_heat_note')}</p>
    </ChartFrame>
  );
}

/** The cells that are measured well enough to say what is much; all, where they are too few. */
function boundsFrom(cells: readonly PayCell[]): readonly PayCell[] {
  const whole = cells.filter(({ thin, quantiles }) => !thin && quantiles);
  return whole.length >= CLASSES ? whole : cells;
}

function aboutOf(market: Market, basis: Basis, measure: Measure, cells: PayCell[]): About {
  const known = cells.filter((cell) => cell.experience === null && measureOf(cell, measure) !== null && !cell.thin);
  const [least, most] = [known.toSorted(byMeasure(measure))[0], known.toSorted(byMeasure(measure)).at(-1)];
  const said = (cell: PayCell | undefined) => {
    const value = cell && measureOf(cell, measure);
    return cell && value != null ? `${cell.place} ${measure === 'n' ? count(value) : month(value)}` : '–';
  };
  return {
    id: 'pay-by-city',
    title: word('market_heat_title', word(MEASURE_WORDS[measure])),
    unit: measure === 'n' ? word('market_unit_postings') : word('market_unit_month'),
    ...populationOf(market, basis),
    summary: word('market_heat_summary', said(most), said(least)),
    table: cellsTable(cells),
  };
}

const byMeasure = (measure: Measure) => (a: PayCell, b: PayCell) =>
  (measureOf(a, measure) ?? 0) - (measureOf(b, measure) ?? 0);
