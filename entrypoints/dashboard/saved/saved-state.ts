import { useEffect, useState } from 'preact/hooks';
import { failureWord } from '@/components/names';
import { word } from '@/components/words';
import type { Request } from '@/lib/messages/kinds';
import { send } from '@/lib/messages/send';
import type { SavedPosting } from '@/lib/posting/saved';
import { importFile } from './transfer';

export interface Notice {
  text: string;
  /** Postings that were just removed and can be brought back. */
  removed?: SavedPosting[];
}

interface Loaded {
  postings: SavedPosting[];
  unreadable: number;
}

/** The saved postings and what can be done to them. Each act says in one sentence what came of it. */
export function useSaved() {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);

  const attempt = async (act: () => Promise<Notice | null>) => {
    try {
      setNotice(await act());
      setFailure(null);
      return true;
    } catch (error) {
      setFailure(failureWord(error));
      return false;
    }
  };
  const load = async () => {
    setLoaded(await send('saved.list', {}));
  };
  const edit = (change: (postings: SavedPosting[]) => SavedPosting[]) =>
    setLoaded((before) => before && { ...before, postings: change(before.postings) });

  useEffect(() => {
    void attempt(async () => (await load(), null));
  }, []);

  return {
    loaded,
    failure,
    notice,
    setNotice,
    change: (request: Request<'saved.change'>) =>
      attempt(async () => {
        const { posting } = await send('saved.change', request);
        edit((postings) => postings.map((saved) => (saved.id === posting.id ? posting : saved)));
        return { text: word('dashboard_changed', posting.posting.title) };
      }),
    remove: (saved: SavedPosting) =>
      attempt(async () => {
        const { removed } = await send('saved.remove', { ids: [saved.id] });
        edit((postings) => postings.filter(({ id }) => id !== saved.id));
        return { text: word('dashboard_removed', saved.posting.title), removed };
      }),
    restore: (removed: SavedPosting[]) =>
      attempt(async () => {
        await send('saved.import', { postings: removed });
        await load();
        return {
          text: word('dashboard_restored', removed.map(({ posting }) => posting.title).join(word('list_comma'))),
        };
      }),
    takeIn: (file: File) =>
      attempt(async () => {
        const text = await importFile(file);
        await load();
        return { text };
      }),
  };
}
