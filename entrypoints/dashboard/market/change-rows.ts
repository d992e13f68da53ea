import * as z from 'zod/mini';
import type { Market, Published } from '@/lib/market/dataset';
import { MEDIAN_LEVELS, mediansOf, payGrowth } from '@/lib/market/models/pay-growth';
import { figuresOf } from '@/lib/market/models/figures';

export const TURNS = 'demand.inflection';

const jsonSchema = z.record(z.string(), z.json());
const turnSchema = z.object({ before_pct: z.number(), after_pct: z.number(), at: z.optional(z.string()) });

/** The published medians of a level, 万 a year, with their growth in percent a year. */
export interface GrowthRow {
  level: string;
  first: { year: number; median: number };
  last: { year: number; median: number };
  stated: number | null;
  recomputed: number;
  /** What rounding allows. */
  lowest: number;
  highest: number;
  /** Null where no rate is stated. */
  agrees: boolean | null;
}

export function growthRows({ published }: Market): GrowthRow[] {
  return MEDIAN_LEVELS.flatMap((level) => {
    const [row, growth] = [mediansOf(published, level), payGrowth(level, published)];
    if (!row || !growth.values) return [];
    const { recomputed, lowest, highest, agrees } = growth.values;
    const { first, last, stated } = row;
    if (recomputed.value === null || lowest.value === null || highest.value === null) return [];
    const isRight = agrees.value === null ? null : agrees.value === 1;
    const rates = { recomputed: recomputed.value, lowest: lowest.value, highest: highest.value };
    return [{ level, first, last, stated, ...rates, agrees: isRight }];
  });
}

/** Published growth of a city's postings before and after its "inflection", percent a year; `at` as published. */
export interface TurnRow {
  city: string;
  before: number;
  after: number;
  at: string | null;
}

export function turnRows({ published }: { published: readonly Published[] }): TurnRow[] {
  const rows = Object.entries(figuresOf(published, TURNS, jsonSchema)?.figures ?? {});
  return rows.flatMap(([city, row]) => {
    const turn = turnSchema.safeParse(row);
    if (!turn.success) return [];
    return [{ city, before: turn.data.before_pct, after: turn.data.after_pct, at: turn.data.at ?? null }];
  });
}
