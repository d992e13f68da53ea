/** Money is counted in whole fen, so that sums are exact; amounts of the results are in yuan. */
export type Fen = number;

export const toFen = (yuan: number): Fen => Math.round(yuan * 100);

export const toYuan = (fen: Fen): number => fen / 100;

/** `percent` of an amount that is not negative, half up to the fen, or to a coarser `unit` in fen. */
export function percentOf(fen: Fen, percent: number, unit: Fen = 1): Fen {
  const hundredths = Math.round(percent * 100);
  return halfUp(fen * hundredths, 10_000 * unit) * unit;
}

/** Whether an amount in yuan is one that a person can be paid: finite, and no more than ten million. */
export function isAmount(yuan: number, least: number): boolean {
  return Number.isFinite(yuan) && yuan >= least && yuan <= 10_000_000;
}

function halfUp(numerator: number, denominator: number): number {
  return Math.floor((2 * numerator + denominator) / (2 * denominator));
}
