import { useEffect, useRef, useState } from 'preact/hooks';
import { downloadBlob } from '@/components/download';
import { countText } from '@/components/figures';
import { failureWord } from '@/components/names';
import { language, word } from '@/components/words';
import { COLUMN_NAMES, type Heads } from '@/lib/export/columns';
import { exportFile } from '@/lib/export/file';
import type { ExportRow } from '@/lib/export/row';
import { send } from '@/lib/messages/send';
import { postingId } from '@/lib/posting/saved';
import type { Choice } from './remembered';
import { startInWorker } from './workbook';

const ASKED_AT_ONCE = 5000;

interface State {
  /** Rows that are done, and all; null where nothing is being exported. */
  progress: { done: number; all: number } | null;
  said: string;
  problem: string;
}

const QUIET: State = { progress: null, said: '', problem: '' };
export const HEADS: Heads = Object.fromEntries(COLUMN_NAMES.map((name) => [name, word(`export_column_${name}`)]));

/** An export that is under way: how far it is, the way to cancel it, and what came of it in one sentence. */
export function useExport() {
  const [state, setState] = useState(QUIET);
  const cancel = useRef<AbortController | null>(null);
  const stop = () => cancel.current?.abort();
  useEffect(() => stop, []);

  const start = async (postings: readonly ExportRow[], { format, columns }: Choice) => {
    const control = new AbortController();
    cancel.current = control;
    const all = postings.length;
    const onProgress = (done: number) => setState({ ...QUIET, progress: { done, all } });
    onProgress(0);
    try {
      const rows = await withFirstSeen(postings);
      const work = { onProgress, signal: control.signal, startWorkbook: startInWorker };
      const { name, blob } = await exportFile({ rows, format, columns, heads: HEADS, now: new Date(), ...work });
      control.signal.throwIfAborted();
      downloadBlob(name, blob);
      setState({ ...QUIET, said: word('export_done', countText(all, language()), name) });
    } catch (error) {
      if (control.signal.aborted) setState({ ...QUIET, said: word('export_cancelled') });
      else setState({ ...QUIET, problem: failureWord(error) });
    }
  };
  return { ...state, start, stop };
}

/** The rows with the time at which each was first seen. Where that cannot be asked, the export goes on without it. */
async function withFirstSeen(rows: readonly ExportRow[]): Promise<readonly ExportRow[]> {
  const first: Record<string, string> = {};
  try {
    for (let start = 0; start < rows.length; start += ASKED_AT_ONCE) {
      const ids = rows.slice(start, start + ASKED_AT_ONCE).map(({ posting }) => postingId(posting));
      Object.assign(first, (await send('sightings.first', { ids })).first);
    }
  } catch (error) {
    console.warn('GoLens: exported without the time of the first sighting', error);
  }
  return rows.map((row) => ({ firstSeen: first[postingId(row.posting)], ...row }));
}
