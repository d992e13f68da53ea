import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '@/components/icons';
import { word } from '@/components/words';
import type { SavedEdit, SavedPosting, Status } from '@/lib/posting/saved';
import { Facts } from './facts';
import { NotesField } from './notes-field';
import { webAddress } from './rows';
import { SameFacts } from './same';
import { StatusChoice } from './status-choice';
import { TagsField } from './tags-field';
import { Timeline } from './timeline';

interface Props {
  saved: SavedPosting;
  /** Tags in use, to complete from. */
  tags: string[];
  skillName: (id: string) => string;
  onEdit: (postings: SavedPosting[], edit: SavedEdit, sitting?: string) => Promise<boolean>;
  onStatus: (saved: SavedPosting, status: Status) => Promise<boolean>;
  onRemove: (postings: SavedPosting[]) => void;
  onClose: () => void;
}

/** One saved posting whole: what the reader keeps of it, and what was read when. Escape closes it. */
export function Detail({ saved, tags, skillName, onEdit, onStatus, onRemove, onClose }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { posting } = saved;
  const address = webAddress(posting.url);
  useEffect(() => heading.current?.focus(), [saved.id]);
  return (
    // Escape is heard wherever in the panel the focus is.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <aside
      class="sv-detail"
      aria-labelledby="saved-detail"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <header>
        <h2 id="saved-detail" ref={heading} tabIndex={-1}>
          {posting.title}
        </h2>
        <button
          type="button"
          class="plain"
          aria-label={word('saved_close')}
          title={word('saved_close')}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </header>
      <p class="row">
        {address && (
          <a href={address} target="_blank" rel="noopener noreferrer">
            {word('saved_open_board', posting.site)}
          </a>
        )}
        <button type="button" class="plain" onClick={() => onRemove([saved])}>
          {word('saved_remove')}
        </button>
      </p>
      <label class="sv-field">
        <span class="sv-label">{word('dashboard_column_status')}</span>
        <StatusChoice saved={saved} onStatus={onStatus} />
      </label>
      <NotesField key={saved.id} saved={saved} onNotes={(row, notes, sitting) => onEdit([row], { notes }, sitting)} />
      <div class="sv-field">
        <span class="sv-label">{word('dashboard_column_tags')}</span>
        <TagsField
          tags={saved.tags}
          known={tags}
          title={posting.title}
          onAdd={(addTag) => void onEdit([saved], { addTag })}
          onRemove={(removeTag) => void onEdit([saved], { removeTag })}
        />
      </div>
      <SameFacts id={saved.id} />
      <Timeline saved={saved} />
      <Facts saved={saved} skillName={skillName} />
    </aside>
  );
}
