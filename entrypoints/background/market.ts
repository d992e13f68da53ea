import { browser } from 'wxt/browser';
import { parseMarket, type Market } from '@/lib/market/dataset';
import type { DatasetMark } from '@/lib/posting/dataset';
import type { Database } from '@/lib/store/db';
import { keepBundled, readMarket, replaceMarket, revertMarket } from '@/lib/store/market';
import { database, storageFailed } from './state';

/** `mark` is null where the store fails and the bundled dataset is used out of memory. */
export interface MarketInUse {
  market: Market;
  mark: DatasetMark | null;
}

let reading: Promise<MarketInUse | null> | null = null;
let latest: Promise<unknown> = Promise.resolve();

/**
 * The market as stored, else as bundled; null where neither can be read. Read once, until it is replaced. Where the
 * store fails, the bundled one is used out of memory.
 */
export function marketInUse(): Promise<MarketInUse | null> {
  reading ??= readOrLoad().catch((error: unknown) => {
    reading = null;
    console.warn('GoLens: no dataset', error);
    return null;
  });
  return reading;
}

export const market = async (): Promise<Market | null> => (await marketInUse())?.market ?? null;

/**
 * Puts the dataset that lies in the extension into the store when its version is another, but never in the place of
 * an imported one; a bad one changes nothing. The market that is in use then.
 */
export async function loadBundledMarket(): Promise<Market> {
  const { market } = await inTurn(load);
  return market;
}

/** Puts the reader's dataset into use, after the bundled one is stored to go back to; a bad one changes nothing. */
export async function importMarket(data: unknown): Promise<void> {
  await marketInUse();
  return change((db) => replaceMarket(db, data, parseMarket, 'imported', new Date()));
}

/** Goes back to the dataset that was stored then, or to the bundled one (null). */
export async function goBackTo(storedAt: string | null): Promise<void> {
  if (storedAt !== null) return change((db) => revertMarket(db, storedAt, parseMarket));
  const data = await bundled();
  return change((db) => replaceMarket(db, data, parseMarket, 'bundled', new Date()));
}

/** Reads the market again when it is next asked for: the store was emptied. */
export function forgetMarket() {
  reading = null;
}

export async function bundledMarket(): Promise<Market> {
  return parseMarket(await bundled());
}

async function readOrLoad(): Promise<MarketInUse> {
  const stored = await readStored().catch(storageFailed);
  return stored ?? (await inTurn(load));
}

async function load(): Promise<MarketInUse> {
  const data = await bundled();
  const inMemory = { market: parseMarket(data), mark: null };
  const stored = await keep(data).catch(storageFailed);
  const inUse = stored ?? (await importedBefore().catch(storageFailed)) ?? inMemory;
  reading = Promise.resolve(inUse);
  return inUse;
}

const readStored = async () => readMarket(await database(), parseMarket);

async function keep(data: unknown) {
  const db = await database();
  await keepBundled(db, data, parseMarket, new Date());
  return readMarket(db, parseMarket);
}

/** Where the bundled one could not be stored, an imported one still holds. */
async function importedBefore() {
  const stored = await readStored();
  return stored?.mark.origin === 'imported' ? stored : null;
}

function change(work: (db: Database) => Promise<void>): Promise<void> {
  return inTurn(async () => {
    await work(await database());
    reading = null;
  });
}

/** One at a time: what is in memory is always what the last one left in the store. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = latest.then(work, work);
  latest = turn.catch(() => undefined);
  return turn;
}

async function bundled(): Promise<unknown> {
  // The one request of the background: the extension's own file.
  // oxlint-disable-next-line no-restricted-globals
  const response = await fetch(browser.runtime.getURL('/market.json' as never));
  return response.json();
}
