import * as z from 'zod/mini';
import { annotatedSchema } from './insight';
import { moneyRangeSchema } from './salary';

export const STATUSES = ['saved', 'applied', 'interviewing', 'offer', 'rejected', 'archived'] as const;
export const statusSchema = z.enum(STATUSES);

/** So many changes of status are kept, the last ones. */
export const MOST_STEPS = 200;
export const MOST_TAGS = 50;

const tag = z.string().check(z.maxLength(60));
const stepSchema = z.object({ status: statusSchema, at: z.string() });

/** A posting that the reader keeps, with the insight as it was then. `id` is "site:key"; times are ISO strings. */
export const savedPostingSchema = z.object({
  id: z.string().check(z.minLength(3), z.maxLength(260)),
  savedAt: z.string(),
  updatedAt: z.string(),
  status: statusSchema,
  notes: z.string().check(z.maxLength(20_000)),
  tags: z.array(tag).check(z.maxLength(MOST_TAGS)),
  /** When it was given which status, oldest first. Rows stored by an older version lack it. */
  history: z.prefault(z.array(stepSchema).check(z.maxLength(MOST_STEPS)), []),
  /** When the posting was read as it stands here, and its insight computed. Rows stored by an older version lack it. */
  readAt: z.optional(z.string()),
  posting: annotatedSchema.shape.posting,
  insight: annotatedSchema.shape.insight,
});

const { id, status, notes, tags, updatedAt } = savedPostingSchema.shape;

/** What the reader does to a saved posting; what it does not name stays. Tags are set whole, or one is added or taken away. */
export const savedEditSchema = z.object({
  status: z.optional(status),
  notes: z.optional(notes),
  tags: z.optional(tags),
  addTag: z.optional(tag),
  removeTag: z.optional(tag),
});

/** What of a saved posting is the reader's own: all that an edit can change, and what undoing it puts back. */
export const keptSchema = z.object({ id, status, notes, tags, history: z.array(stepSchema), updatedAt });

/** One posting before and after an edit. */
export const editedSchema = z.object({ before: keptSchema, after: keptSchema });

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
  /** The newest price as a range. It and the next two are there where they are known; older rows lack all three. */
  pay: z.optional(z.object({ month: moneyRangeSchema, year: moneyRangeSchema })),
  /** A print of the description, by which likeness can be told and the text not be had back. */
  print: z.optional(z.string().check(z.maxLength(300))),
  /** What it is looked up by where the same posting is sought on other boards. */
  alike: z.optional(z.array(z.string())),
});

export type Status = z.infer<typeof statusSchema>;
export type SavedPosting = z.infer<typeof savedPostingSchema>;
export type SavedEdit = z.infer<typeof savedEditSchema>;
export type Kept = z.infer<typeof keptSchema>;
export type Edited = z.infer<typeof editedSchema>;
export type Sighting = z.infer<typeof sightingSchema>;

export { postingId } from './id';
