import { useState } from 'preact/hooks';
import { failureWord } from './names';

/** Something that is on show and can be changed: nothing changes before the reader confirms what would. */
export interface Attempts<Shown, Waiting> {
  shown: Shown;
  busy: boolean;
  /** What was checked and waits for the reader's word. */
  waiting: Waiting | null;
  said: string;
  problem: string;
}

const QUIET = { busy: false, waiting: null, said: '', problem: '' };

/** Each attempt takes the place of what was said before; a failure becomes one sentence. */
export function useAttempts<Shown, Waiting>(first: Shown) {
  type State = Attempts<Shown, Waiting>;
  const [state, setState] = useState<State>({ shown: first, ...QUIET });
  const show = (change: Partial<State>) => setState((before) => ({ ...before, ...QUIET, ...change }));
  const attempt = async (act: () => Promise<Partial<State>>) => {
    show({ busy: true });
    try {
      show(await act());
    } catch (error) {
      show({ problem: failureWord(error) });
    }
  };
  /** Something else has changed what is on show. */
  const replace = (shown: Shown) => setState((before) => ({ ...before, shown }));
  return { state, show, attempt, replace };
}
