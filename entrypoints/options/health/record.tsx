import { useEffect, useState } from 'preact/hooks';
import { Loading } from '@/components/empty';
import { countText, dateText } from '@/components/figures';
import { driftText } from '@/components/health-words';
import { failureWord } from '@/components/names';
import { language, word, type MessageName } from '@/components/words';
import { CopyReport } from '@/entrypoints/popup/copy-report';
import { versions } from '@/entrypoints/popup/report';
import { recentOf } from '@/lib/health/recent';
import { recordText } from '@/lib/health/text';
import { send } from '@/lib/messages/send';
import type { HealthRow } from '@/lib/posting/health';
import { Days, Fields } from './record-fields';
import { siteName } from './site-name';

const KINDS: Record<HealthRow['page'], MessageName> = {
  list: 'health_kind_list',
  detail: 'health_kind_detail',
  other: 'health_kind_other',
};
const HEADS = [
  'health_head_site',
  'health_head_layout',
  'health_head_seen',
  'health_head_fields',
  'health_head_drift',
] as const;

/** How every layout was read on this machine: when, by which readers, and what has changed. */
export function Record({ onProblem }: { onProblem: (problem: string) => void }) {
  const [rows, setRows] = useState<HealthRow[] | null>(null);
  useEffect(() => {
    send('health.read', {}).then(setRows, (error: unknown) => onProblem(failureWord(error)));
  }, []);
  return (
    <section aria-labelledby="record" class="record">
      <h2 id="record">{word('health_title')}</h2>
      <p>{word('health_what')}</p>
      {!rows && <Loading>{word('loading')}</Loading>}
      {rows?.length === 0 && <p class="note">{word('health_none')}</p>}
      {rows && rows.length > 0 && (
        <>
          <div class="record-frame" role="region" tabIndex={0} aria-label={word('health_table')}>
            <table>
              <thead>
                <tr>
                  {HEADS.map((head) => (
                    <th key={head} scope="col">
                      {word(head)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <Line key={row.id} row={row} />
                ))}
              </tbody>
            </table>
          </div>
          <div class="record-copy">
            <CopyReport report={async () => recordText(rows, await versions())} />
          </div>
        </>
      )}
    </section>
  );
}

function Line({ row }: { row: HealthRow }) {
  const { pages, cards } = recentOf(row);
  const counted = [pages ?? 0, cards].map((count) => countText(count, language()));
  const [pagesText = '', cardsText = ''] = counted;
  return (
    <tr>
      <th scope="row">{siteName(row.site)}</th>
      <td>
        {row.layout || word('health_layout_none')}
        <span class="note">{word(KINDS[row.page])}</span>
      </td>
      <td>
        {dateText(row.at, language())}
        <span class="note">
          {pages === null ? word('health_counts_old', cardsText) : word('health_counts', pagesText, cardsText)}
        </span>
      </td>
      <td>
        <Fields row={row} />
        <Days row={row} />
      </td>
      <td>
        <Changes row={row} />
      </td>
    </tr>
  );
}

function Changes({ row: { drift = [] } }: { row: HealthRow }) {
  if (drift.length === 0) return <span class="note">{word('health_no_drift')}</span>;
  return (
    <ul class="warm">
      {drift.map((one) => (
        <li key={`${one.code} ${one.field}`}>{driftText(one)}</li>
      ))}
    </ul>
  );
}
