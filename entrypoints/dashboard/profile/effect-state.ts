import { useEffect, useState } from 'preact/hooks';
import { failureWord } from '@/components/names';
import { send } from '@/lib/messages/send';
import type { Profile } from '@/lib/posting/profile';
import type { ProfileEffect } from '@/lib/posting/profile-effect';

/** Milliseconds after the last change. */
const PAUSE = 250;

/** What a draft changes, asked when it rests; an answer that a newer draft has overtaken is dropped. */
export function useEffectOf(draft: Profile | null, stored: Profile | null) {
  const [effect, setEffect] = useState<ProfileEffect | null>(null);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    if (!draft) return undefined;
    let isLatest = true;
    const ask = async () => {
      try {
        const answer = await send('profile.preview', { profile: draft });
        if (!isLatest) return;
        setEffect(answer);
        setProblem('');
      } catch (error) {
        if (isLatest) setProblem(failureWord(error));
      }
    };
    const waiting = setTimeout(() => void ask(), PAUSE);
    return () => {
      isLatest = false;
      clearTimeout(waiting);
    };
  }, [draft, stored]);
  return { effect, problem };
}
