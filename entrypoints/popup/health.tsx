import { useState } from 'preact/hooks';
import { Icon } from '@/components/icons';
import { word, type MessageName } from '@/components/words';
import { healthWord, type HealthWord } from '@/lib/health/word';
import type { HealthReport } from '@/lib/posting/health';
import { reportOf } from './report';

/** What is wrong, and what still works. */
const TROUBLES: Partial<Record<HealthWord, MessageName>> = {
  'no-cards': 'popup_health_no_cards',
  'no-titles': 'popup_health_no_titles',
  'no-salaries': 'popup_health_no_salaries',
  'no-companies': 'popup_health_no_companies',
  'few-salaries': 'popup_health_few_salaries',
};
const FIELDS: Record<string, MessageName> = {
  title: 'field_title',
  salary: 'field_salary',
  company: 'field_company',
  city: 'field_city',
  experience: 'field_experience',
  degree: 'field_degree',
  tags: 'popup_field_tags',
  description: 'popup_field_description',
};

/** The sentence for what is wrong with the page; null where nothing is. */
export const troubleOf = (report: HealthReport): MessageName | null => TROUBLES[healthWord(report)] ?? null;

/** How well this page was read: what was read of how many postings, what was not, and a report to copy. */
export function Health({ report, url }: { report: HealthReport; url: string | null }) {
  const trouble = troubleOf(report);
  const [read, unread] = fieldsOf(report);
  return (
    <div class="health">
      {trouble ? (
        <>
          <p class="warm" role="status">
            <Icon name="warning" />{' '}
            {word('health_changed', report.cards, answered(report, 'title'), answered(report, 'salary'))}
          </p>
          <p class="note">{word(trouble)}</p>
        </>
      ) : (
        report.cards > 0 && <p class="note">{word('health_good', report.cards, answered(report, 'salary'))}</p>
      )}
      <details open={trouble !== null || report.cards === 0}>
        <summary class="note">{word('popup_health_details')}</summary>
        {read && <p class="note">{word('popup_health_read', read)}</p>}
        {unread && <p class="note">{word('popup_health_unread', unread)}</p>}
        <CopyReport report={report} url={url} />
      </details>
    </div>
  );
}

/** Copies the report, or shows it to be copied by hand where the browser does not let us. */
function CopyReport({ report, url }: { report: HealthReport; url: string | null }) {
  const [state, setState] = useState<{ said: string; text: string } | null>(null);
  const copy = async () => {
    const text = await reportOf(report, url);
    const [written] = await Promise.allSettled([navigator.clipboard.writeText(text)]);
    const done = written.status === 'fulfilled';
    setState({ said: word(done ? 'popup_report_copied' : 'popup_report_by_hand'), text: done ? '' : text });
  };
  return (
    <>
      <p class="note">{word('popup_report_what')}</p>
      <button type="button" onClick={() => void copy()}>
        {word('popup_report_copy')}
      </button>
      <p class="note" role="status">
        {state?.said}
      </p>
      {state?.text && <textarea readOnly rows={6} aria-label={word('popup_report_copy')} value={state.text} />}
    </>
  );
}

/** What was read of how many postings, as words: those that some reader answered for, and those that none did. */
function fieldsOf(report: HealthReport): [string, string] {
  const counted = Object.entries(FIELDS).flatMap(([field, name]) => {
    const all = total(report, field);
    return all === 0 ? [] : [{ name: word(name), count: answered(report, field), all }];
  });
  const read = counted.filter(({ count }) => count > 0).map(({ name, count, all }) => `${name} ${count}/${all}`);
  const unread = counted.filter(({ count }) => count === 0).map(({ name }) => name);
  return [read.join(word('list_comma')), unread.join(word('list_comma'))];
}

const countsOf = ({ fields }: HealthReport, field: string) => Object.entries(fields[field] ?? {});
const total = (report: HealthReport, field: string) =>
  countsOf(report, field).reduce((sum, [, count]) => sum + count, 0);
const answered = (report: HealthReport, field: string) => total(report, field) - (report.fields[field]?.none ?? 0);
