import * as z from 'zod/mini';

const counts = z.record(z.string().check(z.maxLength(200)), z.number().check(z.nonnegative()));

/** How often each reader answered for each field: no page text. "none" counts postings where no reader answered. */
export const healthReportSchema = z.object({
  site: z.string().check(z.maxLength(40)),
  layout: z.string().check(z.maxLength(80)),
  page: z.enum(['list', 'detail', 'other']),
  cards: z.number().check(z.nonnegative()),
  fields: z.record(z.string().check(z.maxLength(40)), counts),
});

/** What is kept of the reports of one layout: summed counts, and when the last one came (ISO). */
export const healthRowSchema = z.object({
  id: z.string(),
  site: z.string(),
  layout: z.string(),
  page: z.enum(['list', 'detail', 'other']),
  at: z.string(),
  cards: z.number(),
  fields: z.record(z.string(), z.record(z.string(), z.number())),
});

export type HealthReport = z.infer<typeof healthReportSchema>;
export type HealthRow = z.infer<typeof healthRowSchema>;
