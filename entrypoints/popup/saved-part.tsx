import { statusWord } from '@/components/names';
import { countText } from '@/components/figures';
import { language, word } from '@/components/words';
import { allSaved } from '@/entrypoints/export/all-saved';
import { ExportButton } from '@/entrypoints/export/export-button';
import type { SavedOverview } from '@/lib/messages/overview';
import { send } from '@/lib/messages/send';
import type { Status } from '@/lib/posting/saved';
import { PostingLine } from './posting-line';

interface Props {
  overview: SavedOverview;
  chosen: string[];
  onChoose: (id: string) => void;
  onTry: (work: Promise<unknown>) => void;
}

/** The saved postings at a glance: how many of which status, the latest, the way to all of them, and all as a file. */
export function SavedPart({ overview: { total, counts, latest, unreadable }, chosen, onChoose, onTry }: Props) {
  const held = (Object.keys(counts) as Status[]).filter((status) => counts[status] > 0);
  return (
    <section aria-labelledby="saved">
      <div class="heading">
        <h2 id="saved">{word('popup_saved', countText(total, language()))}</h2>
        {total > 0 && (
          <button type="button" class="plain" onClick={() => onTry(send('dashboard.open', {}))}>
            {word('popup_saved_open')}
          </button>
        )}
      </div>
      {total === 0 && <p class="note">{word('popup_saved_none')}</p>}
      {held.length > 0 && (
        <ul class="chips">
          {held.map((status) => (
            <li class="chip" key={status}>
              {statusWord(status)} {countText(counts[status], language())}
            </li>
          ))}
        </ul>
      )}
      {latest.length > 0 && <h3>{word('popup_saved_latest')}</h3>}
      <ul>
        {latest.map((row) => (
          <PostingLine
            key={row.id}
            annotated={row}
            chosen={chosen.includes(row.id)}
            onChoose={() => onChoose(row.id)}
          />
        ))}
      </ul>
      {unreadable > 0 && <p class="warm">{word('saved_unreadable', unreadable)}</p>}
      {total > 0 && (
        <div class="row">
          <ExportButton groups={allSaved} />
        </div>
      )}
    </section>
  );
}
