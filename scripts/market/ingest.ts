import * as z from 'zod/mini';
import { BANDS, type BandId } from '@/lib/market/bands';
import { cellId } from '@/lib/market/cells';
import type { CityDemand } from '@/lib/market/dataset';
import { rounded, type Sample } from '@/lib/market/sample';
import { cityDemandIn } from './city-demand';
import { openEngine, rowsOf, runParts, type Engine } from './ingest-engine';
import { cityAsGiven, cityOfPlace, storeMeanings } from './ingest-meaning';
import { rawView, readError } from './ingest-source';

/** A sample with the ends of its band, in CNY a month. */
export interface BandSample extends Sample {
  low: number;
  high: number;
}

export interface Ingest {
  /** Ordered by board, city, band, year, low and high. */
  samples: BandSample[];
  /** Id of a city's cell → share of its largest employer among the postings that name one. */
  concentration: Map<string, number>;
  cityDemand: Omit<CityDemand, 'source'>[];
  /** Reason → rows left out for it; each row has one reason. */
  left: Record<string, number>;
  rows: number;
  /** The newest full date of the rows, as 2026-01-31. */
  newest: string | null;
}

export const BOARD_NAMES: Record<string, string> = {
  boss: 'BOSS直聘',
  liepin: '猎聘',
  lagou: '拉勾',
  '51job': '前程无忧',
  zhaopin: '智联招聘',
};

const band = z.nullable(z.enum(BANDS.map(({ id }) => id) as [BandId, ...BandId[]]));
const totalsSchema = z.object({
  rows: z.number(),
  newest: z.nullable(z.string()),
  has_site: z.boolean(),
  has_go: z.boolean(),
  has_salary: z.boolean(),
  has_city: z.boolean(),
});
const leftSchema = z.object({ reason: z.string(), n: z.number() });
const shareSchema = z.object({ city: z.string(), band, share: z.number() });
const sampleSchema = z.object({
  pay: z.number(),
  low: z.number(),
  high: z.number(),
  city: z.nullable(z.string()),
  experience: band,
  board: z.enum(Object.keys(BOARD_NAMES)),
  year: z.int(),
  n: z.number(),
});

/**
 * Reads raw postings (JSON lines, CSV, TSV or Parquet; files, globs or addresses) into weighted samples, with what was
 * left out and why. The rows stay in a temporary folder, which is deleted. Throws one sentence where the input cannot
 * be read, or says nowhere what the samples need.
 */
export async function ingest(files: readonly string[]): Promise<Ingest> {
  const view = rawView(files);
  const engine = await openEngine();
  try {
    return await ingestWith(engine, view);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Error(`${files.join(', ')}: ${readError(message)}`, { cause: error });
  } finally {
    engine.close();
  }
}

async function ingestWith(engine: Engine, view: string): Promise<Ingest> {
  await engine.connection.run(view);
  await runParts(engine, 'boards', 'input');
  const [totals] = await rowsOf(engine, 'totals', totalsSchema);
  const nowhere = nowhereIn(totals);
  if (!totals || nowhere) throw new Error(nowhere ?? 'no rows');
  await runParts(engine, 'postings');
  const cityOf = totals.has_city ? cityAsGiven : cityOfPlace;
  await storeMeanings(engine, cityOf);
  await runParts(engine, 'priced');
  const left = await rowsOf(engine, 'left_out', leftSchema);
  const samples = await rowsOf(engine, 'samples', sampleSchema);
  const shares = await rowsOf(engine, 'concentration', shareSchema);
  return {
    samples,
    concentration: new Map(shares.map(({ city, band, share }) => [cellId(city, band), rounded(share)])),
    cityDemand: await cityDemandIn(engine, cityOf),
    left: Object.fromEntries(left.map(({ reason, n }) => [reason, n])),
    rows: totals.rows,
    newest: totals.newest,
  };
}

/** What no row says, where nothing can be made of the input without it. */
function nowhereIn(totals: z.infer<typeof totalsSchema> | undefined): string | null {
  if (!totals || totals.rows === 0) return 'no rows';
  if (!totals.has_site) return 'no row names its board (site)';
  if (!totals.has_salary) return 'no row has a salary (salary_raw)';
  return totals.has_go ? null : 'no row says that Go is its main language (go_strict)';
}
