import { useState } from 'preact/hooks';
import { BottomAxis } from '@/components/chart/axes';
import { ChartFrame, type Drawing } from '@/components/chart/chart-frame';
import { textWidth } from '@/components/chart/labels';
import { Marks, type Mark } from '@/components/chart/marks';
import { axisOf, type Axis } from '@/components/chart/scale';
import { word } from '@/components/words';
import type { Market } from '@/lib/market/dataset';
import { chartCsv } from './csv';
import { percentWord } from './names';
import { drawPremiums } from './premium-plot';
import { SkillLegend, SkillSigns } from './skill-legend';
import { shownRows, skillRows, type SkillRow } from './skill-rows';
import { premiumSentence, skillsAbout, skillText } from './skill-words';

const [TOP, ROW, FOOT, MOST, SIZE] = [8, 22, 24, 25, 12];

interface Props {
  market: Market;
  city: string | null;
  mine: readonly string[];
  nameOf: (id: string) => string;
}

/** Demand for skills, against the pay premium where the dataset has premiums that hold. */
export function SkillChart({ market, city: first, mine, nameOf }: Props) {
  const cities = market.cityDemand.map((each) => each.city);
  const [city, setCity] = useState(first !== null && cities.includes(first) ? first : (cities[0] ?? null));
  const rows = skillRows(market, city, mine);
  const priced = rows.filter(({ premium }) => premium !== null);
  const text = (row: SkillRow) => skillText(row, nameOf(row.id), city);
  const draw = (drawing: Drawing) =>
    priced.length > 0
      ? drawPremiums({ ...drawing, rows: priced, nameOf, text })
      : drawDemand({ ...drawing, rows: shownRows(rows, MOST), nameOf, text });
  if (rows.length === 0) return <p class="note">{word('market_skills_empty')}</p>;
  return (
    <ChartFrame
      about={skillsAbout(market, { rows, city, nameOf })}
      csv={chartCsv}
      draw={draw}
      controls={cities.length > 1 && <CityChoice {...{ cities, city, onChange: setCity }} />}
    >
      <SkillLegend city={city} priced={priced.length > 0} />
      <p>{premiumSentence(market, rows)}</p>
      {mine.length === 0 && <p class="note">{word('market_skills_no_profile')}</p>}
    </ChartFrame>
  );
}

function CityChoice(props: { cities: string[]; city: string | null; onChange: (city: string) => void }) {
  return (
    <label class="row">
      {word('own_place')}
      <select value={props.city ?? ''} onChange={({ currentTarget }) => props.onChange(currentTarget.value)}>
        {props.cities.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
    </label>
  );
}

interface Demand extends Drawing {
  rows: readonly SkillRow[];
  nameOf: (id: string) => string;
  text: (row: SkillRow) => string;
}

/** A row a skill, measured and published side by side. */
function drawDemand({ rows, nameOf, text, width, onRead }: Demand) {
  const label = (row: SkillRow) => (row.mine ? `✓ ${nameOf(row.id)}` : nameOf(row.id));
  const names = Math.min(width * 0.45, 12 + Math.max(0, ...rows.map((row) => textWidth(label(row), SIZE))));
  const shares = rows.flatMap(({ share, cityShare, published }) => [share ?? 0, cityShare ?? 0, published?.share ?? 0]);
  const axis = axisOf(shares, [names, width - 20], width < 480 ? 4 : 8, 0);
  const bottom = TOP + rows.length * ROW;
  const marks = rows.map((row, index): Mark => {
    const y = TOP + (index + 0.5) * ROW;
    return {
      key: row.id,
      label: text(row),
      draw: () => (
        <>
          <rect class="chart-hit" x={0} y={y - ROW / 2} width={width} height={ROW} />
          <text class={row.mine ? 'mine' : undefined} x={names - 8} y={y + 4} text-anchor="end">
            {fitted(label(row), names - 8)}
          </text>
          <Signs row={row} axis={axis} y={y} />
        </>
      ),
    };
  });
  return {
    width,
    height: bottom + FOOT,
    children: (
      <>
        <BottomAxis axis={axis} top={TOP} bottom={bottom} text={percentWord} />
        <Marks marks={marks} onRead={onRead} />
      </>
    ),
  };
}

function Signs({ row: { share, cityShare, published }, axis: { scale }, y }: { row: SkillRow; axis: Axis; y: number }) {
  return (
    <>
      {share !== null && <line class="skill-stem" x1={scale(0)} x2={scale(share)} y1={y} y2={y} />}
      {published && <SkillSigns.Published x={scale(published.share)} y={y} />}
      {share !== null && <SkillSigns.Country x={scale(share)} y={y} />}
      {cityShare !== null && <SkillSigns.City x={scale(cityShare)} y={y} />}
    </>
  );
}

/** As much of a text as has room; the whole of it is in the mark's words and in the table. */
function fitted(text: string, room: number): string {
  if (textWidth(text, SIZE) <= room) return text;
  let shown = text;
  while (shown && textWidth(`${shown}…`, SIZE) > room) shown = shown.slice(0, -1);
  return `${shown}…`;
}
