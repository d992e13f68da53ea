import { useState } from 'preact/hooks';
import { countText } from '@/components/figures';
import { statusWord } from '@/components/names';
import { language, word } from '@/components/words';
import { ExportButton, type ExportGroup } from '@/entrypoints/export/export-button';
import { STATUSES, type SavedEdit, type SavedPosting, type Status } from '@/lib/posting/saved';
import { TagInput } from './tags-field';

interface Props {
  /** What can be taken out as a file, what is asked for first. */
  exports: () => ExportGroup[];
  /** The chosen ones that are shown: nothing is done to what the filter hides. */
  picked: SavedPosting[];
  /** Chosen, but not shown. */
  hidden: number;
  tags: string[];
  onEdit: (postings: SavedPosting[], edit: SavedEdit) => Promise<boolean>;
  onRemove: (postings: SavedPosting[]) => void;
  onCompare: (postings: SavedPosting[]) => void;
  onNone: () => void;
}

/** What can be done with the chosen postings, all at once. */
export function BulkBar({ picked, hidden, tags, onEdit, onRemove, onCompare, exports, onNone }: Props) {
  const canCompare = picked.length >= 2 && picked.length <= 4;
  return (
    <section class="sv-bulk row" aria-label={word('saved_bulk')}>
      <strong role="status">
        {word('saved_chosen', countText(picked.length, language()))}
        {hidden > 0 && <span class="note"> {word('saved_chosen_hidden', hidden)}</span>}
      </strong>
      {picked.length > 0 && (
        <>
          <StatusForAll onStatus={(status) => void onEdit(picked, { status })} />
          <TagsForAll picked={picked} tags={tags} onEdit={(edit) => void onEdit(picked, edit)} />
          <button
            type="button"
            disabled={!canCompare}
            title={word('dashboard_compare_hint')}
            onClick={() => onCompare(picked)}
          >
            {word('dashboard_compare', picked.length)}
          </button>
          <ExportButton groups={exports} />
          <button type="button" onClick={() => onRemove(picked)}>
            {word('saved_remove')}
          </button>
        </>
      )}
      <button type="button" class="plain" onClick={onNone}>
        {word('saved_choose_none')}
      </button>
    </section>
  );
}

/** The status is set by the button, not by walking through the list with the arrow keys. */
function StatusForAll({ onStatus }: { onStatus: (status: Status) => void }) {
  const [status, setStatus] = useState<Status>('applied');
  return (
    <span class="sv-pair">
      <select
        value={status}
        aria-label={word('saved_status_new')}
        onChange={({ currentTarget: { value } }) => setStatus(STATUSES.find((name) => name === value) ?? status)}
      >
        {STATUSES.map((name) => (
          <option key={name} value={name}>
            {statusWord(name)}
          </option>
        ))}
      </select>
      <button type="button" onClick={() => onStatus(status)}>
        {word('saved_status_set')}
      </button>
    </span>
  );
}

function TagsForAll({
  picked,
  tags,
  onEdit,
}: {
  picked: SavedPosting[];
  tags: string[];
  onEdit: (edit: SavedEdit) => void;
}) {
  const theirs = [...new Set(picked.flatMap((saved) => saved.tags))].toSorted();
  return (
    <>
      <TagInput label={word('saved_tag_all')} known={tags} onAdd={(addTag) => onEdit({ addTag })} />
      {theirs.length > 0 && (
        <select
          value=""
          aria-label={word('saved_untag_all')}
          onChange={({ currentTarget: select }) => {
            const removeTag = select.value;
            select.value = '';
            if (removeTag) onEdit({ removeTag });
          }}
        >
          <option value="">{word('saved_untag_all')}</option>
          {theirs.map((tag) => (
            <option key={tag}>{tag}</option>
          ))}
        </select>
      )}
    </>
  );
}
