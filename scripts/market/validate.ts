import { fitModel, type Shrinkage } from '@/lib/market/fit';
import { estimate, SHARES } from '@/lib/market/model';
import { randomNumbers } from '@/lib/market/models/shuffle';
import { SCORES } from '@/lib/market/normal';
import { percentileOf } from '@/lib/market/percentile';
import { addTo, countOf, quantilesAt, type Sample } from '@/lib/market/sample';
import type { Quantiles } from '@/lib/posting/insight';

/** What a model says of postings that it was not fitted on. */
export interface Validation {
  name: string;
  n: number;
  /** Mean log density of log pay; higher is better. */
  logDensity: number;
  /** Kolmogorov–Smirnov distance of the percentiles from uniform. */
  distance: number;
  /** Share between P10 and P90; 0.8 is right. */
  coverage: number;
  distanceByBoard: Record<string, number>;
  distanceByCity: Record<string, number>;
}

type Predict = (sample: Sample) => Quantiles;
type Fit = (samples: readonly Sample[]) => Predict;

const FOLDS = 5;
const REPEATS = 3;
const LARGEST_CITIES = 5;
const LEAST_GROUP = 30;
/** Midpoints lie on a coarse grid: each posting is moved at random by up to this share, so that ties do not count. */
const JITTER = 0.06;
const LEAST = 5;
const MOST = 5000;

/** The pooled model and two simpler ones, each on postings kept apart in five folds, three times over. */
export function crossValidate(
  samples: readonly Sample[],
  tierOf: (city: string) => string,
  k: Shrinkage,
): Validation[] {
  const pooled: Fit = (train) => {
    const model = fitModel(train, { tierOf, k, least: LEAST });
    return ({ city, experience, board }) =>
      estimate(model, { city, tier: city === null ? null : tierOf(city), experience, board }).quantiles;
  };
  return [
    validate('pooled, with board effect', samples, pooled),
    validate('national quantiles only', samples, national),
    validate('raw city × experience cells', samples, (train) => rawCells(train, tierOf)),
  ];
}

const GRID = { city: [3, 10, 30], band: [3, 10], board: [3, 10, 30], spread: [60, 200, 600] };

/** The shrinkage with the best log density on postings kept apart, one part after the other. */
export function fitShrinkage(samples: readonly Sample[], tierOf: (city: string) => string): Shrinkage {
  let best: Shrinkage = { city: 10, band: 5, board: 10, spread: 200 };
  for (const part of ['spread', 'city', 'board', 'band'] as const) {
    const tried = GRID[part].map((value) => {
      const k = { ...best, [part]: value };
      const fit: Fit = (train) => {
        const model = fitModel(train, { tierOf, k, least: LEAST });
        return ({ city, experience, board }) =>
          estimate(model, { city, tier: city === null ? null : tierOf(city), experience, board }).quantiles;
      };
      return { k, logDensity: validate('', samples, fit, 1).logDensity };
    });
    best = tried.toSorted((a, b) => b.logDensity - a.logDensity)[0]?.k ?? best;
  }
  return best;
}

function validate(name: string, samples: readonly Sample[], fit: Fit, repeats = REPEATS): Validation {
  const random = randomNumbers(7);
  const single = oneByOne(samples, random);
  const results: { sample: Sample; density: number; percent: number }[] = [];
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    const fold = single.map(() => Math.floor(random() * FOLDS));
    for (let out = 0; out < FOLDS; out += 1) {
      const predict = fit(single.filter((_, index) => fold[index] !== out));
      for (const sample of single.filter((_, index) => fold[index] === out)) {
        const pay = sample.pay * (1 + JITTER * (2 * random() - 1));
        const quantiles = predict(sample);
        results.push({ sample, density: logDensity(pay, quantiles), percent: percentileOf(pay, quantiles) / 100 });
      }
    }
  }
  const percents = results.map(({ percent }) => percent);
  return {
    name,
    n: single.length,
    logDensity: results.reduce((sum, { density }) => sum + density, 0) / results.length,
    distance: distanceFromUniform(percents),
    coverage: percents.filter((percent) => percent >= 0.1 && percent <= 0.9).length / percents.length,
    distanceByBoard: byGroup(results, ({ board }) => board, Infinity),
    distanceByCity: byGroup(results, ({ city }) => city, LARGEST_CITIES),
  };
}

