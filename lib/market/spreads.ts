import { SHARES, type Model, type Spread } from './model';
import { addTo, countOf, quantilesAt, rounded } from './sample';

/** What the effects leave of a posting's log pay. */
export interface Residual {
  rest: number;
  n: number;
  city: string | null;
  band: string;
}

const LEAST_STEP = 0.004;

/** The spread of all postings, of each band and of each cell, each drawn to the wider one by n / (n + k). */
export function spreadsOf(residuals: readonly Residual[], k: number, least: number): Model['spreads'] {
  const all = pooled(residuals, null, k);
  const bands = groups(residuals, ({ band }) => band, least).map(
    ([band, rows]) => [band, pooled(rows, all, k)] as const,
  );
  const byBand = new Map(bands);
  const cells = groups(residuals, ({ city, band }) => city && `${city}|${band}`, least).map(([id, rows]) => {
    const parent = byBand.get(id.slice(id.indexOf('|') + 1)) ?? all;
    return [id, pooled(rows, parent, k)] as const;
  });
  return { all, bands: Object.fromEntries(bands), cells: Object.fromEntries(cells) };
}

function groups(rows: readonly Residual[], keyOf: (row: Residual) => string | null, least: number) {
  const found = new Map<string, Residual[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== null) addTo(found, key, row);
  }
  const kept = [...found].filter(([, members]) => countOf(members) >= least);
  return kept.toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** The quantiles of a group drawn to its parent's, each at least a little above the one before. */
function pooled(rows: readonly Residual[], parent: Spread | null, k: number): Spread {
  const n = countOf(rows);
  const own = parent ? n / (n + k) : 1;
  const measured = quantilesAt(
    rows.map(({ rest, n: weight }) => ({ value: rest, n: weight })),
    SHARES,
  );
  const mixed = measured.map((value, index) => own * value + (1 - own) * (parent?.quantiles[index] ?? value));
  return { n, own: rounded(own), quantiles: rising(mixed).map(rounded) };
}

function rising(values: readonly number[]): number[] {
  const risen: number[] = [];
  for (const value of values) risen.push(Math.max(value, (risen.at(-1) ?? -Infinity) + LEAST_STEP));
  return risen;
}
