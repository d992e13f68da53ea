import * as z from 'zod/mini';
import { annotatedSchema } from './insight';

export const STATUSES = ['saved', 'applied', 'interviewing', 'offer', 'rejected', 'archived'] as const;
export const statusSchema = z.enum(STATUSES);

/** So many changes of status are kept, the last ones. */
export const MOST_STEPS = 200;

/** A posting that the reader keeps, with the insight as it was then. `id` is "site:key"; times are ISO strings. */
export const savedPostingSchema = z.object({
  id: z.string().check(z.minLength(3), z.maxLength(260)),
  savedAt: z.string(),
  updatedAt: z.string(),
  status: statusSchema,
  notes: z.string().check(z.maxLength(20_000)),
  tags: z.array(z.string().check(z.maxLength(60))).check(z.maxLength(50)),
  /** When it was given which status, oldest first. Rows stored by an older version lack it. */
  history: z.prefault(z.array(z.object({ status: statusSchema, at: z.string() })).check(z.maxLength(MOST_STEPS)), []),
  posting: annotatedSchema.shape.posting,
  insight: annotatedSchema.shape.insight,
});

/** That a posting was seen, and at what price: one row a posting, newest price last. */
export const sightingSchema = z.object({
  id: z.string(),
  site: z.string(),
  firstSeen: z.string(),
  lastSeen: z.string(),
  times: z.number(),
  title: z.string(),
  company: z.nullable(z.string()),
  city: z.nullable(z.string()),
  experience: z.object({ min: z.nullable(z.number()), max: z.nullable(z.number()) }),
  go: z.enum(['core', 'mentioned']),
  prices: z.array(z.object({ at: z.string(), text: z.string(), monthMid: z.nullable(z.number()) })),
});

export type Status = z.infer<typeof statusSchema>;
export type SavedPosting = z.infer<typeof savedPostingSchema>;
export type Sighting = z.infer<typeof sightingSchema>;

export { postingId } from './id';
