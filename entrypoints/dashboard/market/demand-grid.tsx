import type { Drawing } from '@/components/chart/chart-frame';
import { Marks, type Mark } from '@/components/chart/marks';
import { classOf } from '@/components/chart/scale';
import { word } from '@/components/words';
import { percentWord } from './names';
import type { PublishedGrid } from './published-grid';

const [HEAD, ROW, GAP, NAMES, NARROWEST] = [40, 38, 2, 84, 62];
/** Names of cities that share a figure in one line. */
const A_LINE = 2;

/** The published share of a city, or several, and an industry: 0…1, null where it is not published. */
export interface DemandCell {
  names: string;
  industry: string;
  share: number | null;
}

export const placesText = (names: string) => names.replaceAll('+', word('list_comma'));

interface Grid extends Drawing {
  grid: PublishedGrid;
  cells: readonly DemandCell[];
  bounds: number[];
}

export function drawDemandGrid({ grid: { cities, industries }, cells, bounds, width, onRead }: Grid) {
  const column = Math.max(NARROWEST, Math.min(160, Math.floor((width - NAMES) / industries.length)));
  const marks = cells.map((cell, index): Mark => {
    const [x, y] = [NAMES + (index % industries.length) * column, HEAD + Math.floor(index / industries.length) * ROW];
    const share = cell.share === null ? word('market_not_published') : percentWord(cell.share);
    return {
      key: `${cell.names}|${cell.industry}`,
      label: word('market_demand_cell', placesText(cell.names), cell.industry, share),
      draw: () => <Square {...{ x, y, share, value: cell.share, bounds, width: column - GAP }} />,
    };
  });
  return {
    width: Math.max(width, NAMES + industries.length * column),
    height: HEAD + cities.length * ROW,
    children: (
      <>
        <Heads {...{ cities, industries, column }} />
        <Marks marks={marks} columns={industries.length} onRead={onRead} />
      </>
    ),
  };
}

function Heads({ cities, industries, column }: Omit<PublishedGrid, 'penetration'> & { column: number }) {
  return (
    <g aria-hidden="true">
      {industries.map((industry, index) =>
        industry.split('/').map((part, line) => (
          <text key={part} class="soft" x={NAMES + (index + 0.5) * column} y={14 + line * 14} text-anchor="middle">
            {part}
          </text>
        )),
      )}
      {cities.map(({ names }, index) =>
        linesOf(names).map((line, at, all) => (
          <text
            key={line}
            class={all.length > 1 ? 'small' : undefined}
            x={NAMES - 6}
            y={HEAD + index * ROW + (all.length > 1 ? 16 + at * 14 : 23)}
            text-anchor="end"
          >
            {line}
          </text>
        )),
      )}
    </g>
  );
}

function linesOf(names: string): string[] {
  const each = names.split('+');
  const starts = each.flatMap((_, index) => (index % A_LINE === 0 ? index : []));
  return starts.map((start) => each.slice(start, start + A_LINE).join(word('list_comma')));
}

interface SquareProps {
  x: number;
  y: number;
  width: number;
  share: string;
  value: number | null;
  bounds: readonly number[];
}

function Square({ x, y, width, share, value, bounds }: SquareProps) {
  const step = value === null ? null : classOf(value, bounds);
  return (
    <>
      <rect class={step === null ? 'heat-none' : `heat-${step}`} x={x} y={y} width={width} height={ROW - GAP} />
      <text class={step === null ? 'soft' : `on-${step}`} x={x + width / 2} y={y + 23} text-anchor="middle">
        {share}
      </text>
    </>
  );
}
