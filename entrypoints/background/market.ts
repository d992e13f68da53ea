import { browser } from 'wxt/browser';
import { parseMarket, type Market } from '@/lib/market/dataset';
import { readMarket, replaceMarket } from '@/lib/store/market';
import { database, storageFailed } from './state';

let reading: Promise<Market | null> | null = null;

/**
 * The market as stored, else as bundled; null where neither can be read. Read once in the worker's life. Where the
 * store fails, the bundled one is used out of memory.
 */
export function market(): Promise<Market | null> {
  reading ??= readOrLoad().catch((error: unknown) => {
    reading = null;
    console.warn('GoLens: no dataset', error);
    return null;
  });
  return reading;
}

/** Puts the dataset that lies in the extension into the store when its version is another; a bad one changes nothing. */
export async function loadBundledMarket(): Promise<Market> {
  const data = await bundled();
  const parsed = parseMarket(data);
  reading = Promise.resolve(parsed);
  await keep(data, parsed.version).catch(storageFailed);
  return parsed;
}

async function readOrLoad(): Promise<Market | null> {
  const stored = await readStored().catch(storageFailed);
  return stored ?? (await loadBundledMarket());
}

const readStored = async () => readMarket(await database(), parseMarket);

/** A stored dataset that can no longer be read is replaced even where its version is the same. */
async function keep(data: unknown, version: string) {
  const db = await database();
  const stored = await readMarket(db, parseMarket);
  if (stored?.version !== version) await replaceMarket(db, data, parseMarket, new Date());
}

async function bundled(): Promise<unknown> {
  // The one request of the extension: its own file.
  // oxlint-disable-next-line no-restricted-globals
  const response = await fetch(browser.runtime.getURL('/market.json' as never));
  return response.json();
}
