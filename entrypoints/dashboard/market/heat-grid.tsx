import { textWidth } from '@/components/chart/labels';
import type { Drawing } from '@/components/chart/chart-frame';
import { Marks, type Mark } from '@/components/chart/marks';
import { classOf } from '@/components/chart/scale';
import { experienceWord } from '@/components/names';
import { word } from '@/components/words';
import { cellText } from './cell-words';
import { measureOf, type Measure, type PayCell } from './pay-cells';

const [HEAD, ROW, GAP] = [24, 38, 2];
const NARROWEST = 42;
/** Pay is written in thousands, and what is written alike is coloured alike. */
const THOUSAND = 1000;

interface Grid extends Drawing {
  cells: PayCell[];
  places: string[];
  bands: (string | null)[];
  bounds: number[];
  measure: Measure;
  text: (value: number) => string;
}

export function drawGrid({ cells, places, bands, bounds, measure, text, width, onRead }: Grid) {
  const names = 12 + Math.max(...places.map((place) => textWidth(place, 12)));
  const column = Math.max(NARROWEST, Math.min(190, Math.floor((width - names) / bands.length)));
  const marks = cells.map((cell, index): Mark => {
    const box = {
      x: names + (index % bands.length) * column,
      y: HEAD + Math.floor(index / bands.length) * ROW,
      width: column - GAP,
    };
    const [value, coloured] = [measureOf(cell, measure), colouredBy(cell, measure)];
    const step = coloured === null ? null : classOf(coloured, bounds);
    return {
      key: `${cell.place}|${cell.experience}`,
      label: cellText(cell),
      draw: () => <Cell {...{ cell, box, step, written: value === null ? '–' : text(value) }} />,
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
  /** The class of its colour; null where it has none. */
  step: number | null;
  written: string;
}

function Cell({ cell, box: { x, y, width }, step, written }: CellProps) {
  const place = { x, y, width, height: ROW - GAP };
  const middle = x + width / 2;
  const on = step === null ? 'soft' : `on-${step}`;
  return (
    <>
      <rect class={step === null ? 'heat-none' : `heat-${step}`} {...place} />
      {cell.thin && step !== null && <rect class="heat-thin" fill="url(#heat-hatching)" {...place} />}
      <text class={on} x={middle} y={y + 16} text-anchor="middle">
        {written}
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

/** The value that decides the colour: as it is written. */
export function colouredBy(cell: PayCell, measure: Measure): number | null {
  const value = measureOf(cell, measure);
  return value === null || measure === 'n' ? value : Math.round(value / THOUSAND) * THOUSAND;
}
