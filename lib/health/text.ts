import type { HealthReport } from '@/lib/posting/health';
import { healthWord } from './word';

/** A report to copy into a bug report: readers and counts, nothing that stands on the page. */
export function healthText(
  report: HealthReport,
  versions: { golens: string; browser: string; market: string | null },
): string {
  const fields = Object.entries(report.fields).map(([field, counts]) => `${field}: ${countsText(counts)}`);
  return [
    `GoLens ${versions.golens} · ${versions.browser} · market ${versions.market ?? 'none'}`,
    `site: ${report.site}`,
    `layout: ${report.layout || 'none'} (${report.page})`,
    `cards: ${report.cards} · ${healthWord(report)}`,
    ...fields,
  ].join('\n');
}

function countsText(counts: Record<string, number>): string {
  const sorted = Object.entries(counts).sort(([, a], [, b]) => b - a);
  return sorted.map(([reader, count]) => `${reader} ×${count}`).join(', ') || 'not read';
}