/** The samples posting by posting; of very many a random part, because the figures no longer move. */
function oneByOne(samples: readonly Sample[], random: () => number): Sample[] {
  const kept = Math.min(1, MOST / countOf(samples));
  return samples.flatMap((sample) => {
    const expected = sample.n * kept;
    const n = kept === 1 ? sample.n : Math.floor(expected) + (random() < expected % 1 ? 1 : 0);
    return Array.from({ length: n }, () => ({ ...sample, n: 1 }));
  });
}

function byGroup(
  results: readonly { sample: Sample; percent: number }[],
  nameOf: (sample: Sample) => string | null,
  most: number,
): Record<string, number> {
  const groups = new Map<string, number[]>();
  for (const { sample, percent } of results) {
    const name = nameOf(sample);
    if (name !== null) addTo(groups, name, percent);
  }
  const kept = [...groups].filter(([, percents]) => percents.length >= LEAST_GROUP * REPEATS);
  return Object.fromEntries(
    kept
      .toSorted(([, a], [, b]) => b.length - a.length)
      .slice(0, most)
      .map(([name, percents]) => [name, distanceFromUniform(percents)]),
  );
}

export function distanceFromUniform(percents: readonly number[]): number {
  const sorted = percents.toSorted((a, b) => a - b);
  return sorted.reduce(
    (most, value, index) => Math.max(most, (index + 1) / sorted.length - value, value - index / sorted.length),
    0,
  );
}

const national: Fit = (train) => {
  const quantiles = measured(train);
  return () => quantiles;
};

function rawCells(train: readonly Sample[], tierOf: (city: string) => string): Predict {
  const keysOf = ({ city, experience }: Sample) => [
    ...(city === null ? [] : [`${city}|${experience ?? ''}`, city, `${tierOf(city)}|${experience ?? ''}`]),
    `|${experience ?? ''}`,
    '',
  ];
  const groups = new Map<string, Sample[]>();
  for (const sample of train) for (const key of new Set(keysOf(sample))) addTo(groups, key, sample);
  const cells = new Map(
    [...groups].filter(([, rows]) => rows.length >= LEAST).map(([key, rows]) => [key, measured(rows)]),
  );
  const all = measured(train);
  return (sample) => {
    const key = keysOf(sample).find((each) => cells.has(each)) ?? '';
    return cells.get(key) ?? all;
  };
}

function measured(samples: readonly Sample[]): Quantiles {
  const values = samples.map(({ pay, n }) => ({ value: Math.log(pay), n }));
  const [p10 = 0, p25 = 0, p50 = 0, p75 = 0, p90 = 0] = quantilesAt(values, SHARES).map(Math.exp);
  return { p10, p25, p50, p75, p90 };
}

/** Log density of log pay under the same interpolation that percentiles are read with. */
function logDensity(pay: number, { p10, p25, p50, p75, p90 }: Quantiles): number {
  const logs = [p10, p25, p50, p75, p90].map(Math.log);
  const y = Math.log(pay);
  const above = logs.findIndex((log) => log > y);
  const left = above < 0 ? 3 : Math.max(0, above - 1);
  const [from = 0, to = 0] = [logs[left], logs[left + 1]];
  const slope = ((SCORES[left + 1] ?? 0) - (SCORES[left] ?? 0)) / Math.max(to - from, 0.01);
  const score = (SCORES[left] ?? 0) + (y - from) * slope;
  return Math.max(-20, Math.log(slope) - (score * score) / 2 - Math.log(2 * Math.PI) / 2);
}
