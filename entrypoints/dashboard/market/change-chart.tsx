import { BottomAxis } from '@/components/chart/axes';
import type { Drawing } from '@/components/chart/chart-frame';
import { textWidth } from '@/components/chart/labels';
import { Marks } from '@/components/chart/marks';
import { axisOf, type Scale } from '@/components/chart/scale';

const [TOP, NAME, ROW, FOOT, EDGE] = [8, 16, 60, 24, 24];

/** A change of one figure: from the hollow end to the full one. */
export interface Change {
  key: string;
  name: string;
  /** A line beneath the name; empty for none. */
  under: string;
  from: { value: number; text: string };
  to: { value: number; text: string };
  /** The whole of it in words. */
  label: string;
}

interface Props extends Drawing {
  changes: readonly Change[];
  text: (value: number) => string;
}

/** A row a change, its name above it. */
export function drawChanges({ changes, text, width, onRead }: Props) {
  const values = changes.flatMap(({ from, to }) => [from.value, to.value]);
  const axis = axisOf(values, [EDGE, width - EDGE], width < 480 ? 4 : 8, 0);
  const row = changes.some(({ under }) => under) ? ROW + NAME : ROW;
  const bottom = TOP + changes.length * row;
  const marks = changes.map((change, index) => ({
    key: change.key,
    label: change.label,
    draw: () => <Row {...{ change, scale: axis.scale, y: TOP + index * row, row, width }} />,
  }));
  return {
    width,
    height: bottom + FOOT,
    children: (
      <>
        <BottomAxis axis={axis} top={TOP} bottom={bottom} text={text} />
        <Marks marks={marks} onRead={onRead} />
      </>
    ),
  };
}

interface RowProps {
  change: Change;
  scale: Scale;
  y: number;
  row: number;
  width: number;
}

function Row({ change: { name, under, from, to }, scale, y, row, width }: RowProps) {
  const [start, end, line] = [scale(from.value), scale(to.value), y + row - 32];
  const ends = `${from.text} → ${to.text}`;
  const left = Math.max(0, Math.min(start, end, width - textWidth(ends, 11)));
  return (
    <>
      <rect class="chart-hit" x={0} y={y} width={width} height={row} />
      <text class="change-name" x={0} y={y + 14}>
        {name}
      </text>
      <text class="small" x={0} y={y + 14 + NAME}>
        {under}
      </text>
      <line class="change-line" x1={start} x2={end} y1={line} y2={line} />
      <circle class="change-from" cx={start} cy={line} r="5" />
      <circle class="change-to" cx={end} cy={line} r="5" />
      <text class="small" x={left} y={line + 20}>
        {ends}
      </text>
    </>
  );
}
