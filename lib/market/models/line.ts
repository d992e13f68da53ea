/** Running sums of y, xy and yy before each index, x being the index. */
export interface Sums {
  y: Float64Array;
  xy: Float64Array;
  yy: Float64Array;
}

export interface Line {
  slope: number;
  /** Sum of the squared residuals. */
  residual: number;
  at: (x: number) => number;
}

export function sumsOf(values: ArrayLike<number>): Sums {
  const size = values.length + 1;
  const sums = { y: new Float64Array(size), xy: new Float64Array(size), yy: new Float64Array(size) };
  for (let x = 0; x < values.length; x++) {
    const y = values[x] ?? 0;
    sums.y[x + 1] = (sums.y[x] ?? 0) + y;
    sums.xy[x + 1] = (sums.xy[x] ?? 0) + x * y;
    sums.yy[x + 1] = (sums.yy[x] ?? 0) + y * y;
  }
  return sums;
}

/** The least-squares line through the values from index `from` up to, not including, `to`: two at least. */
export function lineOf(sums: Sums, from: number, to: number): Line {
  const n = to - from;
  const over = (array: Float64Array) => (array[to] ?? 0) - (array[from] ?? 0);
  const [meanX, meanY] = [(from + to - 1) / 2, over(sums.y) / n];
  const spreadX = (n * (n * n - 1)) / 12;
  const both = over(sums.xy) - n * meanX * meanY;
  const slope = both / spreadX;
  const residual = Math.max(0, over(sums.yy) - n * meanY * meanY - slope * both);
  return { slope, residual, at: (x) => meanY + slope * (x - meanX) };
}
