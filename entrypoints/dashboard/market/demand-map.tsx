import { useState } from 'preact/hooks';
import { ChartFrame, type About, type Drawing } from '@/components/chart/chart-frame';
import { classBounds } from '@/components/chart/scale';
import { word } from '@/components/words';
import type { Market } from '@/lib/market/dataset';
import { choicesOf } from '@/lib/market/models/choices';
import { BY_YEARS, CITY_SHARE, INDUSTRY_SHARE, PENETRATION } from '@/lib/market/models/demand';
import { Against } from './contradictions';
import { chartCsv } from './csv';
import { drawDemandGrid, placesText, type DemandCell } from './demand-grid';
import { CLASSES } from './heat-map';
import { HeatLegend } from './heat-legend';
import { noteWords, publishedAbout, percentWord } from './names';
import { jointShare, publishedGrid, type PublishedGrid } from './published-grid';

const ENTRIES = [CITY_SHARE, INDUSTRY_SHARE, BY_YEARS, PENETRATION];
/** What is said of their growth speaks against the shares of the cities. */
const AGAINST = [...ENTRIES, 'demand.yoy_growth_pct'];

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
  const draw = (drawing: Drawing) => drawDemandGrid({ ...drawing, grid, cells, bounds });
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

function aboutOf(market: Market, grid: PublishedGrid, cells: readonly DemandCell[], years: string | null): About {
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
