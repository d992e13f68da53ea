import type { Reference } from '@/lib/posting/insight';
import { cellId } from './cells';
import type { Cell, Market, SkillDemand } from './dataset';

/** A city, a tier or a years band answers only with this many postings: below, one board's grid decides the quantiles. */
export const LEAST_SPECIFIC = 8;
/** The last of the chain, the whole country, answers with this many. */
export const LEAST_COUNTRY = 5;

export interface Lookup {
  /** Null where even the whole country is too thin. */
  reference: Reference | null;
  /** The cells that were asked first and were too thin, most specific first. */
  skipped: { cell: string; n: number }[];
}

interface Index {
  references: Map<string, Reference>;
  /** Years band ("" for all) → cities that qualify, most postings first. */
  cities: Map<string, Reference[]>;
  skills: Map<string, SkillDemand>;
}

const INDEXES = new WeakMap<Market, Index>();

/**
 * The reference for a place and years band: city × experience → city → tier × experience → country × experience →
 * country. `city` is null where the posting names none; `experience` is null where it asks for none.
 */
export function lookup(market: Market, city: string | null, experience: string | null): Lookup {
  const { references } = indexOf(market);
  const skipped: Lookup['skipped'] = [];
  for (const cell of chain(market, city, experience)) {
    const reference = references.get(cell);
    const least = cell === market.country ? LEAST_COUNTRY : LEAST_SPECIFIC;
    if (reference && reference.n >= least) return { reference, skipped };
    skipped.push({ cell, n: reference?.n ?? market.thin[cell] ?? 0 });
  }
  return { reference: null, skipped };
}

/** One city's own cell, or null where it is too thin to answer. */
export function cityReference(market: Market, city: string, experience: string | null): Reference | null {
  const reference = indexOf(market).references.get(cellId(city, experience));
  return reference && reference.n >= LEAST_SPECIFIC ? reference : null;
}

/** The cities with enough postings in a years band, most postings first. */
export function citiesOf(market: Market, experience: string | null): readonly Reference[] {
  return indexOf(market).cities.get(experience ?? '') ?? [];
}

/** What the dataset says of a skill, by the dictionary's id. */
export function demandFor(market: Market, skill: string): SkillDemand | null {
  return indexOf(market).skills.get(skill) ?? null;
}

function chain(market: Market, city: string | null, experience: string | null): string[] {
  const tier = city === null ? null : (market.tiers[city] ?? market.otherTier);
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
  const index: Index = { references: new Map(), cities: new Map(), skills: new Map() };
  for (const cell of market.cells) addCell(index, market, cell);
  for (const cities of index.cities.values()) cities.sort((a, b) => b.n - a.n);
  for (const skill of market.skills) index.skills.set(skill.id, skill);
  INDEXES.set(market, index);
  return index;
}

function addCell({ references, cities }: Index, market: Market, cell: Cell): void {
  const { id, place, experience, n, period, grade, quantiles } = cell;
  const reference = { cell: id, place, experience, n, period, source: sourceText(market, cell), grade, quantiles };
  references.set(id, reference);
  if (cell.kind !== 'city' || n < LEAST_SPECIFIC) return;
  cities.set(experience ?? '', [...(cities.get(experience ?? '') ?? []), reference]);
}

/** The pool, board by board: boards advertise at different levels, so a percentile must say which they are. */
function sourceText(market: Market, { source, boards }: Cell): string {
  const mix = Object.entries(boards).map(([board, n]) => `${board} ${n}`);
  const title = market.sources[source]?.title ?? source;
  return mix.length ? `${title} (${mix.join(', ')})` : title;
}
