import { useState } from 'preact/hooks';
import { ChartFrame, type About, type Drawing } from '@/components/chart/chart-frame';
import { Marks, type Mark } from '@/components/chart/marks';
import { classBounds, classOf } from '@/components/chart/scale';
import { word } from '@/components/words';
import type { Market } from '@/lib/market/dataset';
import { choicesOf } from '@/lib/market/models/choices';
import { BY_YEARS, CITY_SHARE, INDUSTRY_SHARE, PENETRATION } from '@/lib/market/models/demand';
import { Against } from './contradictions';
import { chartCsv } from './csv';
import { CLASSES } from './heat-map';
import { HeatLegend } from './heat-legend';
import { noteWords, publishedAbout, percentWord } from './names';
import { jointShare, publishedGrid, type PublishedGrid } from './published-grid';

const [HEAD, ROW, GAP, NAMES, NARROWEST] = [40, 38, 2, 84, 62];
/** Names of cities that share a figure in one line. */
const A_LINE = 2;
const ENTRIES = [CITY_SHARE, INDUSTRY_SHARE, BY_YEARS, PENETRATION];
/** What is said of their growth speaks against the shares of the cities. */
const AGAINST = [...ENTRIES, 'demand.yoy_growth_pct'];

interface Cell {
  names: string;
  industry: string;
  share: number | null;
}

/** Published shares of Go postings by city, industry and years: another population than the posted pay. */
export function DemandMap({ market }: { market: Market }) {
  const [years, setYears] = useState<string | null>(null);
  const grid = publishedGrid(market);
  if (!grid) return null;
  const results = grid.cities.flatMap(({ names, city }) =>
    grid.industries.map((industry) => ({ names, industry, result: jointShare(market, city, industry, years) })),
  );
  const cells = results.map(({ result, ...cell }) => ({ ...cell, share: result.values?.joint.value ?? null }));
  const notes = [...new Set(results.flatMap(({ result }) => (result.values ? result.notes : [])))];
  const bounds = classBounds(
    cells.flatMap(({ share }) => share ?? []),
    CLASSES,
  );
  const draw = (drawing: Drawing) => drawGrid({ ...drawing, grid, cells, bounds, years });
  return (
    <ChartFrame
      about={aboutOf(market, grid, cells, years)}
      csv={chartCsv}
      draw={draw}
      controls={<YearsChoice market={market} years={years} onChange={setYears} />}
    >
      <HeatLegend bounds={bounds} text={percentWord} />
      <ul class="note market-notes">
        {notes.map((note) => (
          <li key={note}>{noteWords(note)}</li>
        ))}
        {grid.penetration.length > 0 && <li>{penetrationText(grid)}</li>}
      </ul>
      <Against market={market} entries={AGAINST} />
    </ChartFrame>
  );
}

interface ChoiceProps {
  market: Market;
  years: string | null;
  onChange: (years: string | null) => void;
}

function YearsChoice({ market, years, onChange }: ChoiceProps) {
  const bands = choicesOf(market.published).yearsBands;
  if (bands.length === 0) return null;
  return (
    <label class="row">
      {word('own_years')}
      <select value={years ?? ''} onChange={({ currentTarget }) => onChange(currentTarget.value || null)}>
        <option value="">{word('all_experience')}</option>
        {bands.map((band) => (
          <option key={band} value={band}>
            {word('experience_years', band.replace('-', '–'))}
          </option>
        ))}
      </select>
    </label>
  );
}

const penetrationText = ({ penetration }: PublishedGrid) =>
  word(
    'market_penetration',
    penetration.map(([industry, share]) => `${industry} ${percentWord(share)}`).join(word('list_comma')),
  );

function aboutOf(market: Market, grid: PublishedGrid, cells: readonly Cell[], years: string | null): About {
  const most = cells.toSorted((a, b) => (b.share ?? 0) - (a.share ?? 0))[0];
  const level = years === null ? word('all_experience') : word('experience_years', years.replace('-', '–'));
  const rates = grid.penetration.map(([industry, share]) => [
    ...[word('market_any_city'), industry, word('all_experience')],
    ...[word('market_kind_penetration'), share],
  ]);
  return {
    id: 'published-demand',
    title: word('market_demand_title'),
    unit: word('market_unit_share'),
    ...publishedAbout(market, ENTRIES),
    summary: word(
      'market_demand_summary',
      most ? `${placesText(most.names)} × ${most.industry}` : '–',
      most?.share == null ? '–' : percentWord(most.share),
      level,
    ),
    table: {
      heads: (['own_place', 'market_industry', 'own_years', 'market_kind', 'market_share'] as const).map((name) =>
        word(name),
      ),
      rows: [
        ...cells.map(({ names, industry, share }) => [
          ...[placesText(names), industry, level, word('market_kind_joint')],
          share === null ? null : Math.round(share * 1e4) / 1e4,
        ]),
        ...rates,
      ],
    },
  };
}

const placesText = (names: string) => names.replaceAll('+', word('list_comma'));

interface Grid extends Drawing {
  grid: PublishedGrid;
  cells: readonly Cell[];
  bounds: number[];
  years: string | null;
}

function drawGrid({ grid: { cities, industries }, cells, bounds, width, onRead }: Grid) {
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
      <text class={step !== null && step >= 4 ? 'on-high' : 'on-low'} x={x + width / 2} y={y + 23} text-anchor="middle">
        {share}
      </text>
    </>
  );
}
