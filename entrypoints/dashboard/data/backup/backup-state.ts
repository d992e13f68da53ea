import { useState } from 'preact/hooks';
import { downloadBlob } from '@/components/download';
import { failureWord } from '@/components/names';
import { word } from '@/components/words';
import { parseMarket } from '@/lib/market/dataset';
import { send } from '@/lib/messages/send';
import { backupParts, readBackup, type Backup } from '@/lib/store/backup';
import { readBackupFile, type BackupProblem, type Readable } from '@/lib/store/backup-file';
import { openStore, type Database } from '@/lib/store/db';
import { previewRestore, putBack, restore } from '@/lib/store/restore';
import type { Plan, RestoreMode } from '@/lib/store/restore-plan';

/** In bytes: several times what 100,000 sightings need. */
const LARGEST = 300_000_000;
const PARTS_AT_ONCE = 10;
const PROBLEMS = {
  'not-json': 'restore_problem_not_json',
  'foreign-file': 'restore_problem_foreign_file',
  'saved-file': 'restore_problem_saved_file',
  'newer-file': 'restore_problem_newer_file',
  'broken-file': 'restore_problem_broken_file',
} as const satisfies Record<BackupProblem, string>;

export interface Waiting {
  name: string;
  backup: Readable;
  mode: RestoreMode;
  plan: Plan;
}

interface State {
  busy: boolean;
  waiting: Waiting | null;
  /** What was there before the last restore; it can be put back. */
  before: Backup | null;
  said: string;
  problem: string;
}

const QUIET: State = { busy: false, waiting: null, before: null, said: '', problem: '' };

/** Backups and the way back from them: nothing is written before the reader confirms what would change. */
export function useBackup(onRestored: () => void) {
  const [state, setState] = useState(QUIET);
  const attempt = async (act: () => Promise<Partial<State>>) => {
    setState((now) => ({ ...now, busy: true, said: '', problem: '' }));
    try {
      const after = await act();
      setState((now) => ({ ...now, busy: false, ...after }));
    } catch (error) {
      setState((now) => ({ ...now, busy: false, problem: failureWord(error) }));
    }
  };

  return {
    ...state,
    make: () => attempt(async () => ({ said: word('backup_done', await downloadBackup()) })),
    open: (file: File) =>
      attempt(async () => {
        if (file.size > LARGEST) return { problem: word('restore_problem_too_large', LARGEST / 1_000_000) };
        const backup = readBackupFile(await file.text(), parseMarket);
        if ('problem' in backup) return { waiting: null, problem: word(PROBLEMS[backup.problem]) };
        return plan(file.name, backup, 'merge');
      }),
    choose: ({ name, backup }: Waiting, mode: RestoreMode) => attempt(() => plan(name, backup, mode)),
    leave: () => setState((now) => ({ ...now, waiting: null })),
    run: ({ backup, mode }: Waiting) =>
      attempt(async () => {
        const { before } = await changing((db) => restore(db, backup, mode, parseMarket, new Date()));
        onRestored();
        return { waiting: null, before, said: word('restore_done') };
      }),
    putBack: (before: Backup) =>
      attempt(async () => {
        await changing((db) => putBack(db, before));
        onRestored();
        return { before: null, said: word('restore_undone') };
      }),
    keep: (before: Backup) => attempt(async () => ({ said: word('backup_done', await save(before, '-before')) })),
  };
}

export type Backups = ReturnType<typeof useBackup>;

/** What the backup would change here. */
const plan = (name: string, backup: Readable, mode: RestoreMode) =>
  withStore(async (db) => {
    return { waiting: { name, backup, mode, plan: await previewRestore(db, backup, mode, parseMarket) } };
  });

/** Everything that is kept as one file; its name. */
export const downloadBackup = () => withStore(async (db) => save(await readBackup(db, new Date())));

/** Written in parts, with a pause for the page between some of them. */
async function save(backup: Backup, mark = ''): Promise<string> {
  const name = `golens-backup-${backup.madeAt.slice(0, 10)}${mark}.json`;
  const parts: Blob[] = [];
  for (const part of backupParts(backup)) {
    parts.push(new Blob([part]));
    if (parts.length % PARTS_AT_ONCE === 0) await new Promise((resume) => setTimeout(resume, 0));
  }
  downloadBlob(name, new Blob(parts, { type: 'application/json' }));
  return name;
}

/** Changes the store and tells the background, which forgets what it has in memory; it hears of it late where it fails. */
async function changing<T>(work: (db: Database) => Promise<T>): Promise<T> {
  const { datasetAddress } = await send('settings.read', {});
  const result = await withStore(work);
  await send('everything.restored', { datasetAddress }).catch((error: unknown) =>
    console.warn('GoLens: the background was not told of a restore', error),
  );
  return result;
}

async function withStore<T>(work: (db: Database) => Promise<T>): Promise<T> {
  const db = await openStore();
  try {
    return await work(db);
  } finally {
    db.close();
  }
}
