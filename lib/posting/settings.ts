import * as z from 'zod/mini';
import { profileSchema } from './profile';

/** What the reader has set. `sites` holds the boards that differ from their default (LinkedIn is off by default). */
export const settingsSchema = z.object({ profile: profileSchema, sites: z.record(z.string(), z.boolean()) });

export type Settings = z.infer<typeof settingsSchema>;
