import * as z from 'zod/mini';
import { profileSchema } from './profile';

const address = z.string().check(
  z.maxLength(2000),
  z.refine((text) => URL.canParse(text) && new URL(text).protocol === 'https:'),
);

const postingId = z.string().check(z.maxLength(260));

/** What the reader has set. `sites` holds the boards that differ from their default (LinkedIn is off by default). */
export const settingsSchema = z.object({
  profile: profileSchema,
  sites: z.record(z.string(), z.boolean()),
  /** Where the reader has a market dataset of their own, asked only on their click; null (the default): nowhere. */
  datasetAddress: z.prefault(z.nullable(address), null),
  /** Pairs of posting ids of which the reader has said that they are not the same posting. */
  apart: z.optional(z.array(z.tuple([postingId, postingId])).check(z.maxLength(5000))),
});

export type Settings = z.infer<typeof settingsSchema>;
