import * as z from 'zod/mini';

const counts = z.record(z.string().check(z.maxLength(200)), z.number().check(z.nonnegative()));

/** How often each reader answered for each field: no page text. "none" counts postings where no reader answered. */
export const healthReportSchema = z.object({
  site: z.string().check(z.maxLength(40)),
  layout: z.string().check(z.maxLength(80)),
  page: z.enum(['list', 'detail', 'other']),
  cards: z.number().check(z.nonnegative()),
  /** Cards that have the key of another one and say something else. */
  repeated: z.optional(z.number().check(z.nonnegative())),
  fields: z.record(z.string().check(z.maxLength(40)), counts),
});

/** What can have changed on a site, worst first. */
export const DRIFT_CODES = [
  'no-cards',
  'no-posting',
  'no-titles',
  'repeated-keys',
  'no-longer-read',
  'unknown-layout',
  'other-readers',
] as const;

/** One thing that is not as it was: `read` of `of` postings on this page; what was read before, where that is known. */
export const driftSchema = z.object({
  code: z.enum(DRIFT_CODES),
  field: z.nullable(z.string().check(z.maxLength(40))),
  read: z.number(),
  of: z.number(),
  /** `share`: 0…1 of the `n` postings of the record. */
  before: z.nullable(z.object({ share: z.number(), n: z.number() })),
});

/** What was read on one day (UTC), whether or not something had changed. */
export const healthDaySchema = z.object({
  day: z.string(),
  pages: z.number(),
  cards: z.number(),
  fields: z.record(z.string(), z.record(z.string(), z.number())),
});

/** What is kept of the reports of one layout, and when the last one came (ISO). */
export const healthRowSchema = z.object({
  id: z.string(),
  site: z.string(),
  layout: z.string(),
  page: z.enum(['list', 'detail', 'other']),
  at: z.string(),
  /** Summed over pages on which nothing had changed: what later pages are compared with. */
  cards: z.number(),
  fields: z.record(z.string(), z.record(z.string(), z.number())),
  /** When such a page was seen last; missing in rows from before pages were compared. */
  soundAt: z.optional(z.string()),
  /** Oldest first. */
  days: z.optional(z.array(healthDaySchema)),
  /** What had changed on the page that was seen last. */
  drift: z.optional(z.array(driftSchema)),
});

export type HealthReport = z.infer<typeof healthReportSchema>;
export type HealthDay = z.infer<typeof healthDaySchema>;
export type HealthRow = z.infer<typeof healthRowSchema>;
export type DriftCode = (typeof DRIFT_CODES)[number];
export type Drift = z.infer<typeof driftSchema>;
