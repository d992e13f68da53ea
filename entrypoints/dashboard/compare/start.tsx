import { Empty } from '@/components/empty';
import { word } from '@/components/words';
import type { SavedPosting } from '@/lib/posting/saved';
import { describe } from './picker';

const RECENT = 6;

interface Props {
  /** None, or one. */
  chosen: SavedPosting[];
  others: SavedPosting[];
  onAdd: (saved: SavedPosting) => void;
  onRemove: (id: string) => void;
}

/** What stands where too few postings are chosen: what the comparison shows, and the latest saved ones to pick. */
export function Start({ chosen: [first], others, onAdd, onRemove }: Props) {
  if (!first && others.length === 0) {
    return (
      <Empty title={word('dashboard_empty_title')}>
        <p>{word('compare_empty_none_saved')}</p>
      </Empty>
    );
  }
  return (
    <Empty title={word(first ? 'compare_empty_one' : 'compare_empty_title')}>
      <p>{first ? first.posting.title : word('compare_empty_text')}</p>
      {first && (
        <div>
          <span class="note">{describe(first)} </span>
          <button
            type="button"
            aria-label={word('compare_remove', first.posting.title)}
            onClick={() => onRemove(first.id)}
          >
            ×
          </button>
        </div>
      )}
      {others.length > 0 && <Recent postings={others.slice(0, RECENT)} onAdd={onAdd} />}
    </Empty>
  );
}

function Recent({ postings, onAdd }: { postings: SavedPosting[]; onAdd: (saved: SavedPosting) => void }) {
  return (
    <div class="compare-recent">
      <h3>{word('compare_empty_recent')}</h3>
      <ul>
        {postings.map((saved) => (
          <li key={saved.id}>
            <button type="button" aria-label={word('compare_add', saved.posting.title)} onClick={() => onAdd(saved)}>
              +
            </button>
            <span>
              {saved.posting.title} <span class="note">{describe(saved)}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
