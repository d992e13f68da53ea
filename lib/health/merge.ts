import type { HealthReport, HealthRow } from '@/lib/posting/health';

type Counts = Record<string, number>;

/** Beyond this many cards all counts are halved, so that a redesign shows within days and not within years. */
const MOST_CARDS = 1000;
const MOST_READERS = 40;

/** The id under which the reports of one layout are summed. */
export const healthId = (report: Pick<HealthReport, 'site' | 'layout' | 'page'>) =>
  `${report.site}|${report.layout}|${report.page}`;

/** The row with the report's counts added; `row` is null for the layout's first report. */
export function mergeHealth(row: HealthRow | null, report: HealthReport, now: Date): HealthRow {
  const { site, layout, page } = report;
  const cards = (row?.cards ?? 0) + report.cards;
  const weight = cards > MOST_CARDS ? 0.5 : 1;
  const names = new Set([...Object.keys(row?.fields ?? {}), ...Object.keys(report.fields)]);
  const fields = Object.fromEntries(
    [...names].map((name) => [name, addCounts(row?.fields[name] ?? {}, report.fields[name] ?? {}, weight)]),
  );
  return { id: healthId(report), site, layout, page, at: now.toISOString(), cards: Math.round(cards * weight), fields };
}

function addCounts(a: Counts, b: Counts, weight: number): Counts {
  const readers = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  const sums = readers.map((reader) => [reader, Math.round(((a[reader] ?? 0) + (b[reader] ?? 0)) * weight)] as const);
  const kept = sums.filter(([, count]) => count > 0).sort(([, x], [, y]) => y - x);
  return Object.fromEntries(kept.slice(0, MOST_READERS));
}
