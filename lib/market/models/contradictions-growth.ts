import * as z from 'zod/mini';
import type { Published } from '../dataset';
import type { Contradiction } from './contradiction';
import { CITY_SHARE, percentsSchema } from './demand';
import { figuresOf } from './figures';
import { rounded } from './rounding';

export const CITY_GROWTH = 'demand.city_growth_yoy_pct';
const GROWTH = 'demand.yoy_growth_pct';
const WORLD = 'demand.global_new_go_postings';

const jsonSchema = z.record(z.string(), z.json());
const rateSchema = z.union([z.number(), z.tuple([z.number(), z.number()])]);
const growthSchema = z.object({ value: z.number() });
const worldSchema = z.object({ yoy_pct: z.number() });

export function growthContradictions(published: readonly Published[]): Contradiction[] {
  return [...growthOfTheRest(published), ...growthSign(published)];
}

/** Published growth by city in percent a year, lowest and highest; cities that are stated together are apart here. */
export function ratesOf(published: readonly Published[]): Map<string, readonly [number, number]> {
  const figures = figuresOf(published, CITY_GROWTH, jsonSchema)?.figures ?? {};
  const rates = new Map<string, readonly [number, number]>();
  for (const [cities, rate] of Object.entries(figures)) {
    const parsed = rateSchema.safeParse(rate);
    if (!parsed.success) continue;
    const range = typeof parsed.data === 'number' ? ([parsed.data, parsed.data] as const) : parsed.data;
    for (const city of cities.split('/')) rates.set(city, range);
  }
  return rates;
}

/** What the cities without a published rate must have grown by for the whole to grow as another article says. */
function growthOfTheRest(published: readonly Published[]): Contradiction[] {
  const whole = figuresOf(published, GROWTH, growthSchema)?.figures.value;
  const shares = Object.entries(figuresOf(published, CITY_SHARE, percentsSchema)?.figures ?? {});
  const rates = ratesOf(published);
  const known = shares.flatMap(([cities, share]) => {
    const highest = Math.max(...cities.split('+').map((city) => rates.get(city)?.[1] ?? Infinity));
    return Number.isFinite(highest) ? { share, highest } : [];
  });
  if (whole === undefined || !known.length) return [];
  const rest = 100 - known.reduce((sum, { share }) => sum + share, 0);
  const before =
    100 / (1 + whole / 100) - known.reduce((sum, { share, highest }) => sum + share / (1 + highest / 100), 0);
  const needed = 100 * (rest / before - 1);
  const most = Math.max(...[...rates.values()].map(([, high]) => high));
  if (!(needed > most)) return [];
  return [
    {
      id: 'growth_of_the_rest',
      kind: 'sources',
      entries: [GROWTH, CITY_SHARE, CITY_GROWTH],
      stated: `${whole} %`,
      recomputed: `≥ ${rounded(needed, 0)} %`,
      words: `One article has postings grow by ${whole} % a year; at the growth that another gives for cities with ${100 - rest} % of them, the rest would have to grow by ${rounded(needed, 0)} %, more than any city is said to.`,
    },
  ];
}

function growthSign(published: readonly Published[]): Contradiction[] {
  const here = figuresOf(published, GROWTH, growthSchema)?.figures.value;
  const world = figuresOf(published, WORLD, worldSchema)?.figures.yoy_pct;
  if (here === undefined || world === undefined || here * world >= 0) return [];
  return [
    {
      id: 'growth_sign',
      kind: 'sources',
      entries: [GROWTH, WORLD],
      stated: `${here} %`,
      recomputed: `${world} %`,
      words: `One article has Go postings change by ${here} % a year, another, for the whole world, by ${world} %.`,
    },
  ];
}
