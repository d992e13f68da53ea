import * as z from 'zod/mini';
import { placeSchema } from './evidence';
import { salarySchema } from './salary';

export const DEGREES = ['none', 'associate', 'bachelor', 'master', 'doctor'] as const;
export const degreeSchema = z.enum(DEGREES);
export const WORK_MODES = ['onsite', 'hybrid', 'remote'] as const;
export const FLAGS = [
  'outsourcing',
  'overtime',
  'age-limit',
  'gender-limit',
  'education-gate',
  'on-call',
  'travel',
  'internship',
  'contract',
  'english-required',
  'equity',
  'visa',
  'closed',
] as const;

const text = z.nullable(z.string());
const years = z.nullable(z.number().check(z.nonnegative()));

/** A flag with the words that caused it, the sentence around them and their place; rows of version 0.1 lack the last two. */
export const flagSchema = z.object({
  flag: z.enum(FLAGS),
  words: z.string(),
  sentence: z.optional(z.string()),
  place: z.optional(placeSchema),
});

/** Whether Go is a main language of the role, with the sentence that decided, the words in it, and the rule that read them. */
export const goSchema = z.object({
  verdict: z.enum(['core', 'mentioned', 'no']),
  evidence: z.string(),
  words: z.optional(z.string()),
  rule: z.optional(z.string()),
  place: z.optional(placeSchema),
});

/** A job posting as read and parsed from a page. Null means that the page does not say. */
export const postingSchema = z.object({
  site: z.string(),
  key: z.string(),
  url: z.string(),
  title: z.string(),
  company: z.object({ name: text, size: text, industry: text, stage: text }),
  location: z.object({
    /** The city's name as the dataset has it ("上海", "New York"); null where unknown. */
    city: text,
    district: text,
    /** The business area within the district ("望京"). Rows stored by an older version lack it. */
    area: z.prefault(text, null),
    /** ISO 3166 code of the one country that the place is in. Rows stored by an older version lack it. */
    country: z.prefault(text, null),
    /** Further cities of the same posting, in the page's order. Rows stored by an older version lack it. */
    others: z.prefault(z.array(z.string()), []),
    /** The place as the page writes it. */
    text,
    remote: z.boolean(),
  }),
  salary: salarySchema,
  experience: z.object({ min: years, max: years }),
  degree: z.nullable(degreeSchema),
  skills: z.object({
    required: z.array(z.string()),
    preferred: z.array(z.string()),
    /** Years asked for with single skills, by skill id. Rows stored by an older version lack it. */
    years: z.prefault(z.record(z.string(), z.object({ min: years, max: years })), {}),
  }),
  go: goSchema,
  workMode: z.nullable(z.enum(WORK_MODES)),
  flags: z.array(flagSchema),
  /** ISO date, where the page says it. */
  datePosted: text,
});

export type Degree = z.infer<typeof degreeSchema>;
export type WorkMode = (typeof WORK_MODES)[number];
export type FlagName = (typeof FLAGS)[number];
export type Flag = z.infer<typeof flagSchema>;
export type GoVerdict = z.infer<typeof goSchema>;
export type Posting = z.infer<typeof postingSchema>;
