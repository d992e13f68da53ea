import type { Drift, HealthReport, HealthRow } from '@/lib/posting/health';
import { recentOf } from './recent';
import { healthWord } from './word';

export interface Versions {
  golens: string;
  browser: string;
  market: string | null;
}

/** A report to copy into a bug report: readers and counts, nothing that stands on the page. */
export function healthText(report: HealthReport, versions: Versions, drift: readonly Drift[] = []): string {
  return [
    versionsText(versions),
    `site: ${report.site}`,
    `layout: ${report.layout || 'none'} (${report.page})`,
    `cards: ${report.cards} · ${healthWord(report)}`,
    ...changedText(drift),
    ...fieldsText(report.fields),
  ].join('\n');
}

/** The record of all layouts, or of some, as such a report. */
export function recordText(rows: readonly HealthRow[], versions: Versions): string {
  const layouts = rows.map((row) => {
    const { pages, cards, from, to, fields } = recentOf(row);
    const head = `${row.site} · ${row.layout || 'none'} (${row.page})`;
    const counts = `${pages ?? 'unknown number of'} pages, ${cards} cards, ${from} to ${to}`;
    return [head, counts, ...changedText(row.drift ?? []), ...fieldsText(fields)].join('\n');
  });
  return [versionsText(versions), ...layouts].join('\n\n');
}

const versionsText = ({ golens, browser, market }: Versions) =>
  `GoLens ${golens} · ${browser} · market ${market ?? 'none'}`;

function changedText(drift: readonly Drift[]): string[] {
  return drift.map(({ code, field, read, of, before }) => {
    const was = before ? `, before ${Math.round(before.share * 100)}% of ${before.n}` : '';
    return `changed: ${code}${field ? ` ${field}` : ''} ${read}/${of}${was}`;
  });
}

const fieldsText = (fields: HealthReport['fields']) =>
  Object.entries(fields).map(([field, counts]) => `${field}: ${countsText(counts)}`);

function countsText(counts: Record<string, number>): string {
  const sorted = Object.entries(counts).sort(([, a], [, b]) => b - a);
  return sorted.map(([reader, count]) => `${reader} ×${count}`).join(', ') || 'not read';
}
