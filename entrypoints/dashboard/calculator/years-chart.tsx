import { scaleLinear } from 'd3-scale';
import { word, type MessageName } from '@/components/words';
import { columnWord, withoutWord } from './codes';
import { money } from './money';
import type { Column } from './cells';
import { YEAR_NUMBERS, type Totals, type YearParts } from './totals';

const PART_NAMES = ['base', 'bonus', 'signOn', 'stock'] as const;
const PART_WORDS: Record<keyof YearParts, MessageName> = {
  base: 'calculator_part_base',
  bonus: 'calculator_part_bonus',
  signOn: 'calculator_sign_on',
  stock: 'calculator_stock',
};
const [WIDTH, HEIGHT, LEFT, TOP, BOTTOM] = [560, 220, 64, 8, 40];
const GAP = 0.28;

type Drawn = Column & { totals: Totals };

/** Five years of each offer, in stacked bars; the table beneath says the same. */
export function YearsChart({ columns }: { columns: readonly Drawn[] }) {
  const top = Math.max(...columns.flatMap(({ totals }) => totals.years.map(sum)));
  const y = scaleLinear()
    .domain([0, top || 1])
    .nice(4)
    .range([HEIGHT - BOTTOM, TOP]);
  const slot = (WIDTH - LEFT) / YEAR_NUMBERS.length;
  const bar = (slot * (1 - GAP)) / columns.length;
  return (
    <figure class="calc-chart">
      <figcaption>{word('calculator_chart_title')}</figcaption>
      <Legend />
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={chartText(columns)}>
        <Hatch />
        {y.ticks(4).map((tick) => (
          <g key={tick}>
            <line class="calc-grid" x1={LEFT} x2={WIDTH} y1={y(tick)} y2={y(tick)} />
            <text class="calc-tick" x={LEFT - 8} y={y(tick) + 4} text-anchor="end">
              {money(tick)}
            </text>
          </g>
        ))}
        {YEAR_NUMBERS.map((year, index) => (
          <g key={year}>
            {columns.map((column, place) => (
              <Bar
                key={column.id}
                parts={column.totals.years[index] ?? null}
                x={LEFT + slot * (index + GAP / 2) + bar * place + 1}
                width={bar - 2}
                y={y}
                letter={columns.length > 1 ? word(LETTERS[column.id]) : ''}
              />
            ))}
            <text class="calc-tick" x={LEFT + slot * (index + 0.5)} y={HEIGHT - 6} text-anchor="middle">
              {word('calculator_year', year)}
            </text>
          </g>
        ))}
      </svg>
      <Missing columns={columns} />
    </figure>
  );
}

const LETTERS: Record<Column['id'], MessageName> = {
  a: 'calculator_letter_a',
  b: 'calculator_letter_b',
  now: 'calculator_letter_now',
};

interface BarProps {
  parts: YearParts | null;
  x: number;
  width: number;
  y: (value: number) => number;
  letter: string;
}

function Bar({ parts, x, width, y, letter }: BarProps) {
  let from = 0;
  return (
    <g>
      {PART_NAMES.map((name) => {
        const value = parts?.[name] ?? 0;
        const [low, high] = [y(from), y(from + value)];
        from += value;
        const box = { x, width, y: high, height: Math.max(0, low - high) };
        return value > 0 && <rect key={name} class={`calc-part-${name}`} {...box} />;
      })}
      <text class="calc-tick" x={x + width / 2} y={HEIGHT - BOTTOM + 14} text-anchor="middle">
        {letter}
      </text>
    </g>
  );
}

/** Stock is hatched, so that it is told from cash without its colour. */
const Hatch = () => (
  <defs>
    <pattern id="calc-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="calc-hatch-ground" width="6" height="6" />
      <line class="calc-hatch-line" x1="0" x2="0" y1="0" y2="6" />
    </pattern>
  </defs>
);

const Legend = () => (
  <ul class="calc-legend note">
    {PART_NAMES.map((name) => (
      <li key={name}>
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <rect class={`calc-part-${name}`} width="12" height="12" />
        </svg>{' '}
        {word(PART_WORDS[name])}
      </li>
    ))}
  </ul>
);

function Missing({ columns }: { columns: readonly Drawn[] }) {
  const said = columns.flatMap(({ id, totals }) =>
    totals.without.length ? word('calculator_named', columnWord(id), withoutWord(totals.without)) : [],
  );
  return said.length ? <p class="warm calc-gap">{said.join(' ')}</p> : null;
}

const sum = ({ base, bonus, signOn, stock }: YearParts) => base + bonus + signOn + stock;

/** The chart in words: each offer's first and fifth year. */
function chartText(columns: readonly Drawn[]): string {
  const said = columns.map(({ id, totals: { values } }) =>
    word('calculator_chart_label', columnWord(id), money(values.year1), money(values.year5), money(values.total5)),
  );
  return `${word('calculator_chart_title')} ${said.join(' ')}`;
}
