import { statusWord } from '@/components/names';
import { word } from '@/components/words';
import { STATUSES, type SavedPosting } from '@/lib/posting/saved';
import type { RowActions } from './saved-row';

const MOST_NOTES = 20_000;
const MOST_TAGS = 50;
const LONGEST_TAG = 60;

interface Props extends Pick<RowActions, 'onChange'> {
  saved: SavedPosting;
}

export function StatusChoice({ saved: { id, status, posting }, onChange }: Props) {
  return (
    <select
      value={status}
      aria-label={word('dashboard_status_of', posting.title)}
      onChange={({ currentTarget: select }) => {
        const chosen = STATUSES.find((name) => name === select.value);
        if (chosen) void onChange({ id, status: chosen }).then((done) => done || (select.value = status));
      }}
    >
      {STATUSES.map((name) => (
        <option key={name} value={name}>
          {statusWord(name)}
        </option>
      ))}
    </select>
  );
}

/** Saved when the field is left. What could not be saved stays in the field. */
export function Notes({ saved: { id, notes, posting }, onChange }: Props) {
  return (
    <textarea
      rows={1}
      maxLength={MOST_NOTES}
      defaultValue={notes}
      aria-label={word('dashboard_notes_of', posting.title)}
      onBlur={({ currentTarget: { value } }) => {
        if (value !== notes) void onChange({ id, notes: value });
      }}
    />
  );
}

export function Tags({ saved: { id, tags, posting }, onChange }: Props) {
  return (
    <input
      type="text"
      defaultValue={tags.join(', ')}
      aria-label={word('dashboard_tags_of', posting.title)}
      onBlur={({ currentTarget: { value } }) => {
        const changed = tagsOf(value);
        if (changed.join('\n') !== tags.join('\n')) void onChange({ id, tags: changed });
      }}
    />
  );
}

/** Tags as typed, parted by commas of either script; each once. */
export function tagsOf(text: string): string[] {
  const tags = text.split(/[,，、]/).map((tag) => tag.trim().slice(0, LONGEST_TAG));
  return [...new Set(tags.filter(Boolean))].slice(0, MOST_TAGS);
}
