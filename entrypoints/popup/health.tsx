import { Icon } from '@/components/icons';
import { word } from '@/components/words';
import type { HealthReport } from '@/lib/posting/health';

const ENOUGH = 3;

/** How well this page was read, in words: a site whose cards no longer give a salary or a title has changed. */
export function Health({ report }: { report: HealthReport }) {
  const [title, salary] = [read(report, 'title'), read(report, 'salary')];
  if (report.cards >= ENOUGH && (title === 0 || salary === 0))
    return (
      <p class="warm" role="status">
        <Icon name="warning" /> {word('health_changed', report.cards, title, salary)}
      </p>
    );
  return <p class="note">{word('health_good', report.cards, salary)}</p>;
}

/** Cards for which some reader answered. */
function read({ fields }: HealthReport, field: string) {
  return Object.entries(fields[field] ?? {})
    .filter(([reader]) => reader !== 'none')
    .reduce((sum, [, count]) => sum + count, 0);
}
