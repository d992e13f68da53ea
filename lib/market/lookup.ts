import type { Reference } from '@/lib/posting/insight';
import { cellId } from './cells';
import type { Cell, Market } from './dataset';
import { estimate, type Asked, type Estimate } from './model';

/** A city, a tier or a years band names the reference only with this many postings: below, one board's grid decides. */
export const LEAST_SPECIFIC = 8;
/** The last of the chain, the whole country, answers with this many. */
export const LEAST_COUNTRY = 5;
const HIGH = 30;
const HALF = 0.5;
/** A posting may name any city: no more answers than this are kept. */
const MOST_REFERENCES = 5000;

export interface Lookup {
  /** Null where even the whole country is too thin. */
  reference: Reference | null;
  /** The cells that were asked first and were too thin, most specific first. */
  skipped: { cell: string; n: number }[];
}

interface Index {
  cells: Map<string, Cell>;
  /** Years band ("" for all) → cities that qualify, most postings first. */
  cities: Map<string, Cell[]>;
  /** What was answered before: a dataset has few cells, and each is asked for by most postings of a list. */
  references: Map<string, Reference>;
}

const INDEXES = new WeakMap<Market, Index>();

/**
 * The reference for a place and years band, at the level of a board: quantiles of the pooled model, under the name
 * of the most specific cell with enough postings: city × experience → city → tier × experience → country ×
 * experience → country. `city` is null where the posting names none; `experience` is null where it asks for none;
 * a board that the dataset does not know, or null, is read at the average of all boards.
 */
export function lookup(market: Market, city: string | null, experience: string | null, board: string | null): Lookup {
  const { cells } = indexOf(market);
  const skipped: Lookup['skipped'] = [];
  for (const id of chain(market, city, experience)) {
    const cell = cells.get(id);
    const least = id === market.country ? LEAST_COUNTRY : LEAST_SPECIFIC;
    if (cell && cell.n >= least) return { reference: toReference(market, cell, { city, experience, board }), skipped };
    skipped.push({ cell: id, n: cell?.n ?? market.thin[id] ?? 0 });
  }
  return { reference: null, skipped };
}

/** One city's own cell at a board's level, or null where it is too thin to answer. */
export function cityReference(market: Market, city: string, experience: string | null, board: string | null) {
  const cell = indexOf(market).cells.get(cellId(city, experience));
  return cell && cell.n >= LEAST_SPECIFIC ? toReference(market, cell, { city, experience, board }) : null;
}

/** The `most` cities with enough postings in a years band, most postings first, at a board's level. */
export function citiesOf(
  market: Market,
  experience: string | null,
  board: string | null,
  but: string | null,
  most = Infinity,
) {
  const cells = indexOf(market).cities.get(experience ?? '') ?? [];
  return cells
    .filter(({ place }) => place !== but)
    .slice(0, most)
    .map((cell) => toReference(market, cell, { city: cell.place, experience, board }));
}

/** The model's estimate with its arithmetic, for explaining a reference. */
export const estimateFor = (market: Market, asked: Omit<Asked, 'tier'>): Estimate =>
  estimate(market.model, { ...asked, tier: tierOf(market, asked.city) });

const tierOf = (market: Market, city: string | null) =>
  city === null ? null : (market.tiers[city] ?? market.otherTier);

function chain(market: Market, city: string | null, experience: string | null): string[] {
  const tier = tierOf(market, city);
  const ids = [
    ...(city === null ? [] : [cellId(city, experience), city]),
    ...(tier === null ? [] : [cellId(tier, experience)]),
    cellId(market.country, experience),
    market.country,
  ];
  return [...new Set(ids)];
}

function indexOf(market: Market): Index {
  const known = INDEXES.get(market);
  if (known) return known;
  const index: Index = { cells: new Map(), cities: new Map(), references: new Map() };
  for (const cell of market.cells) {
    index.cells.set(cell.id, cell);
    if (cell.kind !== 'city' || cell.n < LEAST_SPECIFIC) continue;
    index.cities.set(cell.experience ?? '', [...(index.cities.get(cell.experience ?? '') ?? []), cell]);
  }
  for (const cities of index.cities.values()) cities.sort((a, b) => b.n - a.n);
  INDEXES.set(market, index);
  return index;
}

/** The reference that a cell gives; nobody changes one, so the same is handed out again. */
function toReference(market: Market, cell: Cell, asked: Omit<Asked, 'tier'>): Reference {
  const { references } = indexOf(market);
  const key = `${cell.id}\n${asked.city}\n${asked.experience}\n${asked.board}`;
  const known = references.get(key);
  if (known) return known;
  const made = makeReference(market, cell, asked);
  if (references.size < MOST_REFERENCES) references.set(key, made);
  return made;
}

function makeReference(market: Market, cell: Cell, asked: Omit<Asked, 'tier'>): Reference {
  const { quantiles, steps } = estimateFor(market, asked);
  const { id, place, experience, n, period, grade, concentration } = cell;
  const own = steps.find(({ of }) => of === 'place')?.own ?? 0;
  return {
    cell: id,
    place,
    experience,
    n,
    period,
    source: sourceText(market, cell),
    grade,
    quantiles,
    board: asked.board === null ? null : (market.boards[asked.board] ?? null),
    own,
    confidence: confidenceOf(cell, asked),
    concentration: concentration !== null && concentration >= HALF ? concentration : null,
  };
}

/** High where the very cell that was asked for has 30 postings, medium where it has enough to be named, else low. */
function confidenceOf({ id, n }: Cell, { city, experience }: Omit<Asked, 'tier'>): Reference['confidence'] {
  if (city === null || id !== cellId(city, experience)) return 'low';
  return n >= HIGH ? 'high' : 'medium';
}

/** The pool, board by board: boards advertise at different levels, so a percentile must say which they are. */
function sourceText(market: Market, { source, boards }: Cell): string {
  const mix = Object.entries(boards).map(([board, n]) => `${market.boards[board] ?? board} ${n}`);
  const title = market.sources[source]?.title ?? source;
  return mix.length ? `${title} (${mix.join(', ')})` : title;
}
