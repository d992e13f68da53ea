import type { About } from '@/components/chart/chart-frame';
import { word } from '@/components/words';
import { csvLine } from '@/lib/export/csv';

const BYTE_ORDER_MARK = '\u{FEFF}';

/** A chart's figures as CSV; each row says its unit, period and source, so that it can be read on its own. */
export function chartCsv({ table, unit, period, source }: About): string {
  const said: [head: string, text: string][] = [
    [word('chart_unit'), unit],
    [word('chart_period'), period],
    [word('chart_source'), source],
  ];
  const more = said.filter(([head]) => !table.heads.includes(head));
  const heads = [...table.heads, ...more.map(([head]) => head)];
  const rows = table.rows.map((row) => [...row, ...more.map(([, text]) => text)]);
  return BYTE_ORDER_MARK + [heads, ...rows].map(csvLine).join('');
}
