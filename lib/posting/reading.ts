import * as z from 'zod/mini';

/** The text that a reader took from the page, and the name of the reader that answered. */
export const fieldReadingSchema = z.object({
  text: z.string().check(z.maxLength(60_000)),
  from: z.string().check(z.maxLength(80)),
});

/** The fields that an adapter can read. `tags` holds one tag a line. */
export const FIELDS = [
  'title',
  'salary',
  'city',
  'experience',
  'degree',
  'company',
  'companySize',
  'industry',
  'stage',
  'tags',
  'description',
  'datePosted',
  'employmentType',
  'closed',
] as const;

export const fieldNameSchema = z.enum(FIELDS);

/** What an adapter takes from the page for one posting; a field that is null is one that the page does not say. */
export const readingSchema = z.object({
  site: z.string().check(z.maxLength(40)),
  layout: z.string().check(z.maxLength(80)),
  page: z.enum(['list', 'detail']),
  /** The site's own id; where the page has none, a fingerprint of title, company and place that begins with "~". */
  key: z.string().check(z.minLength(1), z.maxLength(200)),
  url: z.string().check(z.maxLength(2000)),
  fields: z.record(fieldNameSchema, z.nullable(fieldReadingSchema)),
});

export type FieldName = z.infer<typeof fieldNameSchema>;
export type FieldReading = z.infer<typeof fieldReadingSchema>;
export type Reading = z.infer<typeof readingSchema>;
