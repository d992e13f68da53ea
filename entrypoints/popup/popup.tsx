import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Compare } from '@/components/compare';
import { Loading, Problem } from '@/components/empty';
import { Icon } from '@/components/icons';
import { failureWord } from '@/components/names';
import { language, word } from '@/components/words';
import { send } from '@/lib/messages/send';
import { skillName } from '@/lib/parse/skills';
import type { Annotated } from '@/lib/posting/insight';
import type { Reading } from '@/lib/posting/reading';
import { postingId, type SavedPosting } from '@/lib/posting/saved';
import { load, type Shown } from './load';
import { NoPage } from './no-page';
import { PagePart } from './page-part';
import { SavedPart } from './saved-part';

const MOST = 3;

export function Popup() {
  const [shown, setShown] = useState<Shown | null>(null);
  const [failed, setFailed] = useState('');
  const [removed, setRemoved] = useState<SavedPosting[]>([]);
  const [chosen, setChosen] = useState<string[]>([]);
  const tried = (work: Promise<unknown>) => void work.catch((error: unknown) => setFailed(failureWord(error)));
  const refresh = async () => {
    setShown(await load());
    setFailed('');
  };
  useEffect(() => tried(refresh()), []);

  const choose = (id: string) =>
    setChosen((ids) => (ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id].slice(-MOST)));
  const save = async (reading: Reading, keep: boolean) => {
    if (keep) await send('saved.save', { reading });
    const gone = keep ? [] : (await send('saved.remove', { ids: [postingId(reading)] })).removed;
    setRemoved(gone);
    await refresh();
  };
  const undo = async () => {
    await send('saved.import', { postings: removed });
    setRemoved([]);
    await refresh();
  };

  return (
    <>
      <Head onFail={tried} />
      {failed && <Problem>{failed}</Problem>}
      <Removed postings={removed} onUndo={() => tried(undo())} />
      {!shown && !failed && <Loading>{word('loading')}</Loading>}
      {shown && (
        <>
          {shown.page && shown.page.postings.length > 0 ? (
            <PagePart
              page={shown.page}
              saved={shown.saved}
              chosen={chosen}
              onChoose={choose}
              onSave={(...what) => tried(save(...what))}
            />
          ) : (
            <NoPage page={shown.page} />
          )}
          <Chosen shown={shown} chosen={chosen} onRemove={choose} />
          {shown.failure ? (
            <Problem>{shown.failure}</Problem>
          ) : (
            <SavedPart saved={shown.saved} unreadable={shown.unreadable} chosen={chosen} onChoose={choose} />
          )}
        </>
      )}
    </>
  );
}

/** What was just removed, notes and all, can be brought back. */
function Removed({ postings, onUndo }: { postings: SavedPosting[]; onUndo: () => void }) {
  const [first] = postings;
  return (
    <div role="status" class="removed">
      {first && (
        <>
          {word('dashboard_removed', first.posting.title)}{' '}
          <button type="button" onClick={onUndo}>
            {word('dashboard_undo')}
          </button>
        </>
      )}
    </div>
  );
}

function Head({ onFail }: { onFail: (work: Promise<unknown>) => void }) {
  return (
    <header>
      <h1>GoLens</h1>
      <button type="button" onClick={() => onFail(send('dashboard.open', {}))}>
        <Icon name="open" /> {word('popup_dashboard')}
      </button>
      <button
        type="button"
        aria-label={word('popup_options')}
        title={word('popup_options')}
        onClick={() => onFail(browser.runtime.openOptionsPage())}
      >
        <Icon name="settings" />
      </button>
    </header>
  );
}

function Chosen({ shown, chosen, onRemove }: { shown: Shown; chosen: string[]; onRemove: (id: string) => void }) {
  if (chosen.length === 0) return null;
  const known = new Map<string, Annotated>(shown.saved.map((row) => [row.id, row]));
  for (const { annotated } of shown.page?.postings ?? []) known.set(postingId(annotated.posting), annotated);
  const postings = chosen.map((id) => known.get(id)).filter((posting) => posting !== undefined);
  return (
    <section aria-labelledby="compare">
      <h2 id="compare">{word('popup_compare')}</h2>
      {postings.length < 2 ? (
        <p class="note" role="status">
          {word('popup_choose_more')}
        </p>
      ) : (
        <Compare postings={postings} skillName={(id) => skillName(id, language())} onRemove={onRemove} />
      )}
    </section>
  );
}
