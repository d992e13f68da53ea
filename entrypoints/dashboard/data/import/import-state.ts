import { useState } from 'preact/hooks';
import { countText } from '@/components/figures';
import { failureWord } from '@/components/names';
import { language, word } from '@/components/words';
import type { Encoding } from '@/lib/export/decode';
import type { Imported } from '@/lib/export/json';
import { guessMapping, remapped, type Mapping, type Target } from '@/lib/export/mapping';
import type { Table } from '@/lib/export/read-table';
import { send } from '@/lib/messages/send';
import type { SavedPosting } from '@/lib/posting/saved';
import { planImport, type ImportPlan } from './plan-import';
import { readImport, type ImportProblem } from './read-import';
import { runImport, storeAll, type Imports } from './run-import';

export interface Mapped {
  table: Table;
  encoding: Encoding;
  mapping: Mapping;
  plan: ImportPlan;
}

interface State {
  name: string;
  /** What is there already. */
  saved: SavedPosting[];
  mapped: Mapped | null;
  ours: Imported | null;
  busy: { done: number; all: number } | null;
  said: string;
  problem: string;
}

const QUIET: State = { name: '', saved: [], mapped: null, ours: null, busy: null, said: '', problem: '' };
const count = (value: number) => countText(value, language());

/** An import in steps: a file, what its columns hold, and what came of it in one sentence. Nothing is stored before the last. */
export function useImport() {
  const [state, setState] = useState(QUIET);
  const attempt = async (act: () => Promise<Partial<State>>) => {
    try {
      const after = await act();
      setState((before) => ({ ...before, busy: null, ...after }));
    } catch (error) {
      setState((before) => ({ ...before, busy: null, problem: failureWord(error) }));
    }
  };
  const store = (all: number, run: (onProgress: (done: number) => void) => Promise<Imports>, refused: number) => {
    const onProgress = (done: number) => setState((before) => ({ ...before, busy: { done, all } }));
    onProgress(0);
    return attempt(async () => {
      const { added, updated, kept } = await run(onProgress);
      return { ...QUIET, said: word('import_done', count(added), count(updated), count(kept), count(refused)) };
    });
  };

  return {
    ...state,
    leave: () => setState(QUIET),
    open: (file: File) => {
      setState({ ...QUIET, busy: { done: 0, all: 0 } });
      return attempt(async () => {
        const [read, { postings: saved }] = await Promise.all([readImport(file), send('saved.list', {})]);
        if ('problem' in read) return { problem: problemWord(read.problem) };
        if ('saved' in read) return { name: file.name, saved, ours: read.saved };
        const mapping = guessMapping(read.table.heads);
        return { name: file.name, saved, mapped: { ...read, mapping, plan: planImport(read.table, mapping, saved) } };
      });
    },
    map: (target: Target, column: number | null) =>
      setState((before) => {
        if (!before.mapped) return before;
        const mapping = remapped(before.mapped.mapping, target, column);
        const plan = planImport(before.mapped.table, mapping, before.saved);
        return { ...before, mapped: { ...before.mapped, mapping, plan } };
      }),
    runTable: ({ table, mapping, plan }: Mapped) =>
      store(
        plan.add.length + plan.change.length,
        async (onProgress) => {
          // The reader may have edited a posting since the file was opened: what is written goes by what is there now.
          const { postings } = await send('saved.list', {});
          return runImport(planImport(table, mapping, postings), onProgress);
        },
        refusedIn(plan),
      ),
    runOurs: ({ postings, rejected }: Imported) =>
      store(postings.length, (onProgress) => storeAll(postings, onProgress), rejected),
  };
}

export const refusedIn = ({ refused }: ImportPlan) =>
  Object.values(refused).reduce((sum, rows) => sum + rows.length, 0);

export type Importing = ReturnType<typeof useImport>;

const problemWord = (problem: ImportProblem) =>
  word(`import_problem_${problem.replaceAll('-', '_') as Underlined<ImportProblem>}`);

type Underlined<Text extends string> = Text extends `${infer Start}-${infer Rest}`
  ? `${Start}_${Underlined<Rest>}`
  : Text;
