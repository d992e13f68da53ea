import { word } from '@/components/words';
import { LARGEST_DATASET } from '@/lib/messages/kinds';

const PATIENCE_MS = 30_000;

/** The text of a dataset, or one sentence for why there is none. */
export type DatasetText = { text: string } | { sentence: string };

export async function readDatasetFile(file: File): Promise<DatasetText> {
  if (file.size > LARGEST_DATASET) return { sentence: tooLarge() };
  try {
    return { text: await file.text() };
  } catch (error) {
    console.warn('GoLens: the file cannot be read', error);
    return { sentence: word('dataset_problem_unreadable') };
  }
}

/**
 * Asks the reader's own address once, on their click: without cookies or referrer, following nothing to another
 * address, and reading no more than a dataset may hold.
 */
export async function fetchDataset(address: string): Promise<DatasetText> {
  const { host } = new URL(address);
  try {
    // The one request that leaves the machine: to the address that the reader saved, when the reader asks for it.
    // oxlint-disable-next-line no-restricted-globals
    const response = await fetch(address, {
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (response.type === 'opaqueredirect') return { sentence: word('dataset_fetch_redirect', host) };
    if (!response.ok) return { sentence: word('dataset_fetch_status', host, response.status) };
    const text = await textOf(response);
    return text === null ? { sentence: tooLarge() } : { text };
  } catch (error) {
    console.warn('GoLens: the address did not answer', error);
    return { sentence: word('dataset_fetch_unreachable', host) };
  }
}

export const tooLarge = () => word('dataset_problem_too_large', LARGEST_DATASET / 1_000_000);

/** The body, or null as soon as it is larger than a dataset may be. */
async function textOf({ body }: Response): Promise<string | null> {
  if (!body) return '';
  const [reader, decoder] = [body.getReader(), new TextDecoder()];
  let [text, size] = ['', 0];
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size > LARGEST_DATASET) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}
