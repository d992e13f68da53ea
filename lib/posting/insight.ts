import * as z from 'zod/mini';
import { postingSchema } from './posting';

export const gradeSchema = z.enum(['A', 'B', 'C']);

/** Monthly pay in CNY before tax (band midpoints). */
export const quantilesSchema = z.object({
  p10: z.number(),
  p25: z.number(),
  p50: z.number(),
  p75: z.number(),
  p90: z.number(),
});

/** Where a figure is from: shown beside every number. */
export const referenceSchema = z.object({
  /** The cell's id in the dataset, as "上海|3-5". */
  cell: z.string(),
  place: z.string(),
  /** Years band as "3-5", or null for all. */
  experience: z.nullable(z.string()),
  n: z.number(),
  period: z.string(),
  source: z.string(),
  grade: gradeSchema,
  quantiles: quantilesSchema,
  /** The board whose level the quantiles are at; null where they are the average of all boards. */
  board: z.prefault(z.nullable(z.string()), null),
  /** How much of the quantiles' middle is the cell's own postings, 0…1; the rest is drawn from wider cells. */
  own: z.prefault(z.number(), 1),
  confidence: z.prefault(z.enum(['high', 'medium', 'low']), 'low'),
  /** Share of the largest employer where it is half of the cell or more; null otherwise, or where it is not known. */
  concentration: z.prefault(z.nullable(z.number()), null),
});

/** Percentiles 1…99 of the posting's low end, midpoint and high end; an open end is null. */
export const percentileSchema = z.object({
  low: z.nullable(z.number()),
  mid: z.number(),
  high: z.nullable(z.number()),
  reference: referenceSchema,
  /** The cells that were asked first and were too thin, most specific first. */
  skipped: z.array(z.object({ cell: z.string(), n: z.number() })),
});

/**
 * Percentiles 1…99 of the posting's low end, midpoint and high end among the postings that the reader has seen in the
 * last 90 days, each counted once over all boards; an open end is null.
 */
export const ownStandingSchema = z.object({
  low: z.nullable(z.number()),
  mid: z.number(),
  high: z.nullable(z.number()),
  n: z.number(),
  /** Place and years band, as "上海|3-5"; without a band for all. */
  cell: z.string(),
  /** When the ones seen longest ago and last were seen: ISO times. */
  from: z.string(),
  to: z.string(),
});

/** Why there is no percentile. */
export const noPercentileSchema = z.enum([
  'no-pay',
  'negotiable',
  'hidden',
  'unreadable',
  'part-time-pay',
  'foreign-market',
  'thin-market',
  'no-dataset',
]);

/** Pay to place in the market: CNY a month before tax, in a city, with years of experience. */
export const payPlaceSchema = z.object({
  city: z.nullable(z.string().check(z.maxLength(60))),
  years: z.nullable(z.number().check(z.minimum(0), z.maximum(60))),
  month: z.number().check(z.positive(), z.maximum(10_000_000)),
});

export const skillGapSchema = z.object({
  skill: z.string(),
  /** Share of the place's Go postings that name it, 0…1, with what it rests on; null where the dataset has none. */
  demand: z.nullable(
    z.object({
      share: z.number(),
      /** Null in figures that were saved before it was kept. */
      place: z.prefault(z.nullable(z.string()), null),
      n: z.number(),
      period: z.string(),
      source: z.string(),
      /** What is published of it, 0…1: never mixed with what was measured. */
      published: z.prefault(z.array(z.object({ name: z.string(), share: z.number(), source: z.string() })), []),
    }),
  ),
  /** What postings with it pay above those without, as a share with its 90 % interval; null where that is not known. */
  premium: z.prefault(
    z.nullable(z.object({ value: z.number(), low: z.number(), high: z.number(), n: z.number() })),
    null,
  ),
});

export const insightSchema = z.object({
  percentile: z.nullable(percentileSchema),
  noPercentile: z.nullable(noPercentileSchema),
  /** The same experience in other cities; `ratio` is that city's median over this one's, null where this city has no cell. */
  benchmark: z.array(
    z.object({
      city: z.string(),
      reference: referenceSchema,
      ratio: z.nullable(z.number()),
      /** 90 % interval of the ratio; null where it cannot be given. */
      interval: z.prefault(z.nullable(z.object({ low: z.number(), high: z.number() })), null),
    }),
  ),
  /** Required skills that the reader lacks, those asked for most first; empty where the profile has no skills. */
  gaps: z.array(skillGapSchema),
  met: z.array(z.string()),
  /** Preferred skills, each with whether the reader has it. */
  bonus: z.array(z.object({ skill: z.string(), met: z.boolean() })),
  /** The reader's own pay on the same reference, 1…99; null where either is missing. */
  ownPercentile: z.nullable(z.number()),
  /** The second reference, beside the bundled one; null where the reader has seen too few alike. */
  ownSample: z.prefault(z.nullable(ownStandingSchema), null),
});

/** A posting with what GoLens says of it. */
export const annotatedSchema = z.object({ posting: postingSchema, insight: insightSchema });

export type Grade = z.infer<typeof gradeSchema>;
export type Quantiles = z.infer<typeof quantilesSchema>;
export type Reference = z.infer<typeof referenceSchema>;
export type Percentile = z.infer<typeof percentileSchema>;
export type OwnStanding = z.infer<typeof ownStandingSchema>;
export type NoPercentile = z.infer<typeof noPercentileSchema>;
export type PayPlace = z.infer<typeof payPlaceSchema>;
/** A percentile 1…99 with what it rests on, or why there is none. */
export type Standing =
  | (Pick<Percentile, 'reference' | 'skipped'> & { percentile: number })
  | { percentile: null; reason: NoPercentile };
export type SkillGap = z.infer<typeof skillGapSchema>;
export type Insight = z.infer<typeof insightSchema>;
export type Annotated = z.infer<typeof annotatedSchema>;
