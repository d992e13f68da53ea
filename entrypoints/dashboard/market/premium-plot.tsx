import { BottomAxis, LeftAxis } from '@/components/chart/axes';
import type { Drawing } from '@/components/chart/chart-frame';
import { placeLabels, type Box } from '@/components/chart/labels';
import { Marks, type Mark } from '@/components/chart/marks';
import { axisOf } from '@/components/chart/scale';
import { ratioText } from '@/components/figures';
import type { SkillRow } from './skill-rows';
import { percentWord } from './names';

const [LEFT, TOP, FOOT, HEIGHT, RADIUS, SIZE] = [52, 12, 28, 360, 5, 12];

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
  const wishes = points.map(({ x, y, row }) => ({ x, y, radius: RADIUS, text: nameOf(row.id) }));
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
        <text class={row.mine ? 'premium-label mine' : 'premium-label'} x={box.x} y={box.y + SIZE}>
          {label}
        </text>
      )}
    </>
  );
}
