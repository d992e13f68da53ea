import * as z from 'zod/mini';
import { quantilesSchema } from './insight';

/** What marks a file of own cells, and the version that this code writes. */
export const OWN_FORMAT = 'golens-own-cells';
export const OWN_VERSION = 1;
/** A cell with fewer postings is not handed to anybody. */
export const LEAST_SHARED = 5;
/** So many files of other readers are kept. */
export const MOST_OTHERS = 5;
/** The unit that quantiles are rounded to before they are handed on, CNY a month. */
export const SHARED_STEP = 100;

/** So many cells may be in one file. */
export const MOST_CELLS = 2000;

const LARGEST = { count: 1_000_000, pay: 10_000_000, boards: 60 };
/** A board's id. */
export const BOARD = /^[a-z][a-z0-9-]{0,39}$/;
/** A place's name: letters, with what may stand between them. */
const PLACE = /^\p{L}[\p{L}\p{M} .'’·-]{0,39}$/u;
const BAND = /^\d{1,2}(?:-\d{1,2}|\+)$/;

const pay = z.number().check(z.multipleOf(SHARED_STEP), z.positive(), z.maximum(LARGEST.pay));
const count = (least: number) => z.number().check(z.int(), z.minimum(least), z.maximum(LARGEST.count));

/** Postings that a reader has seen in one place and years band (null: all). Monthly pay in CNY, band midpoints. */
export interface OwnCell {
  place: string;
  experience: string | null;
  n: number;
  quantiles: z.infer<typeof quantilesSchema>;
  /** How many of them were seen on each board; a posting seen on two counts for both. */
  boards: Record<string, number>;
}

/** A cell as it is handed on. */
export const sharedCellSchema = z.object({
  place: z.string().check(z.regex(PLACE)),
  experience: z.nullable(z.string().check(z.regex(BAND))),
  n: count(LEAST_SHARED),
  quantiles: z
    .object({ p10: pay, p25: pay, p50: pay, p75: pay, p90: pay })
    .check(z.refine((q) => q.p10 <= q.p25 && q.p25 <= q.p50 && q.p50 <= q.p75 && q.p75 <= q.p90)),
  boards: z
    .record(z.string().check(z.regex(BOARD)), count(1))
    .check(z.refine((boards) => Object.keys(boards).length <= LARGEST.boards)),
});

/** The file that readers hand each other: cells only. */
export const ownDatasetSchema = z.object({
  format: z.literal(OWN_FORMAT),
  version: z.literal(OWN_VERSION),
  built: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  cells: z.array(sharedCellSchema).check(z.minLength(1), z.maxLength(MOST_CELLS), z.refine(areDistinct)),
});

/** Another reader's cells, as imported; `importedAt` is an ISO time. */
export const otherSampleSchema = z.object({ id: z.string(), importedAt: z.string(), dataset: ownDatasetSchema });

export type OwnDataset = z.infer<typeof ownDatasetSchema>;
export type OtherSample = z.infer<typeof otherSampleSchema>;

function areDistinct(cells: readonly { place: string; experience: string | null }[]): boolean {
  return new Set(cells.map(({ place, experience }) => `${place}|${experience}`)).size === cells.length;
}
