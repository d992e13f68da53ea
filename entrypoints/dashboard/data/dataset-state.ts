import { useEffect, useState } from 'preact/hooks';
import { failureWord } from '@/components/names';
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

interface State {
  market: MarketSummary | null;
  busy: boolean;
  /** What was checked and waits for the reader's word. */
  waiting: { data: string; difference: DatasetDifference } | null;
  said: string;
  problem: string;
}

const QUIET = { busy: false, waiting: null, said: '', problem: '' };

/** The dataset in use and what can be done to it: nothing changes before the reader confirms what would. */
export function useDataset(market: MarketSummary | null) {
  const [state, setState] = useState<State>({ market, ...QUIET });
  const show = (change: Partial<State>) => setState((before) => ({ ...before, ...QUIET, ...change }));
  const attempt = async (act: () => Promise<Partial<State>>) => {
    show({ busy: true });
    try {
      show(await act());
    } catch (error) {
      show({ problem: failureWord(error) });
    }
  };
  useEffect(() => setState((before) => ({ ...before, market })), [market]);

  return {
    ...state,
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

const done = (market: MarketSummary | null) => ({ market, said: market ? word('dataset_done', market.version) : '' });

function problemWord({ reason, detail }: DatasetProblem): string {
  return reason === 'too-large' ? tooLarge() : word(PROBLEMS[reason], detail ?? '');
}
