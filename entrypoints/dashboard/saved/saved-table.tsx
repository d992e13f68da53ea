import { word, type MessageName } from '@/components/words';
import type { SavedPosting } from '@/lib/posting/saved';
import { SORT_KEYS, type Order, type SortKey } from './rows';
import { SavedRow, type RowActions } from './saved-row';

const COLUMNS = [
  ...(['choose', 'title', 'company', 'city', 'salary', 'year', 'percentile', 'gaps'] as const),
  ...(['status', 'notes', 'tags', 'saved', 'remove'] as const),
];
/** Columns whose largest value is wanted first. */
const LARGEST_FIRST = new Set<SortKey>(['salary', 'year', 'percentile', 'saved']);

interface Props extends RowActions {
  postings: SavedPosting[];
  chosen: ReadonlySet<string>;
  order: Order;
  onOrder: (order: Order) => void;
}

export function SavedTable({ postings, chosen, order, onOrder, ...actions }: Props) {
  return (
    <div class="table-frame">
      <table class="saved">
        <caption class="out-of-sight">{word('dashboard_caption')}</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <Heading key={column} column={column} order={order} onOrder={onOrder} />
            ))}
          </tr>
        </thead>
        <tbody>
          {postings.map((saved) => (
            <SavedRow key={saved.id} saved={saved} chosen={chosen.has(saved.id)} {...actions} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface HeadingProps extends Pick<Props, 'order' | 'onOrder'> {
  column: (typeof COLUMNS)[number];
}

function Heading({ column, order, onOrder }: HeadingProps) {
  const label = word(`dashboard_column_${column}` satisfies MessageName);
  const key = SORT_KEYS.find((name) => name === column);
  if (!key)
    return (
      <th scope="col">
        <span class={column === 'remove' || column === 'choose' ? 'out-of-sight' : ''}>{label}</span>
      </th>
    );
  const active = order.key === key;
  const descending = active ? !order.descending : LARGEST_FIRST.has(key);
  return (
    <th scope="col" aria-sort={active ? (order.descending ? 'descending' : 'ascending') : 'none'}>
      <button type="button" class="plain" onClick={() => onOrder({ key, descending })}>
        {label}
        <span aria-hidden="true">{active ? (order.descending ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </th>
  );
}
