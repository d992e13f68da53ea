import * as z from 'zod/mini';
import { gradeSchema, quantilesSchema } from '@/lib/posting/insight';
import { exchangeRatesSchema } from '@/lib/posting/salary';
import { modelSchema } from './model';

/** The format that this code reads; a dataset of another one is refused. */
export const FORMAT = 2;
/** A city's own demand for skills rests on this many descriptions. */
export const LEAST_DESCRIPTIONS = 75;

const count = z.number().check(z.int(), z.nonnegative());
const text = z.string().check(z.minLength(1));
const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const share = z.number().check(z.minimum(0), z.maximum(1));

const risingQuantiles = quantilesSchema.check(
  z.refine((q) => q.p10 > 0 && q.p10 <= q.p25 && q.p25 <= q.p50 && q.p50 <= q.p75 && q.p75 <= q.p90),
);

export const sourceSchema = z.object({
  title: text,
  kind: z.enum(['postings', 'published', 'survey']),
  period: text,
  n: z.nullable(count),
  note: text,
});

/**
 * Monthly pay in CNY of one place and years band ("3-5"; null for all) as measured. `boards` counts the postings of
 * each board; `concentration` is the share of the largest employer, null where the postings name none.
 */
export const cellSchema = z.object({
  id: text,
  place: text,
  kind: z.enum(['city', 'tier', 'country']),
  experience: z.nullable(text),
  n: z.number().check(z.int(), z.minimum(5)),
  quantiles: risingQuantiles,
  period: text,
  source: text,
  grade: gradeSchema,
  boards: z.record(z.string(), count),
  concentration: z.nullable(share),
});

/** Share 0…1 of postings with a description that ask for the skill, with what is published of it beside. */
export const skillSchema = z.object({
  id: text,
  share: z.nullable(share),
  n: count,
  period: text,
  source: text,
  published: z.array(z.object({ name: text, share, source: text })),
  /** What postings with the skill pay above those without it, as a share, with its 90 % interval; null where `noPremium` says why. */
  premium: z.nullable(z.object({ value: z.number(), low: z.number(), high: z.number(), n: count })),
  noPremium: z.nullable(z.enum(['few', 'chance', 'not-measured'])),
});

/** Shares 0…1 of one city's postings with a description that name a skill, by skill id; a skill that is not listed is named by none. */
export const cityDemandSchema = z.object({
  city: text,
  n: z.number().check(z.int(), z.minimum(LEAST_DESCRIPTIONS)),
  period: text,
  source: text,
  shares: z.record(z.string(), share),
});

/** Published figures under one heading; `figures` keeps the names of the publication. Grade C: how it was sampled is unknown. */
export const publishedSchema = z.object({
  id: text,
  source: text,
  period: z.nullable(text),
  section: z.nullable(text),
  unit: z.nullable(text),
  grade: z.literal('C'),
  /** Where the published figures contradict themselves. */
  check: z.nullable(text),
  figures: z.record(z.string(), z.json()),
});

/** Yearly pay in USD that people reported in a survey. */
export const foreignSchema = z.object({
  country: text,
  n: count,
  quantiles: risingQuantiles,
  medianOfAll: z.nullable(z.number()),
  byYears: z.record(z.string(), z.object({ n: count, quantiles: risingQuantiles })),
  source: text,
});

/** What postings of other boards or for other languages advertise, in the `unit` named; never a posting's reference. */
export const comparisonSchema = z.object({
  id: text,
  n: count,
  unit: text,
  quantiles: risingQuantiles,
  period: text,
  source: text,
  note: z.nullable(text),
});

/** How a model describes postings that it was not fitted on: see scripts/market/validate.ts. */
export const validationSchema = z.object({
  name: text,
  n: count,
  logDensity: z.number(),
  distance: share,
  coverage: share,
  distanceByBoard: z.record(z.string(), share),
  distanceByCity: z.record(z.string(), share),
});

export const marketSchema = z.object({
  format: z.literal(FORMAT),
  version: text,
  built: isoDate,
  sources: z.record(z.string(), sourceSchema),
  exchangeRates: exchangeRatesSchema,
  /** The whole market that the cells describe, as the id of its widest cell. */
  country: text,
  /** City → tier; a city of the country that is not named is of tier `otherTier`. */
  tiers: z.record(z.string(), text),
  otherTier: text,
  tierSource: text,
  /** Board id → its name. */
  boards: z.record(z.string(), text),
  model: modelSchema,
  validation: z.array(validationSchema),
  cells: z.array(cellSchema),
  /** Cell id → postings, for the cells that are too thin to show. */
  thin: z.record(z.string(), count),
  skills: z.array(skillSchema),
  /** Cities with enough descriptions of their own; everywhere else `skills` answers for the whole country. */
  cityDemand: z.prefault(z.array(cityDemandSchema), []),
  /** How many skills were tried for a premium: each shown one has survived a correction for that number. */
  premiumsTried: count,
  published: z.array(publishedSchema),
  foreign: z.array(foreignSchema),
  foreignPostings: z.array(comparisonSchema),
  languages: z.array(comparisonSchema),
});

export type Market = z.infer<typeof marketSchema>;
export type Cell = z.infer<typeof cellSchema>;
export type SkillDemand = z.infer<typeof skillSchema>;
export type CityDemand = z.infer<typeof cityDemandSchema>;
export type MarketSource = z.infer<typeof sourceSchema>;
export type Published = z.infer<typeof publishedSchema>;
export type Foreign = z.infer<typeof foreignSchema>;
export type Comparison = z.infer<typeof comparisonSchema>;

/** A dataset out of JSON. Throws an Error of one sentence that names the first thing wrong with it. */
export function parseMarket(json: unknown): Market {
  const format = typeof json === 'object' && json !== null && 'format' in json ? json.format : undefined;
  if (format !== FORMAT) throw new Error(`This is not a market dataset of format ${FORMAT}.`);
  const result = marketSchema.safeParse(json);
  if (!result.success) throw new Error(firstProblem(result.error.issues));
  const unknown = unknownSource(result.data);
  if (unknown) throw new Error(`The market dataset names a source that it does not list: "${unknown}".`);
  return result.data;
}

function firstProblem(issues: readonly { path: PropertyKey[]; message: string }[]): string {
  const [issue] = issues;
  const where = issue?.path.map(String).join('.') || 'the file';
  return `The market dataset is not valid at ${where}: ${issue?.message ?? 'unknown problem'}.`;
}

function unknownSource(market: Market): string | null {
  const { cells, skills, cityDemand, published, foreign, foreignPostings, languages } = market;
  const named = [cells, skills, cityDemand, published, foreign, foreignPostings, languages].flat();
  return named.find(({ source }) => !Object.hasOwn(market.sources, source))?.source ?? null;
}
