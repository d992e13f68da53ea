import { useEffect, useRef, useState } from 'preact/hooks';
import { failureWord } from '@/components/names';
import { word } from '@/components/words';
import { send } from '@/lib/messages/send';
import type { Profile } from '@/lib/posting/profile';
import type { SavedPosting } from '@/lib/posting/saved';
import { addressOf } from '../address';

/** The saved postings and the profile, to take from; `onNamed` gets the posting that the address names, once. */
export function usePrefill(named: string, onNamed: (posting: SavedPosting) => void) {
  const [saved, setSaved] = useState<SavedPosting[]>([]);
  const [profile, setProfile] = useState<Profile | null>(null);
  const [problem, setProblem] = useState('');
  const done = useRef('');
  useEffect(() => {
    send('saved.list', {}).then(
      ({ postings }) => setSaved(postings),
      (error: unknown) => setProblem(failureWord(error)),
    );
    send('settings.read', {}).then(
      (settings) => setProfile(settings.profile),
      (error: unknown) => setProblem(failureWord(error)),
    );
  }, []);
  useEffect(() => {
    if (!named || done.current === named || saved.length === 0) return;
    done.current = named;
    const posting = saved.find(({ id }) => id === named);
    if (!posting) return setProblem(word('calculator_named_missing'));
    // Taken once: what is typed from here on must not be overwritten when the page is loaded again.
    history.replaceState(null, '', addressOf('calculator'));
    onNamed(posting);
  }, [named, saved]);
  return { saved, profile, problem };
}
