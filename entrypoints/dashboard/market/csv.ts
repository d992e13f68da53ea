import type { About } from '@/components/chart/chart-frame';
import { word } from '@/components/words';
import { csvLine } from '@/lib/export/csv';

const BYTE_ORDER_MARK = '\u{FEFF}';

/** A chart's figures as CSV; each row says its unit, period and source, so that it can be read on its own. */
export function chartCsv({ table, unit, period, source }: About): string {
  const heads = [
    ...table.heads,
    ...(['chart_unit', 'chart_period', 'chart_source'] as const).map((name) => word(name)),
  ];
  const rows = table.rows.map((row) => [...row, unit, period, source]);
  return BYTE_ORDER_MARK + [heads, ...rows].map(csvLine).join('');
}
