import * as z from 'zod/mini';
import type { Published } from '@/lib/market/dataset';
import { figureSourcesSchema } from './sources';

const figures = z.record(z.string(), z.json());
export const figuresSchema = z.object({
  sources: figureSourcesSchema,
  levels: figures,
  salary: figures,
  demand: figures,
  skills: figures,
  offer: figures,
  career: figures,
});
type Figures = z.infer<typeof figuresSchema>;
type Json = z.infer<ReturnType<typeof z.json>>;

const GROUPS = ['levels', 'salary', 'demand', 'skills', 'offer', 'career'] as const;
/** Fields that say something of the figures; everything else is a figure. */
const ABOUT = new Set(['source', 'period', 'section', 'unit', 'check']);
/** The levels name their sources in a note: the ladder is of S1, the years are of S5. */
const SOURCE_OF: Record<string, string> = { 'levels.ladder': 'S1', 'levels.years': 'S5' };
const UNITS: readonly [RegExp, string][] = [
  [/_K$/, 'thousand CNY a month before tax'],
  [/_wan$/, 'ten thousand CNY a year before tax'],
  [/_pct/, 'percent'],
  [/_months$/, 'months'],
  [/_days$/, 'days'],
  [/^levels\.years$/, 'years of experience'],
];

/** Every published figure, under the path that it has in the input, with its source. */
export function publishedOf(input: Figures): Published[] {
  return GROUPS.flatMap((group) => entriesOf(group, input[group], input));
}

function entriesOf(path: string, value: Record<string, Json>, input: Figures): Published[] {
  return Object.entries(value).flatMap(([key, part]) => {
    const id = `${path}.${key}`;
    if (!isObject(part)) return [];
    const source = text(part['source']) ?? SOURCE_OF[id];
    return source ? [toPublished(id, source, part, input)] : entriesOf(id, part, input);
  });
}

function toPublished(id: string, source: string, part: Record<string, Json>, input: Figures): Published {
  return {
    id,
    source,
    period: text(part['period']) ?? input.sources[source]?.period ?? null,
    section: text(part['section']),
    unit: text(part['unit']) ?? UNITS.find(([pattern]) => pattern.test(id))?.[1] ?? null,
    grade: 'C',
    check: text(part['check']),
    figures: Object.fromEntries(Object.entries(part).filter(([key]) => !ABOUT.has(key))),
  };
}

const text = (value: Json | undefined) => (typeof value === 'string' ? value : null);

function isObject(value: Json): value is Record<string, Json> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
