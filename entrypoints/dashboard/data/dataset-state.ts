import { useEffect } from 'preact/hooks';
import { useAttempts } from '@/components/attempts';
import { word, type MessageName } from '@/components/words';
import { send } from '@/lib/messages/send';
import type { DatasetDifference, DatasetProblem, MarketSummary } from '@/lib/posting/dataset';
import { tooLarge, type DatasetText } from './fetch-dataset';

const PROBLEMS: Record<Exclude<DatasetProblem['reason'], 'too-large'>, MessageName> = {
  'not-a-dataset': 'dataset_problem_not_a_dataset',
  'older-format': 'dataset_problem_older_format',
  'newer-format': 'dataset_problem_newer_format',
  'not-valid': 'dataset_problem_not_valid',
  'not-usable': 'dataset_problem_not_usable',
};

interface Waiting {
  data: string;
  difference: DatasetDifference;
}

/** The dataset in use and what can be done to it. */
export function useDataset(market: MarketSummary | null) {
  const { state, show, attempt, replace } = useAttempts<MarketSummary | null, Waiting>(market);
  useEffect(() => replace(market), [market]);

  return {
    ...state,
    market: state.shown,
    say: (said: string) => show({ said }),
    refuse: (problem: string) => show({ problem }),
    leave: () => show({}),
    /** Shows what the dataset would change. */
    check: (read: () => Promise<DatasetText>) =>
      attempt(async () => {
        const found = await read();
        if ('sentence' in found) return { problem: found.sentence };
        const reply = await send('market.preview', { data: found.text });
        if ('problem' in reply) return { problem: problemWord(reply.problem) };
        return { waiting: { data: found.text, difference: reply.difference } };
      }),
    confirm: (data: string) =>
      attempt(async () => {
        const reply = await send('market.import', { data });
        return 'problem' in reply ? { problem: problemWord(reply.problem) } : done(reply.market);
      }),
    goBack: (storedAt: string | null) => attempt(async () => done((await send('market.revert', { storedAt })).market)),
  };
}

export type Dataset = ReturnType<typeof useDataset>;

const done = (shown: MarketSummary | null) => ({ shown, said: shown ? word('dataset_done', shown.version) : '' });

function problemWord({ reason, detail }: DatasetProblem): string {
  return reason === 'too-large' ? tooLarge() : word(PROBLEMS[reason], detail ?? '');
}
