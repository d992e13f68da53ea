import type { HealthReport } from '@/lib/messages/kinds';
import type { Reading } from '@/lib/posting/reading';
import type { Layout } from '@/lib/sites/site';

/** How often each reader answered on this page; the list's layout stands for the page where a pane is beside it. */
export function healthOf(site: string, found: { reading: Reading; layout?: Layout | null }[]): HealthReport {
  const kindOf = ({ reading, layout }: (typeof found)[number]) => layout?.kind ?? reading.page;
  const kind = found.some((one) => kindOf(one) === 'list') ? 'list' : 'detail';
  const counted = found.filter((one) => kindOf(one) === kind);
  const fields: HealthReport['fields'] = {};
  for (const { reading } of counted)
    for (const [name, value] of Object.entries(reading.fields)) {
      const readers = (fields[name] ??= {});
      const from = value?.from ?? 'none';
      readers[from] = (readers[from] ?? 0) + 1;
    }
  const layout = counted[0]?.layout?.name ?? counted[0]?.reading.layout ?? '';
  return { site, layout, page: counted.length > 0 ? kind : 'other', cards: counted.length, fields };
}
