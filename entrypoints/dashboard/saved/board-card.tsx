import { moneyYear } from '@/components/figures';
import { payText } from '@/components/names';
import { language, word } from '@/components/words';
import { STATUSES, type SavedPosting, type Status } from '@/lib/posting/saved';
import { sinceText, Standing } from './cells';
import { cityOf } from './filter';
import { StatusChoice } from './status-choice';

export interface CardActions {
  onOpen: (id: string) => void;
  onStatus: (saved: SavedPosting, status: Status) => Promise<boolean>;
}

interface Props extends CardActions {
  saved: SavedPosting;
  open: boolean;
  /** Its place among the cards of its column, from 1 on; not all of them are drawn. */
  place: number;
  of: number;
}

/** One posting on the board. Its title is the handle: left and right move it on, Enter opens it. */
export function BoardCard({ saved, open, place, of, onOpen, onStatus }: Props) {
  const { posting, insight, status } = saved;
  const pay = posting.salary.year ? moneyYear(posting.salary.year, language()) : payText(posting.salary);
  const move = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const next = step === undefined ? undefined : STATUSES[STATUSES.indexOf(status) + step];
    if (step !== undefined) event.preventDefault();
    if (next) void onStatus(saved, next);
  };
  return (
    // Dragging is the mouse's way; the keyboard has the arrow keys and the choice.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      class={`sv-card ${open ? 'sv-open' : ''}`}
      draggable
      aria-posinset={place}
      aria-setsize={of}
      onDragStart={({ dataTransfer }) => {
        dataTransfer?.setData('text/plain', saved.id);
        if (dataTransfer) dataTransfer.effectAllowed = 'move';
      }}
    >
      <button
        type="button"
        class="plain sv-clip"
        title={posting.title}
        data-card={saved.id}
        aria-expanded={open}
        aria-describedby="saved-board-keys"
        onClick={() => onOpen(saved.id)}
        onKeyDown={move}
      >
        {posting.title}
      </button>
      <p class="sv-clip note">
        {posting.company.name ?? word('unknown')} · {cityOf(saved) ?? word('unknown')}
      </p>
      <p class="sv-clip">
        {pay}{' '}
        {insight.percentile && (
          <>
            · <Standing insight={insight} />
          </>
        )}
      </p>
      <p class="sv-clip note" title={sinceText(saved)}>
        {sinceText(saved)}
      </p>
      <StatusChoice saved={saved} onStatus={onStatus} />
    </li>
  );
}
