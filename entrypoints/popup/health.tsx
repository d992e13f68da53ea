import { driftText, fieldWord } from '@/components/health-words';
import { Icon } from '@/components/icons';
import { word, type MessageName } from '@/components/words';
import { isStillRead } from '@/lib/health/drift';
import { tally } from '@/lib/health/shares';
import { healthWord, type HealthWord } from '@/lib/health/word';
import type { Drift, HealthReport } from '@/lib/posting/health';
import { CopyReport } from './copy-report';
import { reportOf } from './report';

/** What is wrong, and what still works. */
const TROUBLES: Partial<Record<HealthWord, MessageName>> = {
  'no-cards': 'popup_health_no_cards',
  'no-titles': 'popup_health_no_titles',
  'no-salaries': 'popup_health_no_salaries',
  'no-companies': 'popup_health_no_companies',
  'few-salaries': 'popup_health_few_salaries',
};

interface Props {
  report: HealthReport;
  url: string | null;
  /** What has changed against the record of the site. */
  drift?: readonly Drift[];
}

/** Whether the reader must be told before anything else. */
export const hasTrouble = (report: HealthReport, drift: readonly Drift[] = []) =>
  drift.length > 0 || troubleOf(report) !== null;

/** How well this page was read: what has changed, what is read all the same, and a report to copy. */
export function Health({ report, url, drift = [] }: Props) {
  const trouble = drift.length > 0 ? null : troubleOf(report);
  const [read, unread] = fieldsOf(report);
  return (
    <div class="health">
      {drift.length > 0 && <Changed drift={drift} read={read} />}
      {trouble && <Troubled report={report} trouble={trouble} />}
      {!trouble && drift.length === 0 && report.cards > 0 && (
        <p class="note">{word('health_good', report.cards, answered(report, 'salary'))}</p>
      )}
      <details open={trouble !== null || (report.cards === 0 && drift.length === 0)}>
        <summary class="note">{word('popup_health_details')}</summary>
        {read && drift.length === 0 && <p class="note">{word('popup_health_read', read)}</p>}
        {unread && <p class="note">{word('popup_health_unread', unread)}</p>}
        <CopyReport report={() => reportOf(report, url, drift)} />
      </details>
    </div>
  );
}

function Changed({ drift, read }: { drift: readonly Drift[]; read: string }) {
  const isRead = isStillRead(drift);
  return (
    <>
      <p class={isRead ? 'changed' : 'warm'} role="status">
        <Icon name="warning" /> {word(isRead ? 'health_changed_read' : 'health_changed_lost')}
      </p>
      <ul class="drift">
        {drift.map((one) => (
          <li class="note" key={`${one.code} ${one.field}`}>
            {driftText(one)}
          </li>
        ))}
      </ul>
      <p class="note">{read ? word('health_still_read', read) : word('health_still_elsewhere')}</p>
      {!isRead && <p class="note">{word('health_still_fix')}</p>}
    </>
  );
}

function Troubled({ report, trouble }: { report: HealthReport; trouble: MessageName }) {
  return (
    <>
      <p class="warm" role="status">
        <Icon name="warning" />{' '}
        {word('health_changed', report.cards, answered(report, 'title'), answered(report, 'salary'))}
      </p>
      <p class="note">{word(trouble)}</p>
    </>
  );
}

const troubleOf = (report: HealthReport): MessageName | null => TROUBLES[healthWord(report)] ?? null;

/** What was read of how many postings, as words: those that some reader answered for, and those that none did. */
function fieldsOf(report: HealthReport): [string, string] {
  const counted = Object.entries(report.fields).flatMap(([field, counts]) => {
    const { read, of } = tally(counts);
    return of === 0 ? [] : [{ name: fieldWord(field), count: read, all: of }];
  });
  const read = counted.filter(({ count }) => count > 0).map(({ name, count, all }) => `${name} ${count}/${all}`);
  const unread = counted.filter(({ count }) => count === 0).map(({ name }) => name);
  return [read.join(word('list_comma')), unread.join(word('list_comma'))];
}

const answered = (report: HealthReport, field: string) => tally(report.fields[field]).read;
