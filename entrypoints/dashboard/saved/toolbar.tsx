import { countText } from '@/components/figures';
import { FileButton } from '@/components/file-button';
import { statusWord } from '@/components/names';
import { language, word } from '@/components/words';
import { STATUSES } from '@/lib/posting/saved';
import type { Filter } from './rows';

export interface ToolbarProps {
  filter: Filter;
  shown: number;
  all: number;
  chosen: number;
  onFilter: (filter: Filter) => void;
  onCompare: () => void;
  onExport: (format: 'csv' | 'json') => void;
  onImport: (file: File) => void;
}

export function Toolbar({ filter, shown, all, chosen, onFilter, onCompare, ...transfer }: ToolbarProps) {
  const canCompare = chosen >= 2 && chosen <= 4;
  return (
    <div class="toolbar row">
      <input
        type="search"
        value={filter.search}
        placeholder={word('dashboard_search')}
        aria-label={word('dashboard_search')}
        onInput={(event) => onFilter({ ...filter, search: event.currentTarget.value })}
      />
      <select
        value={filter.status}
        aria-label={word('dashboard_status_filter')}
        onChange={({ currentTarget: { value } }) =>
          onFilter({ ...filter, status: STATUSES.find((name) => name === value) ?? 'all' })
        }
      >
        <option value="all">{word('dashboard_status_all')}</option>
        {STATUSES.map((name) => (
          <option key={name} value={name}>
            {statusWord(name)}
          </option>
        ))}
      </select>
      <output class="note">{word('dashboard_count', countText(shown, language()), countText(all, language()))}</output>
      <button
        type="button"
        class="primary"
        disabled={!canCompare}
        title={word('dashboard_compare_hint')}
        onClick={onCompare}
      >
        {word('dashboard_compare', chosen)}
      </button>
      <Transfer shown={shown} {...transfer} />
    </div>
  );
}

function Transfer({ shown, onExport, onImport }: Pick<ToolbarProps, 'shown' | 'onExport' | 'onImport'>) {
  const hint = word('dashboard_export_hint', countText(shown, language()));
  return (
    <span class="row transfer">
      <button type="button" disabled={!shown} title={hint} onClick={() => onExport('csv')}>
        {word('dashboard_export_csv')}
      </button>
      <button type="button" disabled={!shown} title={hint} onClick={() => onExport('json')}>
        {word('dashboard_export_json')}
      </button>
      <FileButton label={word('dashboard_import')} onFile={onImport} />
    </span>
  );
}
