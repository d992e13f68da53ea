import type { DatasetAbout, DatasetDifference, FigureChange, MedianChange } from '@/lib/posting/dataset';
import { marketSchema, type Cell, type Market } from './dataset';

const SHOWN = 10;
/** What has an entry of its own in a difference; every other part of a dataset is compared whole. */
const LISTED = new Set(['format', 'version', 'built', 'sources', 'exchangeRates', 'cells', 'published']);
const WHOLE = keysOf(marketSchema.shape).filter((part) => !LISTED.has(part));

/** What changes where `after` takes the place of `before`; null where there is no dataset yet. */
export function differenceOf(before: Market | null, after: Market): DatasetDifference {
  const sources = between(before?.sources ?? {}, after.sources);
  return {
    before: before && aboutOf(before),
    after: aboutOf(after),
    same: before !== null && same(before, after),
    cells: cellsBetween(before?.cells ?? [], after.cells),
    sources: {
      added: titlesOf(after, sources.added),
      removed: titlesOf(before, sources.removed),
      changed: titlesOf(after, sources.changed),
    },
    figures: figuresBetween(figuresOf(before), figuresOf(after)),
    rates: !same(before?.exchangeRates, after.exchangeRates),
    parts: WHOLE.filter((part) => !same(before?.[part], after[part])),
  };
}

const titlesOf = (market: Market | null, ids: string[]) => ids.map((id) => market?.sources[id]?.title ?? id);

function aboutOf({ version, built, cells, exchangeRates }: Market): DatasetAbout {
  return { version, built, cells: cells.length, ratesDate: exchangeRates.date };
}

function cellsBetween(before: Cell[], after: Cell[]): DatasetDifference['cells'] {
  const [old, young] = [before, after].map((cells) => Object.fromEntries(cells.map((cell) => [cell.id, cell])));
  const { added, removed, changed } = between(old ?? {}, young ?? {});
  const medians = changed.flatMap((id) => medianChange(old?.[id], young?.[id]));
  const largest = medians.toSorted((a, b) => Math.abs(b.percent) - Math.abs(a.percent)).slice(0, SHOWN);
  return { added, removed, medians: { count: medians.length, largest }, others: changed.length - medians.length };
}

function medianChange(old: Cell | undefined, young: Cell | undefined): MedianChange[] {
  if (!old || !young || old.quantiles.p50 === young.quantiles.p50) return [];
  const [before, after] = [old.quantiles.p50, young.quantiles.p50];
  return [{ cell: young.id, before, after, percent: (after / before - 1) * 100 }];
}

function figuresBetween(old: Figures, young: Figures): DatasetDifference['figures'] {
  const { added, removed, changed } = between(old, young);
  const changes = changed.map((figure) => ({ figure, before: String(old[figure]), after: String(young[figure]) }));
  const largest = changes.toSorted((a, b) => sizeOf(b) - sizeOf(a)).slice(0, SHOWN);
  return { added: added.length, removed: removed.length, changed: { count: changed.length, largest } };
}

type Figures = Record<string, unknown>;

/** All published figures by heading and name; a list's figures by their place in it. */
const figuresOf = (market: Market | null): Figures =>
  Object.fromEntries((market?.published ?? []).flatMap(({ id, figures }) => leaves(figures, id)));

function leaves(value: unknown, path: string): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, part]) => leaves(part, `${path}.${key}`));
}

/** How large a change is, as a share of what it was; one of words, or from nothing, counts as the largest. */
function sizeOf({ before, after }: FigureChange): number {
  const size = Math.abs(Number(after) / Number(before) - 1);
  return Number.isFinite(size) ? size : Number.MAX_VALUE;
}

function between(before: object, after: object) {
  const [old, young] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  const kept = [...young.keys()].filter((key) => old.has(key));
  return {
    added: [...young.keys()].filter((key) => !old.has(key)),
    removed: [...old.keys()].filter((key) => !young.has(key)),
    changed: kept.filter((key) => !same(old.get(key), young.get(key))),
  };
}

/** Whether two values out of JSON say the same; the order of an object's keys says nothing. */
function same(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return Object.is(a, b);
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [old, young] = [Object.entries(a), new Map(Object.entries(b))];
  return old.length === young.size && old.every(([key, value]) => young.has(key) && same(value, young.get(key)));
}

function keysOf<Shape extends object>(shape: Shape) {
  return Object.keys(shape) as (keyof Shape)[];
}
