import { useEffect, useRef, useState } from 'preact/hooks';
import { failureWord } from '@/components/names';
import { word } from '@/components/words';
import { onSavedChanged } from '@/lib/messages/saved-changed';
import { send } from '@/lib/messages/send';
import type { SavedEdit, SavedPosting } from '@/lib/posting/saved';
import { editText, whoText, withAct, type Act } from './acts';
import { loadAll, reread, withEdits, withRows, type Loaded } from './load';
import { importFile } from './transfer';

/** Changes elsewhere within so many milliseconds are read at once. */
const PAUSE = 120;

/** The saved postings and what can be done to them. Each act says in one sentence what came of it and can be undone. */
export function useSaved() {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [notice, setNotice] = useState('');
  const [acts, setActs] = useState<Act[]>([]);
  /** The changes of our own that we shall be told of, and know already. */
  const known = useRef<string[]>([]);
  /** What is read of all is laid over by nothing that is older. */
  const reading = useRef<Promise<unknown>>(Promise.resolve());

  const attempt = async (act: () => Promise<string>) => {
    try {
      setNotice(await act());
      setFailure(null);
      return true;
    } catch (error) {
      setFailure(sentence(error));
      return false;
    }
  };
  const load = () => {
    let shown = false;
    const all = loadAll((part) => {
      // The rows of the first slice, then only how far it is: sorting them anew each time would cost more than it shows.
      setLoaded((before) =>
        before && shown ? { ...before, count: part.count } : { ...part, postings: new Map(part.postings) },
      );
      shown = true;
    }).then(setLoaded);
    reading.current = all.catch(() => undefined);
    return all;
  };
  const refresh = async (ids: string[] | null) => {
    if (ids === null) return load();
    await reading.current;
    const fresh = await reread(ids);
    setLoaded((before) => before && withRows(before, ids, fresh));
  };
  useEffect(() => void attempt(async () => (await load(), '')), []);
  useChangesElsewhere(known, (ids) => refresh(ids).catch((error: unknown) => setFailure(sentence(error))));

  const ours = async <T>(ids: string[], act: () => Promise<T>): Promise<T> => {
    const key = ids.join('\n');
    known.current.push(key);
    try {
      return await act();
    } catch (error) {
      known.current = known.current.filter((other) => other !== key);
      throw error;
    }
  };
  const done = (act: Act) => (setActs((before) => withAct(before, act)), act.text);

  return {
    ...{ loaded, failure, notice, acts, setNotice },
    edit: (rows: SavedPosting[], edit: SavedEdit, sitting?: string) =>
      attempt(async () => {
        const ids = rows.map(({ id }) => id);
        const { edited } = await ours(ids, () => send('saved.edit', { ids, edit }));
        if (edited.length === 0) return word('saved_did_nothing');
        await reading.current;
        setLoaded((before) => before && withEdits(before, edited));
        const changed = new Set(edited.map(({ after }) => after.id));
        const text = editText(whoText(rows.filter(({ id }) => changed.has(id))), edit);
        return done({ text, removed: [], edited, sitting });
      }),
    remove: (rows: SavedPosting[]) =>
      attempt(async () => {
        const ids = rows.map(({ id }) => id);
        const { removed: reply } = await ours(ids, () => send('saved.remove', { ids }));
        await reading.current;
        const told = new Map(reply.map((row) => [row.id, row]));
        setLoaded((before) => before && withRows(before, ids, new Map()));
        // A worker that was killed after removing answers the second time that nothing was there.
        const removed = rows.map((row) => told.get(row.id) ?? row);
        return done({ text: word('saved_did_remove', whoText(rows)), removed, edited: [] });
      }),
    undo: () =>
      attempt(async () => {
        const act = acts.at(-1);
        if (!act) return '';
        const { removed, edited, text } = act;
        const { stayed } = await send('saved.restore', { removed, edited });
        setActs((before) => before.filter((other) => other !== act));
        await refresh([...removed.map(({ id }) => id), ...edited.map(({ before }) => before.id)]);
        return stayed > 0 ? word('saved_undone_partly', text, stayed) : word('saved_undone', text);
      }),
    takeIn: (file: File) =>
      attempt(async () => {
        const text = await importFile(file);
        await load();
        return text;
      }),
  };
}

/** Calls `refresh` with what was changed by other pages and tabs; null: anything may be. */
function useChangesElsewhere(known: { current: string[] }, refresh: (ids: string[] | null) => void) {
  useEffect(() => {
    let waiting: Set<string> | null = new Set();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = onSavedChanged((ids) => {
      const at = ids ? known.current.indexOf(ids.join('\n')) : -1;
      if (at >= 0) {
        known.current.splice(at, 1);
        return;
      }
      waiting = ids && waiting ? new Set([...waiting, ...ids]) : null;
      clearTimeout(timer);
      timer = setTimeout(() => {
        refresh(waiting && [...waiting]);
        waiting = new Set();
      }, PAUSE);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, []);
}

function sentence(error: unknown): string {
  const tooMany = error instanceof Error && 'code' in error && error.code === 'too-many-tags';
  return tooMany ? word('saved_too_many_tags') : failureWord(error);
}
