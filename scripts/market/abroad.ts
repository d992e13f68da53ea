import * as z from 'zod/mini';
import { LEAST_N } from '@/lib/market/cells';
import type { Comparison, Foreign } from '@/lib/market/dataset';
import { quantilesSchema } from '@/lib/posting/insight';

const groupSchema = z.extend(quantilesSchema, { n: z.number() });
const byYears = z.record(z.string(), groupSchema);

export const surveySchema = z.object({
  n_go: z.number(),
  countries: z.array(
    z.object({
      country: z.string(),
      n_go: z.number(),
      go: quantilesSchema,
      all_p50: z.nullable(z.number()),
      go_by_years_code: byYears,
    }),
  ),
  world: z.object({ go: groupSchema, all: groupSchema, go_by_years_code: byYears }),
});

export const quantileTableSchema = z.record(
  z.string(),
  z.object({
    n: z.optional(z.number()),
    unit: z.optional(z.string()),
    mid: z.optional(quantilesSchema),
    note: z.optional(z.string()),
  }),
);
type Country = z.infer<typeof surveySchema>['countries'][number];
type QuantileTable = z.infer<typeof quantileTableSchema>;

/** The survey's countries, the world first. */
export function foreignOf({ world, countries }: z.infer<typeof surveySchema>): Foreign[] {
  const { go, all, go_by_years_code } = world;
  const total = { country: 'World', n_go: go.n, go: quantilesSchema.parse(go), all_p50: all.p50, go_by_years_code };
  return [total, ...countries].filter(({ n_go }) => n_go >= LEAST_N).map(toForeign);
}

/** Postings of boards abroad, each in its own unit. */
export function foreignPostingsOf(table: QuantileTable): Comparison[] {
  return comparisons(table, 'boards-abroad', (id) => / (20\d\d(?:-\d\d)?) /.exec(id)?.[1] ?? '2021–2026');
}

/** Go beside other languages of the same crawl; the input is in thousands of CNY a month, the output in CNY. */
export function languagesOf(table: QuantileTable): Comparison[] {
  const inYuan = Object.entries(table).map(([id, { n, mid, note }]) => [
    id,
    { n, note, mid: mid && thousandfold(mid) },
  ]);
  const checked = quantileTableSchema.parse(Object.fromEntries(inYuan));
  return comparisons(checked, 'boards-languages', (id) => /20\d\d-\d\d/.exec(id)?.[0] ?? '2017–2021');
}

function comparisons(table: QuantileTable, source: string, periodOf: (id: string) => string): Comparison[] {
  return Object.entries(table).flatMap(([id, { n, unit, mid, note }]) =>
    n !== undefined && n >= LEAST_N && mid
      ? [{ id, n, unit: unit ?? 'CNY/month', quantiles: mid, period: periodOf(id), source, note: note ?? null }]
      : [],
  );
}

function toForeign({ country, n_go, go, all_p50, go_by_years_code }: Country): Foreign {
  const byYears = yearsOf(go_by_years_code);
  return { country, n: n_go, quantiles: go, medianOfAll: all_p50, byYears, source: 'so-2025' };
}

function yearsOf(groups: z.infer<typeof byYears>): Foreign['byYears'] {
  const kept = Object.entries(groups).filter(([, { n }]) => n >= LEAST_N);
  return Object.fromEntries(kept.map(([years, { n, ...rest }]) => [years, { n, quantiles: rest }]));
}

function thousandfold(quantiles: Comparison['quantiles']): Record<string, number> {
  return Object.fromEntries(Object.entries(quantiles).map(([key, value]) => [key, Math.round(value * 1000)]));
}
