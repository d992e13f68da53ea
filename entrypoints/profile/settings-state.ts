import { useEffect, useRef, useState } from 'preact/hooks';
import { failureWord } from '@/components/names';
import { word } from '@/components/words';
import { send } from '@/lib/messages/send';
import type { Settings } from '@/lib/posting/settings';

type Change = (before: Settings) => Settings;

/** The settings, what is said of the last change, and the way to change them: stored at once, in the order made. */
export function useSettings() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState('');
  /** What is on show, and what is known to be stored: a render may be older than either. */
  const [latest, stored] = [useRef<Settings | null>(null), useRef<Settings | null>(null)];
  const queue = useRef(Promise.resolve());

  const show = (wanted: Settings | null) => {
    latest.current = wanted;
    setSettings(wanted);
  };
  const read = async () => {
    setProblem('');
    try {
      stored.current = await send('settings.read', {});
      show(stored.current);
    } catch (error) {
      setProblem(failureWord(error));
    }
  };
  /** Made of what is stored by now: another page may have changed something else since this one read it. */
  const keep = async (make: Change, shown: Settings) => {
    try {
      const wanted = make(await send('settings.read', {}));
      await send('settings.write', wanted);
      stored.current = wanted;
      if (latest.current === shown) show(wanted);
      setSaid(word('options_saved'));
    } catch (error) {
      if (latest.current === shown) show(stored.current);
      setSaid('');
      setProblem(word('options_failed', failureWord(error)));
    }
  };
  const change = (make: Change) => {
    if (!latest.current) return;
    const wanted = make(latest.current);
    show(wanted);
    setSaid('');
    setProblem('');
    queue.current = queue.current.then(() => keep(make, wanted));
  };

  useEffect(() => void read(), []);
  return { settings, said, problem, setProblem, read, change };
}
