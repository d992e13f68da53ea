import { countText } from '@/components/figures';
import { language, word } from '@/components/words';
import { TARGETS, type Target } from '@/lib/export/mapping';
import { refusedIn, type Importing, type Mapped } from './import-state';
import { ImportPreview } from './import-preview';
import { REFUSALS, type Refusal } from './plan-import';

const REFUSED = {
  'no-title': 'import_refused_no_title',
  'no-address': 'import_refused_no_address',
  twice: 'import_refused_twice',
} as const;
const SHOWN = 5;
const NEEDED = new Set<Target>(['title', 'url']);
const DELIMITERS: Record<string, 'import_comma' | 'import_tab' | 'import_semicolon' | 'import_bar'> = {
  ',': 'import_comma',
  '\t': 'import_tab',
  ';': 'import_semicolon',
  '|': 'import_bar',
};
const count = (value: number) => countText(value, language());

interface Props {
  mapped: Mapped;
  importing: Importing;
  onRun: () => void;
}

/** Which column holds what, how the first rows are read by that, and what the import would do. */
export function MappingStep({ mapped, importing, onRun }: Props) {
  const { table, plan } = mapped;
  const ready = plan.add.length + plan.change.length;
  return (
    <div class="preview import-mapping">
      <h3>{importing.name}</h3>
      <p class="note">{describe(mapped)}</p>
      {table.ragged > 0 && <p class="warm">{word('import_ragged', count(table.ragged))}</p>}
      <fieldset>
        <legend>{word('import_mapping')}</legend>
        <div class="import-columns">
          {TARGETS.map((target) => (
            <ColumnChoice key={target} target={target} mapped={mapped} onMap={importing.map} />
          ))}
        </div>
      </fieldset>
      <ImportPreview rows={plan.add} />
      <p>{word('import_plan', ...[plan.add.length, plan.change.length, plan.same, refusedIn(plan)].map(count))}</p>
      <Refused refused={plan.refused} />
      <div class="row">
        <button type="button" class="primary" disabled={ready === 0} onClick={onRun}>
          {word('import_run', count(ready))}
        </button>
        <button type="button" onClick={importing.leave}>
          {word('import_leave')}
        </button>
      </div>
    </div>
  );
}

function describe({ table, encoding }: Mapped): string {
  const between = table.delimiter === null ? 'JSON' : word(DELIMITERS[table.delimiter] ?? 'import_comma');
  return word('import_table', count(table.rows.length), count(table.heads.length), between, encoding.toUpperCase());
}

interface ColumnProps {
  target: Target;
  mapped: Mapped;
  onMap: (target: Target, column: number | null) => void;
}

function ColumnChoice({ target, mapped: { table, mapping }, onMap }: ColumnProps) {
  const column = mapping[target];
  return (
    <label class={column === null ? 'import-unmapped' : ''}>
      <span>
        {word(`import_target_${target}`)}
        {NEEDED.has(target) && ` ${word('import_needed')}`}
      </span>
      <select
        value={column ?? ''}
        onChange={({ currentTarget: { value } }) => onMap(target, value === '' ? null : Number(value))}
      >
        <option value="">{word('import_no_column')}</option>
        {table.heads.map((head, index) => (
          <option key={index} value={index}>
            {head.slice(0, 60) || word('import_column_number', index + 1)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Refused({ refused }: { refused: Record<Refusal, number[]> }) {
  const reasons = REFUSALS.filter((reason) => refused[reason].length > 0);
  if (reasons.length === 0) return null;
  return (
    <ul class="warm">
      {reasons.map((reason) => {
        const rows = refused[reason];
        const first = rows.slice(0, SHOWN).join(word('list_comma')) + (rows.length > SHOWN ? '…' : '');
        return <li key={reason}>{word(REFUSED[reason], count(rows.length), first)}</li>;
      })}
    </ul>
  );
}
