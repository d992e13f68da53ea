import { download } from '@/components/download';
import { Icon } from '@/components/icons';
import { word } from '@/components/words';
import { savedToCsv } from '@/lib/export/csv';
import { savedToJson } from '@/lib/export/json';
import type { SavedPosting } from '@/lib/posting/saved';
import { PostingLine } from './posting-line';

const LATEST = 5;

interface Props {
  saved: SavedPosting[];
  unreadable: number;
  chosen: string[];
  onChoose: (id: string) => void;
}

/** The latest saved postings, and all of them as a file. */
export function SavedPart({ saved, unreadable, chosen, onChoose }: Props) {
  const latest = saved.toSorted((a, b) => b.savedAt.localeCompare(a.savedAt)).slice(0, LATEST);
  return (
    <section aria-labelledby="saved">
      <h2 id="saved">{word('popup_saved', saved.length)}</h2>
      {saved.length === 0 && <p class="note">{word('popup_saved_none')}</p>}
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
      {saved.length > 0 && <Exports saved={saved} />}
    </section>
  );
}

function Exports({ saved }: { saved: SavedPosting[] }) {
  const now = new Date();
  const name = `golens-${now.toISOString().slice(0, 10)}`;
  return (
    <div class="row">
      <button type="button" onClick={() => download(`${name}.csv`, savedToCsv(saved), 'text/csv;charset=utf-8')}>
        <Icon name="down" /> CSV
      </button>
      <button type="button" onClick={() => download(`${name}.json`, savedToJson(saved, now), 'application/json')}>
        <Icon name="down" /> JSON
      </button>
    </div>
  );
}
