import * as z from 'zod/mini';

/** Where words stand in a field's text, in UTF-16 units. */
export const placeSchema = z.object({
  field: z.enum(['title', 'tags', 'salary', 'description', 'degree', 'experience', 'employmentType']),
  start: z.number().check(z.nonnegative()),
  end: z.number().check(z.nonnegative()),
});

export type Place = z.infer<typeof placeSchema>;

/** Words that led to a reading: what was read from them, and the name of the rule that read them. */
export interface Evidence {
  of: string;
  value: string;
  rule: string;
  words: string;
  place: Place;
}
