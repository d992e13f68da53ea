import { useMemo, useState } from 'preact/hooks';
import { Empty, Loading, Problem } from '@/components/empty';
import { countText } from '@/components/figures';
import { language, word } from '@/components/words';
import type { ExportGroup } from '@/entrypoints/export/export-button';
import { skillName } from '@/lib/parse/skills';
import type { SavedPosting, Status } from '@/lib/posting/saved';
import { addressOf } from '../address';
import type { ViewProps } from '../views';
import { BulkBar } from './bulk-bar';
import { chosenColumns, rememberColumns } from './columns';
import { Detail } from './detail';
import { facetsOf } from './facets';
import { filtered } from './filter';
import { Filters } from './filters';
import { Notice } from './notice';
import { cleared } from './query';
import { sorted } from './rows';
import { SameGroups } from './same';
import { useSaved } from './saved-state';
import { SavedTable } from './saved-table';
import { StatusBoard } from './status-board';
import './style.css';
import { Toolbar } from './toolbar';
import { useChosen } from './use-chosen';
import { useOpen } from './use-open';
import { useQuery } from './use-query';

const named = (id: string) => skillName(id, language());
const compare = (postings: SavedPosting[]) => {
  location.hash = addressOf('compare', postings.map(({ id }) => encodeURIComponent(id)).join(','));
};

/** The postings that the reader keeps: a table or a board of them, and one of them open beside it. */
export function SavedView({ parameters }: ViewProps) {
  const { loaded, failure, notice, acts, edit, remove, undo, takeIn } = useSaved();
  const [query, setQuery] = useQuery(parameters);
  const [columns, setColumns] = useState(chosenColumns);
  const { open, toggle, close } = useOpen();
  const postings = loaded?.postings;
  const all = useMemo(() => [...(postings?.values() ?? [])], [postings]);
  const ids = useMemo(() => all.map(({ id }) => id), [all]);
  const facets = useMemo(() => facetsOf(all), [all]);
  const shown = useMemo(() => filtered(all, query), [all, query]);
  const rows = useMemo(() => sorted(shown.postings, query.order), [shown, query.order]);
  const { chosen, picked, hidden, choose, chooseAll, chooseNone } = useChosen(rows, all);

  const tags = facets.tags.map(({ value }) => value);
  const exports = (): ExportGroup[] => [
    ...(picked.length > 0 ? [{ label: word('export_group_chosen'), postings: picked }] : []),
    ...(rows.length < all.length ? [{ label: word('export_group_filtered'), postings: rows }] : []),
    { label: word('export_group_all'), postings: all },
  ];
  const onStatus = (saved: SavedPosting, status: Status) => edit([saved], { status });
  const onRemove = (postings: SavedPosting[]) => void remove(postings);
  const actions = { onOpen: toggle, onStatus, onRemove, skillName: named };
  const opened = open === null ? undefined : postings?.get(open);

  return (
    <div class="sv">
      <h2 class="out-of-sight">{word('view_saved')}</h2>
      <Toolbar
        {...{ query, facets, rows, all: all.length, columns, onQuery: setQuery, exports }}
        onColumns={(next) => (setColumns(next), rememberColumns(next))}
        onImport={(file) => void takeIn(file)}
      />
      <Filters {...{ query, facets, unknown: shown.unknown, onQuery: setQuery }} />
      {failure && <Problem>{failure}</Problem>}
      <Notice text={notice} undoes={acts.at(-1)?.text} onUndo={() => void undo()} />
      {loaded && loaded.count > all.length && (
        <Loading>
          {word('saved_loading', countText(all.length, language()), countText(loaded.count, language()))}
        </Loading>
      )}
      {!loaded && !failure && <Loading>{word('dashboard_loading')}</Loading>}
      {loaded && loaded.unreadable > 0 && <p class="warm">{word('dashboard_unreadable', loaded.unreadable)}</p>}
      {loaded && all.length === 0 && <NothingSaved />}
      {all.length > 0 && rows.length === 0 && <NoMatch onClear={() => setQuery(cleared(query))} />}
      {picked.length + hidden > 0 && query.layout === 'table' && (
        <BulkBar
          {...{ picked, hidden, tags, onEdit: edit, onRemove, exports }}
          onCompare={compare}
          onNone={chooseNone}
        />
      )}
      <SameGroups ids={ids}>
        <div class={opened ? 'sv-beside' : ''}>
          {rows.length > 0 && query.layout === 'table' && (
            <SavedTable
              {...{ postings: rows, chosen, open, columns, order: query.order, ...actions }}
              onOrder={(order) => setQuery({ ...query, order })}
              onChoose={choose}
              onChooseAll={chooseAll}
            />
          )}
          {rows.length > 0 && query.layout === 'board' && <StatusBoard postings={rows} open={open} {...actions} />}
          {opened && <Detail {...{ saved: opened, tags, onEdit: edit, onClose: close, ...actions }} />}
        </div>
      </SameGroups>
    </div>
  );
}

function NothingSaved() {
  return (
    <Empty title={word('dashboard_empty_title')}>
      <p>{word('dashboard_empty_text')}</p>
      <p class="note">{word('dashboard_empty_import')}</p>
    </Empty>
  );
}

function NoMatch({ onClear }: { onClear: () => void }) {
  return (
    <Empty title={word('dashboard_no_match')}>
      <div>
        <button type="button" onClick={onClear}>
          {word('dashboard_clear')}
        </button>
      </div>
    </Empty>
  );
}
