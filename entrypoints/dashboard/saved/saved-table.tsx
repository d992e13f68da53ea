import { useRef } from 'preact/hooks';
import { word, type MessageName } from '@/components/words';
import type { SavedPosting } from '@/lib/posting/saved';
import { WIDTHS, isSortable, type Column } from './columns';
import { rowKeys } from './row-keys';
import { nextOrder, type Order } from './rows';
import { SavedRow, type RowActions } from './saved-row';
import { drawn, useMedia, useWindow } from './use-window';

/** The height of a row in px, as style.css has it: in a table, and as a card where the page is narrow. */
const [ROW, CARD] = [40, 108];
const NARROW = '(max-width: 640px)';
const [CHOOSE, REMOVE] = [36, 40];

interface Props extends RowActions {
  postings: SavedPosting[];
  chosen: ReadonlySet<string>;
  /** The id of the posting that is open beside the table. */
  open: string | null;
  columns: Column[];
  order: Order;
  onOrder: (order: Order) => void;
  onChooseAll: (chosen: boolean) => void;
}

/** The postings in rows. Only those in view are in the document; a screen reader is told how many there are. */
export function SavedTable({ postings, chosen, open, columns, order, onOrder, onChooseAll, ...actions }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const height = useMedia(NARROW) ? CARD : ROW;
  const focused = useRef(-1);
  const window = useWindow(frame, postings.length, height);
  const width = CHOOSE + REMOVE + columns.reduce((sum, column) => sum + WIDTHS[column], 0);
  return (
    // The keys are heard from the titles of the rows, which are buttons.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      class="sv-frame"
      ref={frame}
      role="region"
      aria-label={word('dashboard_caption')}
      tabIndex={0}
      onFocusIn={({ target }) => {
        const row = target instanceof HTMLElement ? target.closest('[aria-rowindex]') : null;
        focused.current = Number(row?.getAttribute('aria-rowindex') ?? 1) - 2;
      }}
      onKeyDown={(event) => rowKeys(event, { rows: postings.length, height })}
    >
      <table class="sv-table" aria-rowcount={postings.length + 1} style={{ minWidth: `${width}px` }}>
        <caption class="out-of-sight">{word('dashboard_caption')}</caption>
        <Widths columns={columns} />
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" class="sv-choose">
              <ChooseAll postings={postings} chosen={chosen} onChooseAll={onChooseAll} />
            </th>
            {columns.map((column) => (
              <Heading key={column} column={column} order={order} onOrder={onOrder} />
            ))}
            <th scope="col">
              <span class="out-of-sight">{word('dashboard_column_remove')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {drawn(window, focused.current, postings.length).flatMap(({ index, gap }) => {
            const saved = postings[index];
            return [
              gap > 0 && <Gap key={`before-${index}`} height={gap * height} />,
              saved && (
                <SavedRow
                  key={saved.id}
                  {...{ saved, columns, place: index + 2, open: saved.id === open, chosen: chosen.has(saved.id) }}
                  {...actions}
                />
              ),
            ];
          })}
        </tbody>
      </table>
    </div>
  );
}

function Widths({ columns }: { columns: Column[] }) {
  return (
    <colgroup>
      <col style={{ width: `${CHOOSE}px` }} />
      {columns.map((column) => (
        <col key={column} style={column === 'title' ? {} : { width: `${WIDTHS[column]}px` }} />
      ))}
      <col style={{ width: `${REMOVE}px` }} />
    </colgroup>
  );
}

/** The room of the rows that are not drawn. */
const Gap = ({ height }: { height: number }) => <tr aria-hidden="true" style={{ height: `${height}px` }} />;

function ChooseAll({ postings, chosen, onChooseAll }: Pick<Props, 'postings' | 'chosen' | 'onChooseAll'>) {
  const count = chosen.size === 0 ? 0 : postings.filter(({ id }) => chosen.has(id)).length;
  return (
    <input
      type="checkbox"
      checked={count > 0 && count === postings.length}
      indeterminate={count > 0 && count < postings.length}
      aria-label={word('saved_choose_all', postings.length)}
      title={word('saved_choose_all', postings.length)}
      onClick={(event) => onChooseAll(event.currentTarget.checked)}
    />
  );
}

function Heading({ column, order, onOrder }: { column: Column } & Pick<Props, 'order' | 'onOrder'>) {
  const label = word(`dashboard_column_${column}` satisfies MessageName);
  if (!isSortable(column)) return <th scope="col">{label}</th>;
  const active = order.key === column;
  return (
    <th scope="col" aria-sort={active ? (order.descending ? 'descending' : 'ascending') : 'none'}>
      <button type="button" class="plain" onClick={() => onOrder(nextOrder(order, column))}>
        {label}
        <span aria-hidden="true">{active ? (order.descending ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </th>
  );
}
