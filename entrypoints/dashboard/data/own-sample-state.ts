import { useEffect, useState } from 'preact/hooks';
import { dateText } from '@/components/figures';
import { download } from '@/components/download';
import { failureWord } from '@/components/names';
import { language, word } from '@/components/words';
import { importOwnDataset } from '@/lib/export/own-dataset';
import type { Replies } from '@/lib/messages/kinds';
import { send } from '@/lib/messages/send';
import { MOST_OTHERS, type OtherSample } from '@/lib/posting/own-sample';

const IMPORT_ERRORS = new Set(['too-large', 'not-json', 'foreign-file', 'bad-cells']);

/** The reader's own sample and those of others, and what can be done with them; each act ends in one sentence. */
export function useOwnSample() {
  const [sample, setSample] = useState<Replies['sample.read'] | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [notice, setNotice] = useState<string | null>(null);

  const attempt = async (act: () => Promise<string | null>) => {
    try {
      setNotice(await act());
      setFailure(null);
    } catch (error) {
      setNotice(null);
      setFailure(sentenceFor(error));
    }
  };
  const show = (others: OtherSample[]) => setSample((before) => before && { ...before, others });

  useEffect(() => {
    void attempt(async () => (setSample(await send('sample.read', {})), null));
  }, []);

  return {
    sample,
    failure,
    notice,
    handOut: () => attempt(handOut),
    takeIn: (file: File) =>
      attempt(async () => {
        const { dataset, error } = importOwnDataset(await file.text());
        if (!dataset) throw new Error(error);
        show((await send('others.import', { dataset })).others);
        return word('own_imported', dataset.cells.length);
      }),
    remove: (id: string) =>
      attempt(async () => {
        show((await send('others.remove', { id })).others);
        return word('own_other_removed');
      }),
  };
}

export const dayText = (iso: string | null) => dateText(iso, language());

async function handOut(): Promise<string> {
  const { text, cells } = await send('sample.export', {});
  const name = `golens-cells-${new Date().toISOString().slice(0, 10)}.json`;
  download(name, text, 'application/json');
  return word('own_exported', cells, name);
}

function sentenceFor(error: unknown): string {
  const code = error instanceof Error ? error.message : '';
  if (IMPORT_ERRORS.has(code)) return word('own_import_failed');
  if (code === 'newer-file') return word('own_import_newer');
  return code === 'too-many-files' ? word('own_import_full', MOST_OTHERS) : failureWord(error);
}
