import { nice, quantileSorted, ticks } from 'd3-array';

/** Values closer together than this are the same to an axis. */
const LEAST_SPAN = 1e-9;

/** From values to places along a drawing, straight. A domain without length lies in the middle. */
export type Scale = (value: number) => number;

export function linear([from, to]: readonly [number, number], [start, end]: readonly [number, number]): Scale {
  const length = to - from;
  return (value) => (length === 0 ? (start + end) / 2 : start + ((value - from) / length) * (end - start));
}

export interface Axis {
  domain: readonly [number, number];
  ticks: number[];
  scale: Scale;
}

/** A scale whose ends are round numbers beyond the values, with its marks; `from` is in the domain too. */
export function axisOf(
  values: readonly number[],
  range: readonly [number, number],
  count: number,
  from?: number,
): Axis {
  const all = (from === undefined ? values : [from, ...values]).filter(Number.isFinite);
  const [low, high] = all.length ? [Math.min(...all), Math.max(...all)] : [0, 1];
  const [start, end] = high - low > LEAST_SPAN ? [low, high] : [Math.min(0, low), high > LEAST_SPAN ? high : 1];
  const domain = nice(start, end, count);
  return { domain, ticks: ticks(domain[0], domain[1], count), scale: linear(domain, range) };
}

/** The bounds between classes of about the same size, each once and rising: for `count` classes at most `count - 1`. */
export function classBounds(values: readonly number[], count: number): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const bounds = Array.from({ length: count - 1 }, (_, index) => quantileSorted(sorted, (index + 1) / count));
  const rising = bounds.filter((bound) => bound !== undefined && bound > (sorted[0] ?? Infinity));
  return [...new Set(rising)].filter((bound) => bound !== undefined);
}

/** The class 0… of a value: how many bounds it has reached. */
export const classOf = (value: number, bounds: readonly number[]) => bounds.filter((bound) => value >= bound).length;
