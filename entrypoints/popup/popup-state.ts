import { useEffect, useState } from 'preact/hooks';
import { failureWord } from '@/components/names';
import type { SavedOverview } from '@/lib/messages/overview';
import { send } from '@/lib/messages/send';
import { postingId } from '@/lib/posting/id';
import type { Reading } from '@/lib/posting/reading';
import type { SavedPosting } from '@/lib/posting/saved';
import type { Shown } from './best';
import { whereAmI, type Here } from './load';

const MOST_IDS = 1000;

/** Where the popup is, what is saved, and what can be done. The page is shown before the store has answered. */
export function usePopup() {
  const [here, setHere] = useState<Here | null>(null);
  const [read, setRead] = useState<Shown[] | null>(null);
  const [overview, setOverview] = useState<SavedOverview | { failure: string } | null>(null);
  const [failed, setFailed] = useState('');
  const [removed, setRemoved] = useState<SavedPosting[]>([]);
  const postings = read ?? (here?.at === 'board' ? here.page.postings : []);

  const attempt = (work: Promise<unknown>) => {
    setFailed('');
    void work.catch((error: unknown) => setFailed(failureWord(error)));
  };
  const lookUp = async (shown: readonly Shown[]) => {
    const ids = shown.slice(0, MOST_IDS).map(({ annotated }) => postingId(annotated.posting));
    try {
      setOverview(await send('saved.overview', { ids }));
    } catch (error) {
      setOverview({ failure: failureWord(error) });
    }
  };
  const open = async () => {
    const found = await whereAmI();
    setHere(found);
    await lookUp(found.at === 'board' ? found.page.postings : []);
  };
  const readPage = async (readings: Reading[]) => {
    const { postings: annotated } = await send('readings.explain', { readings });
    const shown = readings.flatMap((reading, index) => {
      const one = annotated[index];
      return one ? [{ reading, annotated: one }] : [];
    });
    setRead(shown);
    await lookUp(shown);
  };
  const save = async (reading: Reading, keep: boolean) => {
    if (keep) await send('saved.save', { reading });
    const gone = keep ? [] : (await send('saved.remove', { ids: [postingId(reading)] })).removed;
    setRemoved(gone);
    await lookUp(postings);
  };
  const undo = async () => {
    await send('saved.restore', { removed, edited: [] });
    setRemoved([]);
    await lookUp(postings);
  };
  useEffect(() => attempt(open()), []);

  return {
    here,
    read,
    postings,
    overview,
    failed,
    removed,
    attempt,
    readPage: (readings: Reading[]) => attempt(readPage(readings)),
    save: (reading: Reading, keep: boolean) => attempt(save(reading, keep)),
    undo: () => attempt(undo()),
  };
}

/** Which of the page's postings are saved: by the store, or as they were when the page was annotated. */
export function savedIds(
  postings: readonly Shown[],
  overview: SavedOverview | { failure: string } | null,
): Set<string> {
  if (overview && 'saved' in overview) return new Set(overview.saved);
  return new Set(
    postings.filter(({ annotated }) => annotated.saved).map(({ annotated }) => postingId(annotated.posting)),
  );
}
