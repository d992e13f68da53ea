import { countText, dateText, shareText } from '@/components/figures';
import { fieldWord } from '@/components/health-words';
import { language, word } from '@/components/words';
import { recentOf } from '@/lib/health/recent';
import { readersOf, tally } from '@/lib/health/shares';
import type { HealthRow } from '@/lib/posting/health';

/** Each field with the share of postings for which it was read; opened, by which reader. */
export function Fields({ row }: { row: HealthRow }) {
  const read = Object.entries(recentOf(row).fields).filter(([, counts]) => tally(counts).read > 0);
  if (read.length === 0) return <span class="note">{word('health_layout_none')}</span>;
  const shares = read.map(([field, counts]) => {
    const { read, of } = tally(counts);
    return `${fieldWord(field)} ${shareText(read / of)}`;
  });
  return (
    <details>
      <summary>{shares.join(' · ')}</summary>
      <dl>
        {read.map(([field, counts]) => (
          <div key={field}>
            <dt>{word('health_readers', fieldWord(field))}</dt>
            <Readers counts={counts} />
          </div>
        ))}
      </dl>
    </details>
  );
}

function Readers({ counts }: { counts: HealthRow['fields'][string] }) {
  const { read, of } = tally(counts);
  const unread = { reader: word('health_unread_share'), count: of - read, share: 1 - read / of };
  return [...readersOf(counts), ...(read < of ? [unread] : [])].map(({ reader, count, share }) => (
    <dd key={reader} class="note">
      {shareText(share)} {word('health_reader_share', reader, countText(count, language()))}
    </dd>
  ));
}

/** What was seen on each day that is kept, the last first. */
export function Days({ row: { days = [] } }: { row: HealthRow }) {
  if (days.length < 2) return null;
  return (
    <details>
      <summary>{word('health_by_day')}</summary>
      <ul class="note">
        {days.toReversed().map(({ day, pages, cards }) => (
          <li key={day}>{word('health_day', dateText(day, language()), pages, cards)}</li>
        ))}
      </ul>
    </details>
  );
}
