import { BottomAxis, LeftAxis } from '@/components/chart/axes';
import type { Drawing } from '@/components/chart/chart-frame';
import { placeLabels, textWidth, type Box } from '@/components/chart/labels';
import { Marks, type Mark } from '@/components/chart/marks';
import { axisOf } from '@/components/chart/scale';
import { ratioText } from '@/components/figures';
import { word } from '@/components/words';
import type { SkillRow } from './skill-rows';
import { percentWord } from './names';

const [LEFT, TOP, FOOT, HEIGHT, RADIUS, SIZE] = [52, 28, 44, 380, 5, 12];
/** How much wider bold letters are. */
const BOLD = 1.12;

interface Props extends Drawing {
  /** Those with a premium. */
  rows: readonly SkillRow[];
  nameOf: (id: string) => string;
  text: (row: SkillRow) => string;
}

/** Demand along, premium with its interval up; a label where one has room, the rest by focus, pointer and table. */
export function drawPremiums({ rows, nameOf, text, width, onRead }: Props) {
  const [right, bottom] = [width - 16, HEIGHT - FOOT];
  const across = axisOf(demands(rows), [LEFT, right], width < 480 ? 4 : 8, 0);
  const up = axisOf(premiums(rows), [bottom, TOP], 6, 0);
  const points = rows.map((row) => {
    const { value, low, high } = row.premium ?? { value: 0, low: 0, high: 0 };
    return { x: across.scale(row.share ?? 0), y: up.scale(value), low: up.scale(low), high: up.scale(high), row };
  });
  const frame = { x: LEFT, y: TOP, width: right - LEFT, height: bottom - TOP };
  const wide = (row: SkillRow) => textWidth(nameOf(row.id), SIZE) * (row.mine ? BOLD : 1);
  const wishes = points.map(({ x, y, row }) => ({ x, y, radius: RADIUS, width: wide(row) }));
  const boxes = placeLabels(wishes, frame, SIZE);
  const marks = points.map((point, index): Mark => ({
    key: point.row.id,
    label: text(point.row),
    draw: () => <Point point={point} label={nameOf(point.row.id)} box={boxes[index] ?? null} />,
  }));
  return {
    width,
    height: HEIGHT,
    children: (
      <>
        <BottomAxis axis={across} top={TOP} bottom={bottom} text={percentWord} />
        <LeftAxis axis={up} left={LEFT} right={right} text={(share) => ratioText(1 + share)} />
        <text class="soft" x={0} y={12} aria-hidden="true">
          {word('market_axis_premium')}
        </text>
        <text class="soft" x={right} y={HEIGHT - 4} text-anchor="end" aria-hidden="true">
          {word('market_axis_demand')}
        </text>
        <Marks marks={marks} onRead={onRead} />
      </>
    ),
  };
}

const demands = (rows: readonly SkillRow[]) => rows.map(({ share }) => share ?? 0);
const premiums = (rows: readonly SkillRow[]) =>
  rows.flatMap(({ premium }) => (premium ? [premium.low, premium.high] : []));

interface PointProps {
  point: { x: number; y: number; low: number; high: number; row: SkillRow };
  label: string;
  box: Box | null;
}

function Point({ point: { x, y, low, high, row }, label, box }: PointProps) {
  return (
    <>
      <line class="premium-interval" x1={x} x2={x} y1={low} y2={high} />
      <circle class={row.mine ? 'skill-country mine' : 'skill-country'} cx={x} cy={y} r={RADIUS} />
      {box && (
        <text class={row.mine ? 'mine' : undefined} {...anchored(box, x)} y={box.y + SIZE}>
          {label}
        </text>
      )}
    </>
  );
}

/** Against the side of its box that is next to the point: letters are seldom as wide as was reckoned. */
function anchored({ x: left, width }: Box, x: number) {
  if (left >= x) return { x: left, 'text-anchor': 'start' } as const;
  if (left + width <= x) return { x: left + width, 'text-anchor': 'end' } as const;
  return { x: left + width / 2, 'text-anchor': 'middle' } as const;
}
