import type { Quantiles, Reference } from '@/lib/posting/insight';
import { cellId } from '@/lib/market/cells';
import type { Market } from '@/lib/market/dataset';
import { LEAST_SPECIFIC, lookup } from '@/lib/market/lookup';

/**
 * How a cell's figures come about: `measured` is the cell's own postings, boards mixed; else the model that badges use
 * (DESIGN §6), at the average of all boards (`all`) or at the level of one, by its id.
 */
export type Basis = { kind: 'measured' } | { kind: 'pooled'; board: string | null };

export const MEASURES = ['p50', 'p25', 'p75', 'n'] as const;
export type Measure = (typeof MEASURES)[number];

/** One place and years band (null: all), monthly pay in CNY. */
export interface PayCell {
  place: string;
  experience: string | null;
  /** Postings of this very cell. */
  n: number;
  quantiles: Quantiles | null;
  /** The id of the wider cell that answers for it; null where it answers itself. */
  wider: string | null;
  /** Fewer than 8 postings of its own. */
  thin: boolean;
  period: string | null;
  source: string | null;
  grade: Reference['grade'] | null;
  /** How much of the place's level is its own postings, 0…1; null where nothing is pooled. */
  own: number | null;
  confidence: Reference['confidence'] | null;
}

/** The country first, then the cities that the dataset has a cell for, most postings first. */
export function placesOf({ cells, country }: Market): string[] {
  const most = new Map<string, number>();
  for (const { kind, place, n } of cells)
    if (kind === 'city' && place !== country) most.set(place, Math.max(n, most.get(place) ?? 0));
  return [country, ...[...most].toSorted(([, a], [, b]) => b - a).map(([place]) => place)];
}

/** Null for all, then the years bands that the dataset names anywhere, fewest years first. */
export function bandsOf({ cells, thin }: Market): (string | null)[] {
  const thinBands = Object.keys(thin).flatMap((id) => id.split('|')[1] ?? []);
  const bands = new Set([...cells.flatMap(({ experience }) => experience ?? []), ...thinBands]);
  return [null, ...[...bands].toSorted((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))];
}

/**
 * A cell's figures. A years band that the model knows nothing of has none: what would answer for it is the pay of all
 * years, which says nothing of this one.
 */
export function payCell(market: Market, place: string, experience: string | null, basis: Basis): PayCell {
  const id = cellId(place, experience);
  const own = market.cells.find((cell) => cell.id === id);
  const n = own?.n ?? market.thin[id] ?? 0;
  const cell = { place, experience, n, thin: n < LEAST_SPECIFIC };
  if (basis.kind === 'measured') {
    const source = own ? (market.sources[own.source]?.title ?? own.source) : null;
    const { quantiles = null, period = null, grade = null } = own ?? {};
    return { ...cell, quantiles, period, grade, source, wider: null, own: null, confidence: null };
  }
  const { reference } = lookup(market, place === market.country ? null : place, experience, basis.board);
  const isEstimated = experience === null || Object.hasOwn(market.model.bands, experience);
  if (!reference || !isEstimated) return { ...cell, ...NOTHING };
  const { quantiles, period, source, grade, confidence, own: weight } = reference;
  const wider = reference.cell === id ? null : reference.cell;
  return { ...cell, quantiles, period, source, grade, confidence, own: weight, wider };
}

const NOTHING = {
  ...{ quantiles: null, wider: null, period: null, source: null },
  ...{ grade: null, own: null, confidence: null },
};

/** What is coloured: the cell's quantile, or how many postings it has; null where that is not known. */
export const measureOf = ({ n, quantiles }: PayCell, measure: Measure): number | null =>
  measure === 'n' ? n : (quantiles?.[measure] ?? null);
