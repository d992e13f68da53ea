import { useEffect, useRef, useState } from 'preact/hooks';
import { word } from '@/components/words';
import type { SavedPosting } from '@/lib/posting/saved';

const MOST_NOTES = 20_000;
/** The notes are stored after so many milliseconds without a key. */
const PAUSE = 1200;

interface Props {
  saved: SavedPosting;
  /** Whether they were stored. `sitting` names this field: its pauses are undone as one. */
  onNotes: (saved: SavedPosting, notes: string, sitting: string) => Promise<boolean>;
}

let sittings = 0;

/**
 * Notes with room to write. They are stored at each pause, and when the field is left or goes away; what could not be
 * stored stays in the field, and notes changed elsewhere show as long as nothing is typed here.
 */
export function NotesField({ saved, onNotes }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const [sitting] = useState(() => `notes-${++sittings}`);
  const latest = useRef({ saved, draft, onNotes });
  latest.current = { saved, draft, onNotes };
  const store = () => {
    const { saved, draft, onNotes } = latest.current;
    if (draft === null || draft === saved.notes) return;
    void onNotes(saved, draft, sitting).then((done) => done && setDraft((now) => (now === draft ? null : now)));
  };
  useEffect(() => {
    if (draft === null) return undefined;
    const timer = setTimeout(store, PAUSE);
    return () => clearTimeout(timer);
  }, [draft]);
  useEffect(() => {
    addEventListener('pagehide', store);
    return () => {
      removeEventListener('pagehide', store);
      store();
    };
  }, []);
  return (
    <label class="sv-notes-field">
      <span class="sv-label">{word('dashboard_column_notes')}</span>
      <textarea
        rows={7}
        maxLength={MOST_NOTES}
        value={draft ?? saved.notes}
        aria-label={word('dashboard_notes_of', saved.posting.title)}
        onInput={({ currentTarget: { value } }) => setDraft(value)}
        onBlur={store}
      />
      <span class="note" role="status">
        {draft !== null && draft !== saved.notes ? word('saved_notes_open') : word('saved_notes_kept')}
      </span>
    </label>
  );
}
