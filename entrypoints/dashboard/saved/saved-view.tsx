import { useState } from 'preact/hooks';
import { Empty, Loading, Problem } from '@/components/empty';
import { language, word } from '@/components/words';
import { skillName } from '@/lib/parse/skills';
import { addressOf } from '../address';
import { filtered, sorted, type Filter, type Order } from './rows';
import { useSaved, type Notice } from './saved-state';
import { SavedTable } from './saved-table';
import { Toolbar } from './toolbar';
import { exportSaved } from './transfer';

const PAGE = 200;
const EVERYTHING: Filter = { search: '', status: 'all' };
const NEWEST_FIRST: Order = { key: 'saved', descending: true };
const named = (id: string) => skillName(id, language());

/** The postings that the reader keeps. */
export function SavedView() {
  const { loaded, failure, notice, setNotice, change, remove, restore, takeIn } = useSaved();
  const [filter, setFilter] = useState(EVERYTHING);
  const [order, setOrder] = useState(NEWEST_FIRST);
  const [limit, setLimit] = useState(PAGE);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());

  const all = loaded?.postings ?? [];
  const rows = sorted(filtered(all, filter), order);
  const picked = all.filter(({ id }) => chosen.has(id));
  const choose = (id: string, add: boolean) =>
    setChosen((before) => new Set([...before].filter((other) => other !== id).concat(add ? id : [])));

  return (
    <>
      <Toolbar
        {...{ filter, shown: rows.length, all: all.length, chosen: picked.length, onFilter: setFilter }}
        onCompare={() => {
          location.hash = addressOf('compare', picked.map(({ id }) => encodeURIComponent(id)).join(','));
        }}
        onExport={(format) => setNotice({ text: word('dashboard_exported', rows.length, exportSaved(rows, format)) })}
        onImport={(file) => void takeIn(file)}
      />
      {failure && <Problem>{failure}</Problem>}
      <Announcement notice={notice} onUndo={(removed) => void restore(removed)} />
      {!loaded && !failure && <Loading>{word('dashboard_loading')}</Loading>}
      {loaded && loaded.unreadable > 0 && <p class="warm">{word('dashboard_unreadable', loaded.unreadable)}</p>}
      {loaded && !all.length && <NothingSaved />}
      {all.length > 0 && !rows.length && <NoMatch onClear={() => setFilter(EVERYTHING)} />}
      {rows.length > 0 && (
        <SavedTable
          {...{ postings: rows.slice(0, limit), chosen, order, onOrder: setOrder, skillName: named }}
          {...{ onChoose: choose, onChange: change, onRemove: (saved) => void remove(saved) }}
        />
      )}
      {rows.length > limit && (
        <button type="button" onClick={() => setLimit(limit + PAGE)}>
          {word('dashboard_more', Math.min(PAGE, rows.length - limit))}
        </button>
      )}
    </>
  );
}

function Announcement({
  notice,
  onUndo,
}: {
  notice: Notice | null;
  onUndo: (removed: NonNullable<Notice['removed']>) => void;
}) {
  const removed = notice?.removed;
  return (
    <output class="message">
      {notice?.text}
      {removed && removed.length > 0 && (
        <button type="button" onClick={() => onUndo(removed)}>
          {word('dashboard_undo')}
        </button>
      )}
    </output>
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
