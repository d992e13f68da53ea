import { useEffect } from 'preact/hooks';
import { useAttempts, type Attempts } from '@/components/attempts';
import { word, type MessageName } from '@/components/words';
import type { AdaptersShown } from '@/lib/messages/health-kinds';
import { send } from '@/lib/messages/send';
import type { AdapterFile, AdapterProblem } from '@/lib/posting/adapter';
import { badSelector } from '@/lib/sites/adapter-data';
import { siteName } from './site-name';

const PROBLEMS: Record<AdapterProblem['reason'], MessageName> = {
  'too-large': 'adapters_problem_too_large',
  'not-json': 'adapters_problem_not_json',
  'not-an-adapter': 'adapters_problem_not_an_adapter',
  'newer-format': 'adapters_problem_newer_format',
  'unknown-site': 'adapters_problem_unknown_site',
  'not-valid': 'adapters_problem_not_valid',
};

interface Waiting {
  text: string;
  file: AdapterFile;
}

type State = Attempts<AdaptersShown | null, Waiting>;

/** The adapters from files and what can be done to them. */
export function useAdapters() {
  const { state, show, attempt } = useAttempts<AdaptersShown | null, Waiting>(null);
  useEffect(() => void attempt(async () => ({ shown: await send('adapters.read', {}) })), []);

  return {
    ...state,
    leave: () => show({}),
    check: (file: File) => void attempt(() => checked(file)),
    confirm: ({ text, file }: Waiting) =>
      void attempt(async () => {
        const reply = await send('adapters.import', { text });
        if ('problem' in reply) return { problem: problemWord(reply.problem) };
        return { shown: reply, said: word('adapters_done', siteName(file.site)) };
      }),
    remove: (site: string) =>
      void attempt(async () => ({
        shown: await send('adapters.remove', { site }),
        said: word('adapters_removed', siteName(site)),
      })),
  };
}

/** The selectors are tried here, because the background has no document to try them on. */
async function checked(picked: File): Promise<Partial<State>> {
  if (picked.size > MOST_BYTES) return { problem: word('adapters_problem_too_large') };
  const text = await picked.text().catch(() => null);
  if (text === null) return { problem: word('adapters_problem_unreadable') };
  const reply = await send('adapters.preview', { text });
  if ('problem' in reply) return { problem: problemWord(reply.problem) };
  const wrong = badSelector(reply.file, document);
  if (wrong !== null) return { problem: word('adapters_problem_selector', wrong) };
  return { waiting: { text, file: reply.file } };
}

const MOST_BYTES = 100_000;

const problemWord = ({ reason, detail }: AdapterProblem) => word(PROBLEMS[reason], detail ?? '');
