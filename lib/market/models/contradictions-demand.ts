import * as z from 'zod/mini';
import type { Published } from '../dataset';
import type { Contradiction } from './contradiction';
import { CITY_GROWTH, ratesOf } from './contradictions-growth';
import { figuresOf } from './figures';
import { INFLECTION, publishedInflection } from './inflection';
import { agrees, rounded } from './rounding';

const TURNS = 'demand.inflection';
const MONTHS_A_SIDE = 12;

const jsonSchema = z.record(z.string(), z.json());
const turnSchema = z.object({ before_pct: z.number(), after_pct: z.number() });

export function demandContradictions(published: readonly Published[]): Contradiction[] {
  return [growthOfCities, inflectionRises, inflectionNotFound].flatMap((check) => check(published));
}

/** The cities with a published inflection, by name, and growth in percent a year before and after it. */
function turnsOf(published: readonly Published[]) {
  const rows = Object.entries(figuresOf(published, TURNS, jsonSchema)?.figures ?? {});
  const inOrder = rows.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return inOrder.flatMap(([city, row]) => {
    const turn = turnSchema.safeParse(row);
    return turn.success ? { city, before: turn.data.before_pct, after: turn.data.after_pct } : [];
  });
}

function growthOfCities(published: readonly Published[]): Contradiction[] {
  const rates = ratesOf(published);
  return turnsOf(published).flatMap(({ city, after }) => {
    const range = rates.get(city);
    if (!range || agrees(after, range[0] - 0.5, range[1] + 0.5)) return [];
    return {
      id: 'growth_of_cities',
      kind: 'sections',
      entries: [TURNS, CITY_GROWTH],
      stated: `${after} %`,
      recomputed: `${range.join('–')} %`,
      words: `${city} grows by ${after} % after its inflection, and in the same section by ${range.join(' to ')} %.`,
    };
  });
}

function inflectionRises(published: readonly Published[]): Contradiction[] {
  return turnsOf(published)
    .filter(({ before, after }) => after > before)
    .map(({ city, before, after }) => ({
      id: 'inflection_rises',
      kind: 'words',
      entries: [TURNS],
      stated: `${before} % → ${after} %`,
      recomputed: `+${rounded(after - before)}`,
      words: `The method marks where growth ends; at the inflection of ${city} growth rises from ${before} to ${after} %.`,
    }));
}

/** Counts that grow at the stated rates: the method, which waits for a month without growth, has nothing to find. */
function inflectionNotFound(published: readonly Published[]): Contradiction[] {
  const missed = turnsOf(published).filter(({ before, after }) => {
    const result = publishedInflection(seriesOf(before, after), published);
    return result.values?.index.value === null;
  });
  if (!missed.length) return [];
  const stated = missed.map(({ city, before, after }) => `${city} ${before} % → ${after} %`).join(', ');
  return [
    {
      id: 'inflection_not_found',
      kind: 'words',
      entries: [TURNS, INFLECTION],
      stated,
      recomputed: '–',
      words: `The method finds no inflection in counts that grow at the stated rates (${stated}): it marks the first month with no more postings than the month before, so that noise, not growth, decides.`,
    },
  ];
}

function seriesOf(before: number, after: number) {
  return Array.from({ length: 2 * MONTHS_A_SIDE }, (_, x) => {
    const years = [Math.min(x, MONTHS_A_SIDE) / 12, Math.max(0, x - MONTHS_A_SIDE) / 12] as const;
    const count = 1000 * (1 + before / 100) ** years[0] * (1 + after / 100) ** years[1];
    return { month: `${2022 + Math.floor(x / 12)}-${`${(x % 12) + 1}`.padStart(2, '0')}`, count };
  });
}
