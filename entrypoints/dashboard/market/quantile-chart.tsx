import { BottomAxis } from '@/components/chart/axes';
import { ChartFrame, type About, type Drawing } from '@/components/chart/chart-frame';
import { textWidth } from '@/components/chart/labels';
import { Marks, type Mark } from '@/components/chart/marks';
import { axisOf, type Axis } from '@/components/chart/scale';
import { experienceWord } from '@/components/names';
import { word } from '@/components/words';
import type { Market } from '@/lib/market/dataset';
import { cellsTable, cellText, month, populationOf } from './cell-words';
import { chartCsv } from './csv';
import { bandsOf, payCell, type Basis, type PayCell } from './pay-cells';
import { QuantileLegend } from './quantile-legend';

const [TOP, ROW, HEAD, FOOT, END] = [20, 22, 24, 24, 44];

interface Props {
  market: Market;
  basis: Basis;
  cities: readonly string[];
  /** The reader's own monthly salary in CNY, which is what the percentiles compare too; null where not said. */
  own: number | null;
}

/** P10 to P90, the quartiles and the median of the chosen cities in each years band. */
export function QuantileChart({ market, basis, cities, own }: Props) {
  const groups = bandsOf(market).map((band) => ({
    band,
    cells: cities.map((city) => payCell(market, city, band, basis)),
  }));
  const cells = groups.flatMap((group) => group.cells);
  const draw = (drawing: Drawing) => drawGroups({ ...drawing, groups, own });
  return (
    <ChartFrame about={aboutOf(market, basis, cities, cells)} csv={chartCsv} draw={draw}>
      <QuantileLegend own={own} />
    </ChartFrame>
  );
}

function aboutOf(market: Market, basis: Basis, cities: readonly string[], cells: PayCell[]): About {
  const all = cells.filter(({ experience, quantiles }) => experience === null && quantiles);
  const medians = all.map(({ place, quantiles }) => `${place} ${month(quantiles?.p50 ?? 0)}`);
  return {
    id: 'pay-by-years',
    title: word('market_quantiles_title'),
    unit: word('market_unit_month'),
    ...populationOf(market, basis),
    summary: word('market_quantiles_summary', medians.join(word('list_comma')) || cities.join()),
    table: cellsTable(cells),
  };
}

interface Groups extends Drawing {
  groups: { band: string | null; cells: PayCell[] }[];
  own: number | null;
}

function drawGroups({ groups, own, width, onRead }: Groups) {
  const cells = groups.flatMap((group) => group.cells);
  const names = 12 + Math.max(0, ...cells.map(({ place }) => textWidth(place, 12)));
  const values = cells.flatMap(({ quantiles }) => (quantiles ? [quantiles.p10, quantiles.p90] : []));
  const axis = axisOf(own === null ? values : [...values, own], [names, width - END], width < 480 ? 4 : 8, 0);
  const size = Math.max(1, groups[0]?.cells.length ?? 1);
  const topOf = (group: number) => TOP + group * (HEAD + size * ROW);
  const bottom = topOf(groups.length);
  const marks = groups.flatMap(({ cells }, group) =>
    cells.map((cell, index): Mark => {
      const y = topOf(group) + HEAD + index * ROW + ROW / 2;
      return {
        key: `${cell.place}|${cell.experience}`,
        label: cellText(cell),
        draw: () => <Band {...{ cell, axis, y, end: width, names }} />,
      };
    }),
  );
  return {
    width,
    height: bottom + FOOT,
    children: (
      <>
        <BottomAxis axis={axis} top={TOP} bottom={bottom} text={month} />
        {groups.map(({ band }, index) => (
          <text key={band} class="chart-group" x={0} y={topOf(index) + 18} aria-hidden="true">
            {experienceWord(band)}
          </text>
        ))}
        <Marks marks={marks} onRead={onRead} />
        {own !== null && <OwnPay {...{ own, axis, bottom }} />}
      </>
    ),
  };
}

function Band({ cell, axis, y, end, names }: { cell: PayCell; axis: Axis; y: number; end: number; names: number }) {
  const { place, n, quantiles, thin } = cell;
  return (
    <>
      <rect class="chart-hit" x={0} y={y - ROW / 2} width={end} height={ROW} />
      <text x={names - 8} y={y + 4} text-anchor="end">
        {place}
      </text>
      {quantiles ? (
        <Quantiles q={quantiles} {...{ axis, y, thin }} />
      ) : (
        <text class="soft" x={names + 4} y={y + 4}>
          {word('market_no_figure')}
        </text>
      )}
      <text class="soft" x={end} y={y + 4} text-anchor="end">
        {`n=${n}`}
      </text>
    </>
  );
}

interface QuantilesProps {
  q: NonNullable<PayCell['quantiles']>;
  axis: Pick<Axis, 'scale'>;
  y: number;
  thin: boolean;
}

/** A line from P10 to P90, a bar between the quartiles, a mark at the median; thin ones are drawn with dashes. */
export function Quantiles({ q, axis: { scale }, y, thin }: QuantilesProps) {
  return (
    <g class={thin ? 'quantiles thin' : 'quantiles'}>
      <line class="whisker" x1={scale(q.p10)} x2={scale(q.p90)} y1={y} y2={y} />
      <rect x={scale(q.p25)} y={y - 5} width={Math.max(1, scale(q.p75) - scale(q.p25))} height={10} />
      <line class="median" x1={scale(q.p50)} x2={scale(q.p50)} y1={y - 7} y2={y + 7} />
    </g>
  );
}

function OwnPay({ own, axis, bottom }: { own: number; axis: Axis; bottom: number }) {
  const x = axis.scale(own);
  return (
    <g class="own-pay" role="img" aria-label={word('market_own_pay', month(own))}>
      <line x1={x} x2={x} y1={TOP - 4} y2={bottom} />
      <text x={x} y={12} text-anchor="middle">
        {word('market_own_pay', month(own))}
      </text>
    </g>
  );
}
