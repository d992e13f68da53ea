import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Compare } from '@/components/compare';
import { Loading, Problem } from '@/components/empty';
import { Icon } from '@/components/icons';
import { language, word } from '@/components/words';
import { send } from '@/lib/messages/send';
import { skillName } from '@/lib/parse/skills';
import type { Annotated } from '@/lib/posting/insight';
import type { Reading } from '@/lib/posting/reading';
import { postingId } from '@/lib/posting/saved';
import { load, type Shown } from './load';
import { NoPage } from './no-page';
import { PagePart } from './page-part';
import { SavedPart } from './saved-part';

const MOST = 3;

export function Popup() {
  const [shown, setShown] = useState<Shown | null>(null);
  const [failed, setFailed] = useState(false);
  const [chosen, setChosen] = useState<string[]>([]);
  const tried = (work: Promise<unknown>) => void work.catch(() => setFailed(true));
  const refresh = async () => setShown(await load());
  useEffect(() => tried(refresh()), []);

  const choose = (id: string) =>
    setChosen((ids) => (ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id].slice(-MOST)));
  const save = async (reading: Reading, keep: boolean) => {
    if (keep) await send('saved.save', { reading });
    else await send('saved.remove', { ids: [postingId(reading)] });
    await refresh();
  };

  return (
    <>
      <Head onFail={tried} />
      {failed && <Problem>{word('popup_failed')}</Problem>}
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
          <SavedPart saved={shown.saved} unreadable={shown.unreadable} chosen={chosen} onChoose={choose} />
        </>
      )}
    </>
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
