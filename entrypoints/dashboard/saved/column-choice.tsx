import { word, type MessageName } from '@/components/words';
import { COLUMNS, FIXED, type Column } from './columns';
import { Disclosure } from './disclosure';

interface Props {
  columns: Column[];
  onColumns: (columns: Column[]) => void;
}

/** Which columns the table has. */
export function ColumnChoice({ columns, onColumns }: Props) {
  return (
    <Disclosure label={word('saved_columns')}>
      <fieldset>
        <legend class="out-of-sight">{word('saved_columns')}</legend>
        <ul class="sv-columns">
          {COLUMNS.map((column) => (
            <li key={column}>
              <label>
                <input
                  type="checkbox"
                  checked={columns.includes(column)}
                  disabled={column === FIXED}
                  onChange={({ currentTarget: { checked } }) =>
                    onColumns(COLUMNS.filter((one) => (one === column ? checked : columns.includes(one))))
                  }
                />{' '}
                {word(`dashboard_column_${column}` satisfies MessageName)}
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
    </Disclosure>
  );
}
