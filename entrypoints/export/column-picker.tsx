import { word } from '@/components/words';
import { COLUMN_NAMES, type ColumnName } from '@/lib/export/columns';
import { COMMON } from './remembered';

interface Props {
  columns: readonly ColumnName[];
  onChoose: (columns: ColumnName[]) => void;
}

/** Which columns the file has, in the order of the table. */
export function ColumnPicker({ columns, onChoose }: Props) {
  const turn = (name: ColumnName, on: boolean) =>
    onChoose(COLUMN_NAMES.filter((column) => (column === name ? on : columns.includes(column))));
  return (
    <details class="export-columns">
      <summary>{word('export_columns', columns.length, COLUMN_NAMES.length)}</summary>
      <fieldset>
        <legend class="out-of-sight">{word('export_columns', columns.length, COLUMN_NAMES.length)}</legend>
        <div class="row">
          <button type="button" onClick={() => onChoose([...COMMON])}>
            {word('export_columns_common')}
          </button>
          <button type="button" onClick={() => onChoose([...COLUMN_NAMES])}>
            {word('export_columns_all')}
          </button>
          <button type="button" onClick={() => onChoose([])}>
            {word('export_columns_none')}
          </button>
        </div>
        <div class="export-grid">
          {COLUMN_NAMES.map((name) => (
            <label key={name}>
              <input
                type="checkbox"
                checked={columns.includes(name)}
                onChange={({ currentTarget }) => turn(name, currentTarget.checked)}
              />
              {word(`export_column_${name}`)}
            </label>
          ))}
        </div>
      </fieldset>
    </details>
  );
}
