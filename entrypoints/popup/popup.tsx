import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Loading, Problem } from '@/components/empty';
import { Icon } from '@/components/icons';
import { word } from '@/components/words';
import type { AnnotatedReply } from '@/lib/messages/kinds';
import type { SavedOverview } from '@/lib/messages/overview';
import { send } from '@/lib/messages/send';
import { postingId } from '@/lib/posting/id';
import type { SavedPosting } from '@/lib/posting/saved';
import { CompareBar } from './compare-bar';
import { OwnSite } from './own-site';
import { PagePart } from './page-part';
import { savedIds, usePopup } from './popup-state';
import { SavedPart } from './saved-part';
import { Surroundings } from './surroundings';
import { useLoaded } from './use-loaded';

const MOST = 3;
const loadCompare = async () => (await import('./compare-part')).ComparePart;

export function Popup() {
  const popup = usePopup();
  const { here, read, postings, overview, failed, removed, attempt } = popup;
  const [chosen, setChosen] = useState<string[]>([]);
  const [comparing, setComparing] = useState(false);
  const choose = (id: string) =>
    setChosen((ids) => (ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id].slice(-MOST)));
  const compared = chosenAmong(chosen, postings, overview);
  const ComparePart = useLoaded(compared.length > 0, loadCompare, attempt);
  const isComparing = ComparePart !== null && comparing && compared.length > 1;

  return (
    <>
      <Head onTry={attempt} />
      {failed && <Problem>{failed}</Problem>}
      <Removed postings={removed} onUndo={popup.undo} />
      {!here && !failed && <Loading>{word('loading')}</Loading>}
      {isComparing && <ComparePart postings={compared} onRemove={choose} onBack={() => setComparing(false)} />}
      <div class="parts" hidden={isComparing}>
        {here && postings.length > 0 && (
          <PagePart
            postings={postings}
            health={here.at === 'board' ? here.page.health : null}
            drift={here.at === 'board' ? (here.page.drift ?? []) : []}
            url={here.at === 'board' || here.at === 'published' ? here.url : null}
            saved={savedIds(postings, overview)}
            chosen={chosen}
            onChoose={choose}
            onSave={popup.save}
            onTry={attempt}
          />
        )}
        {here && postings.length === 0 && !read && <Surroundings here={here} onTry={attempt} onRead={popup.readPage} />}
        {here?.at === 'published' && <OwnSite url={here.url} tab={here.tab} onTry={attempt} />}
        {overview && 'failure' in overview && <Problem>{word('popup_saved_failed', overview.failure)}</Problem>}
        {overview && 'total' in overview && (
          <SavedPart overview={overview} chosen={chosen} onChoose={choose} onTry={attempt} />
        )}
      </div>
      {compared.length > 0 && !isComparing && (
        <CompareBar
          count={compared.length}
          most={MOST}
          onCompare={() => setComparing(true)}
          onClear={() => setChosen([])}
        />
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

function Head({ onTry }: { onTry: (work: Promise<unknown>) => void }) {
  return (
    <header>
      <h1>GoLens</h1>
      <button type="button" onClick={() => onTry(send('dashboard.open', {}))}>
        <Icon name="open" /> {word('popup_dashboard')}
      </button>
      <button
        type="button"
        aria-label={word('popup_options')}
        title={word('popup_options')}
        onClick={() => onTry(browser.runtime.openOptionsPage())}
      >
        <Icon name="settings" />
      </button>
    </header>
  );
}

/** The chosen postings, of the page or the latest saved, in the order in which they were chosen. */
function chosenAmong(
  chosen: string[],
  postings: { annotated: AnnotatedReply }[],
  overview: SavedOverview | { failure: string } | null,
) {
  const latest = overview && 'latest' in overview ? overview.latest : [];
  const known = [...latest, ...postings.map(({ annotated }) => annotated)];
  const byId = new Map(known.map((annotated) => [postingId(annotated.posting), annotated]));
  return chosen.flatMap((id) => byId.get(id) ?? []);
}
