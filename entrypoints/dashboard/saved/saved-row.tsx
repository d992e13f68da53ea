import { Component } from 'preact';
import { Icon } from '@/components/icons';
import { word } from '@/components/words';
import type { SavedPosting, Status } from '@/lib/posting/saved';
import { CELLS } from './cells';
import type { Column } from './columns';
import { webAddress } from './rows';
import { SameMark } from './same';
import { StatusChoice } from './status-choice';

export interface RowActions {
  /** `range`: all between the one chosen last and this one too. */
  onChoose: (id: string, chosen: boolean, range: boolean) => void;
  onOpen: (id: string) => void;
  onStatus: (saved: SavedPosting, status: Status) => Promise<boolean>;
  onRemove: (postings: SavedPosting[]) => void;
  skillName: (id: string) => string;
}

interface Props extends RowActions {
  saved: SavedPosting;
  chosen: boolean;
  open: boolean;
  columns: Column[];
  /** Its place among all rows, the head being 1. */
  place: number;
}

/** One saved posting. It is drawn again only when something of it changes: the functions may be new each time. */
export class SavedRow extends Component<Props> {
  override shouldComponentUpdate(next: Props) {
    return (['saved', 'chosen', 'open', 'columns', 'place'] as const).some((name) => next[name] !== this.props[name]);
  }

  override render({ saved, chosen, open, columns, place, onChoose, onStatus, onRemove, skillName }: Props) {
    const { title } = saved.posting;
    return (
      <tr aria-rowindex={place} class={`sv-row ${open ? 'sv-open' : ''}`}>
        <td class="sv-choose">
          <input
            type="checkbox"
            checked={chosen}
            aria-label={word('dashboard_choose', title)}
            onClick={(event) => onChoose(saved.id, event.currentTarget.checked, event.shiftKey)}
          />
        </td>
        <th scope="row" class="sv-title">
          <Title {...this.props} />
        </th>
        {columns.map((column) =>
          column === 'title' ? null : (
            <td key={column} class={`sv-${column}`}>
              {column === 'status' ? (
                <StatusChoice saved={saved} onStatus={onStatus} />
              ) : (
                CELLS[column](saved, skillName)
              )}
            </td>
          ),
        )}
        <td class="sv-remove">
          <button
            type="button"
            class="plain"
            aria-label={word('dashboard_remove_one', title)}
            title={word('dashboard_remove_one', title)}
            onClick={() => onRemove([saved])}
          >
            <Icon name="close" />
          </button>
        </td>
      </tr>
    );
  }
}

/** Opens the posting beside the table; its page on the board is one link further. */
function Title({ saved: { id, posting }, open, place, onOpen }: Props) {
  const address = webAddress(posting.url);
  return (
    <span class="sv-title-line">
      <button
        type="button"
        class="plain sv-clip"
        title={posting.title}
        aria-expanded={open}
        data-row={place}
        onClick={() => onOpen(id)}
      >
        {posting.title}
      </button>
      <SameMark id={id} />
      {address && (
        <a
          href={address}
          target="_blank"
          rel="noopener noreferrer"
          aria-label={word('saved_open_page', posting.title)}
          title={word('saved_open_page', posting.title)}
        >
          <Icon name="open" />
        </a>
      )}
    </span>
  );
}
