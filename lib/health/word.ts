import type { HealthReport } from '@/lib/posting/health';

export type HealthWord =
  | 'good'
  | 'no-page'
  | 'no-cards'
  | 'no-titles'
  | 'no-salaries'
  | 'no-companies'
  | 'few-salaries';

/** Below this a page without salaries may well be a page of postings that name none. */
const ENOUGH_CARDS = 5;
const FEW = 0.2;

/** How well the page was read, worst first, in one word. A field that the layout has no readers for is not missed. */
export function healthWord(report: Pick<HealthReport, 'page' | 'cards' | 'fields'>): HealthWord {
  if (report.page === 'other') return 'no-page';
  if (report.cards === 0) return 'no-cards';
  if (answered(report, 'title') === 0) return 'no-titles';
  if (report.cards < ENOUGH_CARDS) return 'good';
  const salaries = answered(report, 'salary');
  if (salaries === 0) return 'no-salaries';
  if (answered(report, 'company') === 0) return 'no-companies';
  return salaries < FEW ? 'few-salaries' : 'good';
}

/** Share of the postings for which a reader answered, 0…1. */
function answered({ fields }: Pick<HealthReport, 'fields'>, field: string): number {
  const counts = Object.entries(fields[field] ?? {});
  const all = counts.reduce((sum, [, count]) => sum + count, 0);
  if (all === 0) return 1;
  return 1 - (fields[field]?.none ?? 0) / all;
}
