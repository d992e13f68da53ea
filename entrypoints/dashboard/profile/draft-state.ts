import { useEffect, useState } from 'preact/hooks';
import { failureWord } from '@/components/names';
import { word } from '@/components/words';
import { send } from '@/lib/messages/send';
import { EMPTY_PROFILE, type Profile } from '@/lib/posting/profile';

/** What was changed and not saved outlives a look at another view; it is never stored. */
const unsaved: { draft: Profile | null } = { draft: null };

/** The profile as stored and as drafted: nothing is written until `save`. */
export function useDraft() {
  const [stored, setStored] = useState<Profile | null>(null);
  const [draft, setDraft] = useState<Profile | null>(unsaved.draft);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState('');
  const isChanged = stored !== null && draft !== null && !isSame(stored, draft);

  const show = (profile: Profile | null) => {
    unsaved.draft = profile;
    setDraft(profile);
    setSaid('');
    setProblem('');
  };
  const read = async () => {
    try {
      const { profile } = await send('settings.read', {});
      setStored(profile);
      setDraft((before) => before ?? profile);
    } catch (error) {
      setProblem(failureWord(error));
    }
  };
  const save = async () => {
    if (!draft) return;
    try {
      // The other settings may have changed since, on another page.
      const settings = await send('settings.read', {});
      const written = await send('settings.write', { ...settings, profile: draft });
      setStored(written.profile);
      show(written.profile);
      unsaved.draft = null;
      setSaid(word('profile_saved'));
    } catch (error) {
      setSaid('');
      setProblem(word('profile_not_saved', failureWord(error)));
    }
  };
  const change = (part: Partial<Profile>) => show({ ...(unsaved.draft ?? draft ?? EMPTY_PROFILE), ...part });
  const undo = () => {
    show(stored);
    unsaved.draft = null;
  };

  useEffect(() => void read(), []);
  useWarning(isChanged);
  return { stored, draft, isChanged, said, problem, setProblem, change, save, undo };
}

/** The browser asks before the page is closed with changes that are not saved. */
function useWarning(isChanged: boolean) {
  useEffect(() => {
    if (!isChanged) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isChanged]);
}

function isSame(a: Profile, b: Profile): boolean {
  return textOf(a) === textOf(b);
}

const textOf = ({ skills, years, city, pay, degree }: Profile) =>
  JSON.stringify([[...skills].sort(), years, city, pay?.month, pay?.months, degree]);
