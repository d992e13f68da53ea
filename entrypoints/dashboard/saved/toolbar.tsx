import { countText } from '@/components/figures';
import { FileButton } from '@/components/file-button';
import { statusWord } from '@/components/names';
import { language, word } from '@/components/words';
import { ExportButton, type ExportGroup } from '@/entrypoints/export/export-button';
import { STATUSES, type SavedPosting } from '@/lib/posting/saved';
import { ColumnChoice } from './column-choice';
import type { Column } from './columns';
import type { Facets } from './facets';
import type { Query } from './query';

export interface ToolbarProps {
  /** What can be taken out as a file, what is asked for first. */
  exports: () => ExportGroup[];
  query: Query;
  facets: Facets;
  rows: SavedPosting[];
  all: number;
  columns: Column[];
  onQuery: (query: Query) => void;
  onColumns: (columns: Column[]) => void;
  onImport: (file: File) => void;
}

/** Search, layout and what is done with all that is shown. */
export function Toolbar({ query, facets, rows, all, columns, onQuery, onColumns, exports, onImport }: ToolbarProps) {
  return (
    <>
      <div class="toolbar row sv-toolbar">
        <input
          type="search"
          value={query.search}
          placeholder={word('dashboard_search')}
          aria-label={word('dashboard_search')}
          onInput={(event) => onQuery({ ...query, search: event.currentTarget.value })}
        />
        <output class="note">
          {word('dashboard_count', countText(rows.length, language()), countText(all, language()))}
        </output>
        <Layout query={query} onQuery={onQuery} />
        {query.layout === 'table' && <ColumnChoice columns={columns} onColumns={onColumns} />}
        <span class="row transfer">
          <ExportButton groups={exports} disabled={all === 0} />
          <FileButton label={word('dashboard_import')} onFile={onImport} />
        </span>
      </div>
      <Statuses query={query} facets={facets} onQuery={onQuery} />
    </>
  );
}

type Changing = Pick<ToolbarProps, 'query' | 'onQuery'>;

function Layout({ query, onQuery }: Changing) {
  return (
    <span role="group" aria-label={word('saved_layout')} class="sv-layout">
      {(['table', 'board'] as const).map((layout) => (
        <button
          key={layout}
          type="button"
          aria-pressed={query.layout === layout}
          onClick={() => onQuery({ ...query, layout })}
        >
          {word(layout === 'table' ? 'saved_layout_table' : 'saved_layout_board')}
        </button>
      ))}
    </span>
  );
}

/** The statuses with how many have each, over all that is saved: any number of them can be chosen. */
function Statuses({ query, facets, onQuery }: Changing & Pick<ToolbarProps, 'facets'>) {
  const { statuses } = query;
  return (
    <div role="group" aria-label={word('dashboard_status_filter')} class="sv-statuses">
      <button type="button" aria-pressed={statuses.length === 0} onClick={() => onQuery({ ...query, statuses: [] })}>
        {word('dashboard_status_all')}
      </button>
      {STATUSES.map((status) => {
        const on = statuses.includes(status);
        const next = on ? statuses.filter((one) => one !== status) : [...statuses, status];
        return (
          <button
            key={status}
            type="button"
            aria-pressed={on}
            onClick={() => onQuery({ ...query, statuses: next.length === STATUSES.length ? [] : next })}
          >
            {statusWord(status)}{' '}
            <span class="sv-figure">{countText(facets.statuses.get(status) ?? 0, language())}</span>
          </button>
        );
      })}
    </div>
  );
}
