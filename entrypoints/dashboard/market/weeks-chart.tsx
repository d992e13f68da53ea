import { LeftAxis } from '@/components/chart/axes';
import { ChartFrame, type About, type Drawing } from '@/components/chart/chart-frame';
import { textWidth } from '@/components/chart/labels';
import { Marks, type Mark } from '@/components/chart/marks';
import { axisOf, type Scale } from '@/components/chart/scale';
import { dateText } from '@/components/figures';
import { language, word } from '@/components/words';
import type { SightingsWeek } from '@/lib/posting/trend';
import { count, month } from './cell-words';
import { chartCsv } from './csv';
import { number } from './names';

const [LEFT, PAY_TOP, PAY_BOTTOM, BARS_TOP, BARS_BOTTOM, HEIGHT] = [56, 24, 150, 186, 280, 304];
const END = 12;

/** What the reader has seen by week: medians where 8 postings say one, and how many there were. */
export function WeeksChart({ weeks }: { weeks: readonly SightingsWeek[] }) {
  const draw = (drawing: Drawing) => drawWeeks({ ...drawing, weeks });
  return (
    <ChartFrame about={aboutOf(weeks)} csv={chartCsv} draw={draw}>
      <p class="note">{word('market_weeks_note')}</p>
    </ChartFrame>
  );
}

const total = (weeks: readonly SightingsWeek[]) => weeks.reduce((sum, { n }) => sum + n, 0);
/** "8/24". */
const shortDay = (week: string) => `${Number(week.slice(5, 7))}/${Number(week.slice(8))}`;
const day = (week: string) => dateText(week, language());

function aboutOf(weeks: readonly SightingsWeek[]): About {
  const priced = weeks.filter(({ median }) => median !== null);
  const [first, last] = [weeks[0]?.week ?? null, weeks.at(-1)?.week ?? null];
  return {
    id: 'own-sightings',
    title: word('market_weeks_title'),
    unit: word('market_unit_month'),
    n: count(total(weeks)),
    period: first && last ? word('market_weeks_period', day(first), day(last)) : '–',
    source: word('market_weeks_source'),
    summary: word('market_weeks_summary', count(total(weeks)), weeks.length, priced.length),
    table: {
      heads: (['market_week', 'market_seen', 'own_median'] as const).map((name) => word(name)),
      rows: weeks.map(({ week, n, median }) => [week, n, median]),
    },
  };
}

function drawWeeks({ weeks, width, onRead }: Drawing & { weeks: readonly SightingsWeek[] }) {
  const pays = weeks.flatMap(({ median }) => median ?? []);
  const payAxis = axisOf(pays, [PAY_BOTTOM, PAY_TOP], 4, 0);
  const bars = axisOf(
    weeks.map(({ n }) => n),
    [BARS_BOTTOM, BARS_TOP],
    3,
    0,
  );
  const step = (width - LEFT - END) / Math.max(1, weeks.length);
  const marks = weeks.map((week, index): Mark => ({
    key: week.week,
    label: weekText(week, index === weeks.length - 1),
    draw: () => <Week {...{ week, step, x: LEFT + index * step, pay: payAxis.scale, bars: bars.scale }} />,
  }));
  return {
    width,
    height: HEIGHT,
    children: (
      <>
        <text class="soft" x={0} y={12} aria-hidden="true">
          {word('market_weeks_pay')}
        </text>
        {pays.length > 0 ? (
          <LeftAxis axis={payAxis} left={LEFT} right={width} text={month} />
        ) : (
          <text class="soft" x={LEFT} y={80} aria-hidden="true">
            {word('market_weeks_no_median')}
          </text>
        )}
        <text class="soft" x={0} y={BARS_TOP - 14} aria-hidden="true">
          {word('market_seen')}
        </text>
        <LeftAxis
          axis={{ ...bars, ticks: bars.ticks.filter(Number.isInteger) }}
          left={LEFT}
          right={width}
          text={number}
        />
        <Days weeks={weeks} step={step} />
        <Marks marks={marks} columns={Math.max(1, weeks.length)} onRead={onRead} />
      </>
    ),
  };
}

function weekText({ week, n, median }: SightingsWeek, runs: boolean): string {
  const pay =
    median === null ? word('market_week_no_median', count(n)) : word('market_week_median', count(n), month(median));
  return word(runs ? 'market_week_now' : 'market_week_of', day(week), pay);
}

interface WeekProps {
  week: SightingsWeek;
  x: number;
  step: number;
  pay: Scale;
  bars: Scale;
}

function Week({ week: { n, median }, x, step, pay, bars }: WeekProps) {
  const [middle, top] = [x + step / 2, bars(n)];
  return (
    <>
      <rect class="chart-hit" x={x} y={PAY_TOP} width={step} height={BARS_BOTTOM - PAY_TOP} />
      <rect class="week-bar" x={x + 2} y={top} width={Math.max(1, step - 4)} height={Math.max(0, BARS_BOTTOM - top)} />
      {n > 0 && (
        <text class="soft" x={middle} y={top - 4} text-anchor="middle">
          {n}
        </text>
      )}
      {median !== null && <path class="week-median" d={`M${middle} ${pay(median) - 6}l6 6l-6 6l-6 -6z`} />}
    </>
  );
}

/** The first days of the weeks, as many as have room. */
function Days({ weeks, step }: { weeks: readonly SightingsWeek[]; step: number }) {
  const every = Math.max(1, Math.ceil((textWidth('00-00', 11) + 8) / step));
  return (
    <g aria-hidden="true">
      {weeks.map(({ week }, index) =>
        index % every === 0 ? (
          <text key={week} class="soft" x={LEFT + (index + 0.5) * step} y={BARS_BOTTOM + 16} text-anchor="middle">
            {shortDay(week)}
          </text>
        ) : null,
      )}
    </g>
  );
}
