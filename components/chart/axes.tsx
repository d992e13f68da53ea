import type { Axis } from './scale';
import { textWidth } from './labels';

const SIZE = 11;

interface BottomProps {
  axis: Axis;
  top: number;
  bottom: number;
  text: (value: number) => string;
}

/** Lines across the drawing at the marks of a horizontal axis, with their numbers beneath, as many as have room. */
export function BottomAxis({ axis, top, bottom, text }: BottomProps) {
  const shown = withRoom(axis, text);
  return (
    <g class="chart-axis" aria-hidden="true">
      {axis.ticks.map((tick) => (
        <line key={tick} x1={axis.scale(tick)} x2={axis.scale(tick)} y1={top} y2={bottom} />
      ))}
      {shown.map((tick) => (
        <text key={tick} x={axis.scale(tick)} y={bottom + 16} text-anchor="middle">
          {text(tick)}
        </text>
      ))}
    </g>
  );
}

/** The same for a vertical axis, its numbers to the left. */
export function LeftAxis({
  axis,
  left,
  right,
  text,
}: Omit<BottomProps, 'top' | 'bottom'> & { left: number; right: number }) {
  return (
    <g class="chart-axis" aria-hidden="true">
      {axis.ticks.map((tick) => (
        <g key={tick}>
          <line x1={left} x2={right} y1={axis.scale(tick)} y2={axis.scale(tick)} />
          <text x={left - 6} y={axis.scale(tick) + 4} text-anchor="end">
            {text(tick)}
          </text>
        </g>
      ))}
    </g>
  );
}

/** The marks whose numbers do not run into the one before. */
export function withRoom({ ticks, scale }: Pick<Axis, 'ticks' | 'scale'>, text: (value: number) => string): number[] {
  let end = -Infinity;
  return ticks.filter((tick) => {
    const half = textWidth(text(tick), SIZE) / 2;
    if (scale(tick) - half < end + 4) return false;
    end = scale(tick) + half;
    return true;
  });
}
