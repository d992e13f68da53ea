import * as z from 'zod/mini';
import { readingSchema } from '@/lib/posting/reading';

/** Characters of a selected or pasted text: no more of a description is read. */
export const LONGEST_TEXT = 30_000;

const given = z.nullable(z.string().check(z.maxLength(300)));

/** A text that the reader selected or pasted. A field that is null is looked for in the text; `url` may be empty. */
export const textSchema = z.object({
  text: z.string().check(z.maxLength(LONGEST_TEXT)),
  url: z.string().check(z.maxLength(2000)),
  fields: z.object({ title: given, salary: given, city: given, company: given }),
});

/** The JobPostings that a page publishes; `total` counts those beyond the ones that were read, too. */
export const publishedSchema = z.object({
  readings: z.array(readingSchema).check(z.maxLength(200)),
  total: z.number().check(z.nonnegative()),
});

export type Published = z.infer<typeof publishedSchema>;

/** What the reader handed over: a selected text (`cut`: only its beginning), or what a page publishes. */
export type Handed =
  | { from: 'selection'; text: string; cut: boolean; url: string }
  | ({ from: 'page'; url: string } & Published);
