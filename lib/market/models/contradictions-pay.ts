import * as z from 'zod/mini';
import type { Published } from '../dataset';
import { valueOf, type Contradiction } from './contradiction';
import { figuresOf } from './figures';
import { PAY_BY_YEARS, payByYears } from './pay';
import { MEDIAN_LEVELS, MEDIANS, mediansOf, payGrowth } from './pay-growth';
import { rounded } from './rounding';

const BANDS = 'salary.city_by_level_band_K';
export const LEVEL_YEARS = 'levels.years';
const ROLE_OF = { junior: 'engineer', mid: 'engineer', senior: 'senior' } as const;
const LEVELS = ['junior', 'mid', 'senior'] as const;
const K_A_WAN = 10;

const yearsSchema = z.record(z.string(), z.tuple([z.number(), z.nullable(z.number())]));
const monthsSchema = z.object({ months_a_year: z.number() });
const jsonSchema = z.record(z.string(), z.json());
const bandSchema = z.record(z.string(), z.tuple([z.number(), z.number()]));

interface Range {
  low: number;
  high: number;
}

export const levelYearsOf = (published: readonly Published[]) => figuresOf(published, LEVEL_YEARS, yearsSchema);

export function payContradictions(published: readonly Published[]): Contradiction[] {
  return [...growth(published), ...medianBelowBand(published), ...formula(published)];
}

function growth(published: readonly Published[]): Contradiction[] {
  return MEDIAN_LEVELS.flatMap((level) => {
    const result = payGrowth(level, published);
    if (valueOf(result, 'agrees') !== 0) return [];
    const [stated, recomputed] = [valueOf(result, 'stated'), valueOf(result, 'recomputed')].map((each) =>
      rounded(each, 1),
    );
    const [lowest, highest] = [valueOf(result, 'lowest'), valueOf(result, 'highest')].map((each) => rounded(each, 1));
    return {
      id: `cagr_${level}` as const,
      kind: 'arithmetic',
      entries: [MEDIANS],
      stated: `${stated} %`,
      recomputed: `${recomputed} %`,
      words: `Growth of the ${level.replace('_', ' ')} median is stated as ${stated} % a year; its own first and last median give ${recomputed} %, and their rounding allows ${lowest} to ${highest} %.`,
    };
  });
}

/** The latest median, moved a year on at its own rate, against the lowest pay of the level in any city. */
function medianBelowBand(published: readonly Published[]): Contradiction[] {
  const months = figuresOf(published, MEDIANS, monthsSchema)?.figures.months_a_year ?? NaN;
  return LEVELS.flatMap((level) => {
    const row = mediansOf(published, level);
    const least = lowestOf(published, level);
    if (!row || least === null) return [];
    const result = payGrowth(level, published);
    const rate = Math.max(valueOf(result, 'stated'), valueOf(result, 'recomputed'));
    const month = ((row.last.median * K_A_WAN) / months) * (1 + rate / 100);
    if (!(month < least)) return [];
    return {
      id: 'median_below_band',
      kind: 'sections',
      entries: [MEDIANS, BANDS],
      stated: `${least}K`,
      recomputed: `${rounded(month, 1)}K`,
      words: `The ${level} median of ${row.last.year}, over its ${months} months and a year on, is ${rounded(month, 1)}K a month, below the lowest ${level} pay of any of the three cities in the same article, ${least}K (the median is of six cities).`,
    };
  });
}

/** One year of medians at least should lie within what the formula gives for each level's years. */
function formula(published: readonly Published[]): Contradiction[] {
  const rows = LEVELS.map((level) => ({ ...rangeOf(level, published), row: mediansOf(published, level) }));
  const dates = rows[0]?.row?.medians.map(({ year }) => year) ?? [];
  const medians = dates.map((year) => ({ year, values: rows.map(({ row }) => medianIn(row, year)) }));
  const all = [...rows.flatMap(({ low, high }) => [low, high]), ...medians.flatMap(({ values }) => values)];
  const fits = medians.some(({ values }) => values.every((value, at) => isWithin(value, rows[at])));
  if (fits || !medians.length || all.some(Number.isNaN)) return [];
  const recomputed = rows.map(({ low, high }) => `${rounded(low, 1)}–${rounded(high, 1)}`).join(' / ');
  const stated = medians.map(({ year, values }) => `${year}: ${values.join(' / ')}`).join('; ');
  return [
    {
      id: 'pay_formula_medians',
      kind: 'sections',
      entries: [PAY_BY_YEARS, MEDIANS, LEVEL_YEARS],
      stated,
      recomputed,
      words: `The formula gives junior / mid / senior ${recomputed} 万 a year for their years of experience; the medians beside it (${stated}) fit it in no single year.`,
    },
  ];
}

/** What the formula gives at the first and the last year of a level. */
function rangeOf(level: (typeof LEVELS)[number], published: readonly Published[]): Range {
  const [from, to] = levelYearsOf(published)?.figures[level] ?? [];
  const at = (years: number | null | undefined) =>
    valueOf(payByYears({ years: years ?? NaN, role: ROLE_OF[level] }, published), 'year');
  return { low: at(from), high: at(to) };
}

function medianIn(row: ReturnType<typeof mediansOf>, year: number): number {
  return row?.medians.find((each) => each.year === year)?.median ?? NaN;
}

const isWithin = (value: number, range: Range | undefined) =>
  range !== undefined && value >= range.low && value <= range.high;

/** The lowest pay of a level in any city, in thousand CNY a month. */
function lowestOf(published: readonly Published[], level: string): number | null {
  const cities = figuresOf(published, BANDS, jsonSchema)?.figures ?? {};
  const lows = Object.values(cities).flatMap((city) => {
    const bands = bandSchema.safeParse(city);
    return bands.success ? (bands.data[level]?.[0] ?? []) : [];
  });
  return lows.length ? Math.min(...lows) : null;
}
