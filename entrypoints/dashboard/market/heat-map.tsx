import { ChartFrame, type About, type Drawing } from '@/components/chart/chart-frame';
import { textWidth } from '@/components/chart/labels';
import { Marks, type Mark } from '@/components/chart/marks';
import { classBounds, classOf } from '@/components/chart/scale';
import { experienceWord } from '@/components/names';
import { word } from '@/components/words';
import type { Market } from '@/lib/market/dataset';
import { basisWord, cellsTable, cellText, count, MEASURE_WORDS, month, populationOf } from './cell-words';
import { chartCsv } from './csv';
import { HeatLegend } from './heat-legend';
import { bandsOf, measureOf, payCell, placesOf, type Basis, type Measure, type PayCell } from './pay-cells';

const [HEAD, ROW, GAP] = [24, 38, 2];
const NARROWEST = 42;
export const CLASSES = 5;
/** From this class on, the ground is strong and what is written on it takes the other colour. */
const STRONG = 4;

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
    boundsFrom(cells).flatMap((cell) => measureOf(cell, measure) ?? []),
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
    ...populationOf(market),
    summary: word('market_heat_summary', basisWord(basis, market), said(most), said(least)),
    table: cellsTable(cells),
  };
}

const byMeasure = (measure: Measure) => (a: PayCell, b: PayCell) =>
  (measureOf(a, measure) ?? 0) - (measureOf(b, measure) ?? 0);

interface Grid extends Drawing {
  cells: PayCell[];
  places: string[];
  bands: (string | null)[];
  bounds: number[];
  measure: Measure;
  text: (value: number) => string;
}

function drawGrid({ cells, places, bands, bounds, measure, text, width, onRead }: Grid) {
  const names = 12 + Math.max(...places.map((place) => textWidth(place, 12)));
  const column = Math.max(NARROWEST, Math.min(190, Math.floor((width - names) / bands.length)));
  const marks = cells.map((cell, index): Mark => {
    const box = {
      x: names + (index % bands.length) * column,
      y: HEAD + Math.floor(index / bands.length) * ROW,
      width: column - GAP,
    };
    const value = measureOf(cell, measure);
    return {
      key: `${cell.place}|${cell.experience}`,
      label: cellText(cell),
      draw: () => <Cell {...{ cell, box, bounds, value, text }} />,
    };
  });
  return {
    width: Math.max(width, names + bands.length * column),
    height: HEAD + places.length * ROW,
    children: (
      <>
        <Hatching />
        <Heads {...{ places, bands, names, column }} />
        <Marks marks={marks} columns={bands.length} onRead={onRead} />
      </>
    ),
  };
}

function Heads({ places, bands, names, column }: Pick<Grid, 'places' | 'bands'> & { names: number; column: number }) {
  return (
    <g aria-hidden="true">
      {bands.map((band, index) => (
        <text key={band} class="soft" x={names + (index + 0.5) * column - 1} y={16} text-anchor="middle">
          {band === null ? word('market_all') : experienceWord(band)}
        </text>
      ))}
      {places.map((place, index) => (
        <text key={place} x={names - 6} y={HEAD + index * ROW + 23} text-anchor="end">
          {place}
        </text>
      ))}
    </g>
  );
}

interface CellProps {
  cell: PayCell;
  box: { x: number; y: number; width: number };
  bounds: number[];
  value: number | null;
  text: (value: number) => string;
}

function Cell({ cell, box: { x, y, width }, bounds, value, text }: CellProps) {
  const step = value === null ? null : classOf(value, bounds);
  const place = { x, y, width, height: ROW - GAP };
  const middle = x + width / 2;
  const on = step === null ? 'soft' : `${step >= STRONG ? 'on-high' : 'on-low'} halo-${step}`;
  return (
    <>
      <rect class={step === null ? 'heat-none' : `heat-${step}`} {...place} />
      {cell.thin && step !== null && <rect class="heat-thin" fill="url(#heat-hatching)" {...place} />}
      <text class={on} x={middle} y={y + 16} text-anchor="middle">
        {value === null ? '–' : text(value)}
      </text>
      <text class={`small ${on}`} x={middle} y={y + 30} text-anchor="middle">
        {width < 56 ? `n${cell.n}` : `n=${cell.n}`}
      </text>
    </>
  );
}

/** Lines across the edge of a thin cell, so that colour is not its only sign. */
export function Hatching({ id = 'heat-hatching' }: { id?: string }) {
  return (
    <defs>
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line class="heat-line" x1="0" x2="0" y1="0" y2="6" />
      </pattern>
    </defs>
  );
}
