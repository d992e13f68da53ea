import * as z from 'zod/mini';
import { degreeSchema } from './posting';

/** The reader. Every part is optional: null, or an empty list, is "not said". */
export const profileSchema = z.object({
  /** Skill ids of the dictionary. */
  skills: z.array(z.string().check(z.maxLength(60))).check(z.maxLength(400)),
  years: z.nullable(z.number().check(z.minimum(0), z.maximum(60))),
  city: z.nullable(z.string().check(z.maxLength(60))),
  /** Present pay in CNY a month before tax, and the number of monthly salaries a year. */
  pay: z.nullable(
    z.object({ month: z.number().check(z.positive()), months: z.number().check(z.minimum(12), z.maximum(24)) }),
  ),
  degree: z.nullable(degreeSchema),
});

export const EMPTY_PROFILE: Profile = { skills: [], years: null, city: null, pay: null, degree: null };

export type Profile = z.infer<typeof profileSchema>;
