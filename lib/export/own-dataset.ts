import * as z from 'zod/mini';
import {
  BOARD,
  MOST_CELLS,
  OWN_FORMAT,
  OWN_VERSION,
  ownDatasetSchema,
  SHARED_STEP,
  sharedCellSchema,
  type OwnCell,
  type OwnDataset,
} from '@/lib/posting/own-sample';

/** In characters: the most cells that a file may hold need about half of it. */
const LARGEST = 1024 * 1024;
const fileSchema = z.object({ format: z.literal(OWN_FORMAT), version: z.number() });

export type OwnImportError = 'too-large' | 'not-json' | 'foreign-file' | 'newer-file' | 'bad-cells';

/**
 * The reader's own sample as others may have it: cells of at least 5 postings, pay rounded to 100 CNY, the day it was
 * made, and nothing of any posting. Only places that `isPlace` knows go out, so that no other text passes for one.
 */
export function ownDataset(cells: readonly OwnCell[], now: Date, isPlace: (name: string) => boolean): OwnDataset {
  const shared = cells
    .filter(({ place }) => isPlace(place))
    .flatMap(shareable)
    .slice(0, MOST_CELLS);
  return { format: OWN_FORMAT, version: OWN_VERSION, built: now.toISOString().slice(0, 10), cells: shared };
}

/** The file, which importOwnDataset reads back unchanged. */
export const ownDatasetToJson = (dataset: OwnDataset): string => JSON.stringify(dataset, null, 2);

/** Another reader's cells out of a file. Never throws; one bad cell refuses the whole file. */
export function importOwnDataset(
  text: string,
): { dataset: OwnDataset; error: null } | { dataset: null; error: OwnImportError } {
  if (text.length > LARGEST) return refused('too-large');
  const json = jsonOf(text);
  if (json === undefined) return refused('not-json');
  const file = z.safeParse(fileSchema, json);
  if (!file.success) return refused('foreign-file');
  if (file.data.version > OWN_VERSION) return refused('newer-file');
  const result = z.safeParse(ownDatasetSchema, json);
  return result.success ? { dataset: result.data, error: null } : refused('bad-cells');
}

const rounded = (value: number) => Math.round(value / SHARED_STEP) * SHARED_STEP;

const refused = (error: OwnImportError) => ({ dataset: null, error });

/** The cell, field by field and rounded; nothing where it is too thin or holds what a cell does not. */
function shareable({ place, experience, n, quantiles, boards }: OwnCell) {
  const { p10, p25, p50, p75, p90 } = quantiles;
  const cell = {
    place,
    experience,
    n,
    quantiles: { p10: rounded(p10), p25: rounded(p25), p50: rounded(p50), p75: rounded(p75), p90: rounded(p90) },
    boards: Object.fromEntries(Object.entries(boards).filter(([board]) => BOARD.test(board))),
  };
  const result = z.safeParse(sharedCellSchema, cell);
  return result.success ? [result.data] : [];
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\u{FEFF}/u, ''));
  } catch {
    return undefined;
  }
}
