import { useRef, useState } from 'preact/hooks';
import { countText } from '@/components/figures';
import { statusWord } from '@/components/names';
import { language, word } from '@/components/words';
import { STATUSES, type SavedPosting, type Status } from '@/lib/posting/saved';
import { BoardCard, type CardActions } from './board-card';
import { drawn, useWindow } from './use-window';

/** The height of a card with the gap beneath it in px, as style.css has it. */
const CARD = 140;

interface Props extends CardActions {
  postings: SavedPosting[];
  open: string | null;
}

/** The same postings by status, in the order in which an application goes. A card is moved by key, by choice or by drag. */
export function StatusBoard({ postings, open, ...actions }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const columns = new Map<Status, SavedPosting[]>(STATUSES.map((status) => [status, []]));
  for (const saved of postings) columns.get(saved.status)?.push(saved);
  const move = async (saved: SavedPosting, status: Status) => {
    const done = await actions.onStatus(saved, status);
    // The card is drawn anew in its column: the focus goes with it.
    requestAnimationFrame(() => {
      if (done) frame.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(saved.id)}"]`)?.focus();
    });
    return done;
  };
  return (
    <>
      <p class="note" id="saved-board-keys">
        {word('saved_board_keys')}
      </p>
      <div class="sv-board" ref={frame} role="region" aria-label={word('saved_board')} tabIndex={0}>
        {STATUSES.map((status) => (
          <Column
            key={status}
            status={status}
            postings={columns.get(status) ?? []}
            open={open}
            {...actions}
            onStatus={move}
            onDrop={(id) => {
              const saved = postings.find((one) => one.id === id);
              if (saved && saved.status !== status) void move(saved, status);
            }}
          />
        ))}
      </div>
    </>
  );
}

interface ColumnProps extends Props {
  status: Status;
  onDrop: (id: string) => void;
}

function Column({ status, postings, open, onDrop, ...actions }: ColumnProps) {
  const list = useRef<HTMLUListElement>(null);
  const [over, setOver] = useState(false);
  const window = useWindow(list, postings.length, CARD);
  const heading = `saved-column-${status}`;
  return (
    // Dropping is the mouse's way; the keyboard has the arrow keys and the choice on each card.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      class={`sv-column ${over ? 'sv-over' : ''}`}
      aria-labelledby={heading}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onDrop(event.dataTransfer?.getData('text/plain') ?? '');
      }}
    >
      <h3 id={heading}>
        {statusWord(status)} <span class="sv-figure">{countText(postings.length, language())}</span>
      </h3>
      <ul ref={list} class="sv-cards">
        {drawn(window, -1, postings.length).flatMap(({ index, gap }) => {
          const saved = postings[index];
          return [
            gap > 0 && <li key={`before-${index}`} aria-hidden="true" style={{ height: `${gap * CARD}px` }} />,
            saved && (
              <BoardCard
                key={saved.id}
                {...{ saved, open: saved.id === open, place: index + 1, of: postings.length }}
                {...actions}
              />
            ),
          ];
        })}
      </ul>
      {postings.length === 0 && <p class="note">{word('saved_column_empty')}</p>}
    </section>
  );
}
