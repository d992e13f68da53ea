import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { failureWord } from '@/components/names';
import { word } from '@/components/words';
import { send } from '@/lib/messages/send';
import { hostPattern, ownAddress } from '@/lib/sites/own-address';
import type { Dataset } from './dataset-state';
import { fetchDataset } from './fetch-dataset';

/** An address of the reader's own, off by default. It is asked once for each click, and never by itself. */
export function DatasetAddress({ dataset }: { dataset: Dataset }) {
  const [stored, setStored] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const { busy, say, refuse } = dataset;
  const show = (address: string | null) => {
    setStored(address);
    setTyped(address ?? '');
  };
  useEffect(() => {
    send('settings.read', {}).then(
      ({ datasetAddress }) => show(datasetAddress),
      (error: unknown) => refuse(failureWord(error)),
    );
  }, []);

  const save = async () => {
    const address = ownAddress(typed);
    if ('problem' in address)
      return refuse(word(address.problem === 'job-site' ? 'dataset_address_job_site' : 'dataset_address_not_https'));
    if (!(await permitted(address.url))) return refuse(word('dataset_address_refused', address.host));
    await keep(address.url, word('dataset_address_saved', address.host));
  };
  const keep = async (address: string | null, sentence: string) => {
    try {
      await send('settings.write', { ...(await send('settings.read', {})), datasetAddress: address });
      show(address);
      say(sentence);
    } catch (error) {
      refuse(failureWord(error));
    }
  };
  const check = async (address: string) => {
    if (!(await permitted(address))) return refuse(word('dataset_address_refused', new URL(address).hostname));
    await dataset.check(() => fetchDataset(address));
  };

  return (
    <details open={stored !== null}>
      <summary>{word('dataset_address_heading')}</summary>
      <p class="note">{word('dataset_address_text')}</p>
      <form
        class="row address"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <input
          type="text"
          inputMode="url"
          value={typed}
          placeholder="https://"
          aria-label={word('dataset_address_label')}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <button type="submit" disabled={busy || !typed.trim() || typed === stored}>
          {word('dataset_address_save')}
        </button>
        {stored && (
          <>
            <button type="button" disabled={busy} onClick={() => void check(stored)}>
              {word('dataset_address_check')}
            </button>
            <button type="button" disabled={busy} onClick={() => void keep(null, word('dataset_address_forgotten'))}>
              {word('dataset_address_forget')}
            </button>
          </>
        )}
      </form>
    </details>
  );
}

/** Asks the browser for this one host, within the reader's click; true at once where it was granted before. */
const permitted = (address: string) =>
  browser.permissions.request({ origins: [hostPattern(address)] }).catch((error: unknown) => {
    console.warn('GoLens: permission not asked', error);
    return false;
  });
