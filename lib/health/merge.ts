import type { Drift, HealthDay, HealthReport, HealthRow } from '@/lib/posting/health';

type Counts = Record<string, number>;
type Fields = Record<string, Counts>;

/** Beyond this many cards all counts are halved, so that a slow change shows within days and not within years. */
const MOST_CARDS = 1000;
const MOST_READERS = 40;
const MOST_DAYS = 60;

/** The id under which the reports of one layout are summed. */
export const healthId = (report: Pick<HealthReport, 'site' | 'layout' | 'page'>) =>
  `${report.site}|${report.layout}|${report.page}`;

/**
 * The row with the report's counts added; `row` is null for the layout's first report. A page on which something had
 * changed counts for its day only: what it is compared with stays as it was.
 */
export function mergeHealth(
  row: HealthRow | null,
  report: HealthReport,
  now: Date,
  drift: readonly Drift[] = [],
): HealthRow {
  const { site, layout, page } = report;
  const at = now.toISOString();
  const soundAt = drift.length === 0 ? at : row?.soundAt;
  return {
    ...{ id: healthId(report), site, layout, page, at },
    ...(drift.length === 0 ? added(row, report) : { cards: row?.cards ?? 0, fields: row?.fields ?? {} }),
    ...(soundAt !== undefined && { soundAt }),
    days: withDay(row?.days ?? [], report, at.slice(0, 10)),
    drift: [...drift],
  };
}

function added(row: HealthRow | null, report: HealthReport): Pick<HealthRow, 'cards' | 'fields'> {
  const cards = (row?.cards ?? 0) + report.cards;
  const weight = cards > MOST_CARDS ? 0.5 : 1;
  return { cards: Math.round(cards * weight), fields: addFields(row?.fields ?? {}, report.fields, weight) };
}

function withDay(days: readonly HealthDay[], { cards, fields }: HealthReport, day: string): HealthDay[] {
  const same = days.find((each) => each.day === day);
  const today = {
    day,
    pages: (same?.pages ?? 0) + 1,
    cards: (same?.cards ?? 0) + cards,
    fields: addFields(same?.fields ?? {}, fields, 1),
  };
  const others = days.filter((each) => each !== same);
  return [...others, today].sort((a, b) => a.day.localeCompare(b.day)).slice(-MOST_DAYS);
}

export function addFields(a: Fields, b: Fields, weight: number): Fields {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return Object.fromEntries([...names].map((name) => [name, addCounts(a[name] ?? {}, b[name] ?? {}, weight)]));
}

function addCounts(a: Counts, b: Counts, weight: number): Counts {
  const readers = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  const sums = readers.map((reader) => [reader, Math.round(((a[reader] ?? 0) + (b[reader] ?? 0)) * weight)] as const);
  const kept = sums.filter(([, count]) => count > 0).sort(([, x], [, y]) => y - x);
  return Object.fromEntries(kept.slice(0, MOST_READERS));
}
