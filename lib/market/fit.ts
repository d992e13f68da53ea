import { NO_BAND, type Effect, type Model } from './model';
import { addTo, countOf, meanOf, rounded as round, type Sample, type Weighted } from './sample';
import { spreadsOf } from './spreads';

/** How strongly each part is drawn towards its parent: the number of postings at which both weigh the same. */
export type Shrinkage = Model['k'];

export interface FitOptions {
  tierOf: (city: string) => string;
  k: Shrinkage;
  /** Effects and spreads of fewer postings are left out, so that no single employer can be told. */
  least: number;
}

/** Rounds of backfitting: the effects move by less than 0.001 in log pay after about ten. */
const ROUNDS = 25;

type Part = 'city' | 'band' | 'board';
/** A sample in log pay. */
export interface Row {
  log: number;
  n: number;
  city: string | null;
  band: string;
  board: string;
}
type Levels = Record<Part, Map<string, number>>;

/**
 * Fits log pay = centre + city + band + board + spread by backfitting (Buja, Hastie & Tibshirani 1989) with each
 * level's mean drawn to its parent's by n / (n + k) (partial pooling, Gelman & Hill 2007, ch. 12): a city to its
 * tier, bands and boards to 0. The spread's quantiles are pooled likewise: cell to band to all.
 */
export function fitModel(samples: readonly Sample[], { tierOf, k, least }: FitOptions): Model {
  const rows = samples.map(toRow);
  const tiers = new Map([...new Set(rows.flatMap(({ city }) => city ?? []))].map((city) => [city, tierOf(city)]));
  const { centre, levels, tierLevels } = backfit(rows, tiers, k);
  const residuals = rows.map((row) => ({ ...row, rest: row.log - centre - effectsOn(row, levels) }));
  const deviation = Math.sqrt(meanOf(residuals.map(({ rest, n }) => ({ value: rest * rest, n }))));
  const effects = (part: Part, shrink: number) => effectsOf(rows, part, levels[part], { deviation, shrink, least });
  return {
    centre: round(centre),
    n: countOf(samples),
    boards: effects('board', k.board),
    bands: effects('band', k.band),
    cities: effects('city', k.city),
    tiers: tierEffects(rows, tiers, tierLevels, { deviation, least }),
    spreads: spreadsOf(residuals, k.spread, least),
    k,
  };
}

const toRow = ({ pay, n, city, experience, board }: Sample): Row => ({
  log: Math.log(pay),
  n,
  city,
  band: experience ?? NO_BAND,
  board,
});

function backfit(rows: readonly Row[], tiers: ReadonlyMap<string, string>, k: Shrinkage) {
  const levels: Levels = { city: new Map(), band: new Map(), board: new Map() };
  let tierLevels = new Map<string, number>();
  let centre = meanOf(rows.map(({ log, n }) => ({ value: log, n })));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const part of ['band', 'city', 'board'] as const) {
      if (part === 'city') tierLevels = tierMeans(levels.city, tiers);
      const parent = (name: string) => (part === 'city' ? (tierLevels.get(tiers.get(name) ?? '') ?? 0) : 0);
      levels[part] = pooledMeans(rows, part, levels, centre, k[part], parent);
    }
    centre += recentre(rows, levels.band, 'band') + recentre(rows, levels.board, 'board');
    centre += meanOf(rows.map((row) => ({ value: row.log - centre - effectsOn(row, levels), n: row.n })));
  }
  return { centre, levels, tierLevels };
}

const effectsOn = ({ city, band, board }: Row, levels: Levels) =>
  (city === null ? 0 : (levels.city.get(city) ?? 0)) + (levels.band.get(band) ?? 0) + (levels.board.get(board) ?? 0);

/** The means of what the other parts leave, each drawn to its parent. */
function pooledMeans(
  rows: readonly Row[],
  part: Part,
  levels: Levels,
  centre: number,
  k: number,
  parent: (name: string) => number,
): Map<string, number> {
  const sums = new Map<string, Weighted>();
  for (const row of rows) {
    const name = row[part];
    if (name === null) continue;
    const rest = row.log - centre - effectsOn(row, levels) + (levels[part].get(name) ?? 0);
    const sum = sums.get(name) ?? { value: 0, n: 0 };
    sums.set(name, { value: sum.value + rest * row.n, n: sum.n + row.n });
  }
  return new Map([...sums].map(([name, { value, n }]) => [name, (value + k * parent(name)) / (n + k)]));
}

/** Shifts the levels of a part so that their mean over all postings is 0; returns what the centre gains. */
function recentre(rows: readonly Row[], level: Map<string, number>, part: 'band' | 'board'): number {
  const mean = meanOf(rows.map((row) => ({ value: level.get(row[part]) ?? 0, n: row.n })));
  for (const [name, value] of level) level.set(name, value - mean);
  return mean;
}

function tierMeans(cities: ReadonlyMap<string, number>, tiers: ReadonlyMap<string, string>) {
  const byTier = new Map<string, Weighted[]>();
  for (const [city, value] of cities) addTo(byTier, tiers.get(city) ?? '', { value, n: 1 });
  return new Map([...byTier].map(([tier, values]) => [tier, meanOf(values)]));
}

function effectsOf(
  rows: readonly Row[],
  part: Part,
  level: ReadonlyMap<string, number>,
  { deviation, shrink, least }: { deviation: number; shrink: number; least: number },
): Record<string, Effect> {
  const counts = countBy(rows, (row) => row[part]);
  const kept = [...level].flatMap(([name, log]) => {
    const n = counts.get(name) ?? 0;
    return n < least ? [] : [[name, toEffect(log, n, deviation / Math.sqrt(n + shrink))] as const];
  });
  return Object.fromEntries(kept.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function tierEffects(
  rows: readonly Row[],
  tiers: ReadonlyMap<string, string>,
  level: ReadonlyMap<string, number>,
  { deviation, least }: { deviation: number; least: number },
): Record<string, Effect> {
  const counts = countBy(rows, ({ city }) => (city === null ? null : (tiers.get(city) ?? null)));
  return Object.fromEntries(
    [...level].flatMap(([tier, log]) => {
      const n = counts.get(tier) ?? 0;
      return n < least ? [] : [[tier, toEffect(log, n, deviation / Math.sqrt(n))]];
    }),
  );
}

function countBy(rows: readonly Row[], nameOf: (row: Row) => string | null): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const name = nameOf(row);
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + row.n);
  }
  return counts;
}

const toEffect = (log: number, n: number, error: number): Effect => ({ log: round(log), n, error: round(error) });
