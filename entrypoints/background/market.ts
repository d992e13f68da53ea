import { browser } from 'wxt/browser';
import { parseMarket, type Market } from '@/lib/market/dataset';
import { marketVersion, readMarket, replaceMarket } from '@/lib/store/market';
import { database } from './state';

let reading: Promise<Market | null> | null = null;

/** The market as stored, else as bundled; null where neither can be read. Read once in the worker's life. */
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
  const db = await database();
  if ((await marketVersion(db)) !== parsed.version) await replaceMarket(db, data, parseMarket, new Date());
  reading = Promise.resolve(parsed);
  return parsed;
}

async function readOrLoad(): Promise<Market | null> {
  return (await readMarket(await database(), parseMarket)) ?? (await loadBundledMarket());
}

async function bundled(): Promise<unknown> {
  // The one request of the extension: its own file.
  // oxlint-disable-next-line no-restricted-globals
  const response = await fetch(browser.runtime.getURL('/market.json' as never));
  return response.json();
}
