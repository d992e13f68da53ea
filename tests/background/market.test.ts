import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MarketSummary } from '@/lib/posting/dataset';
import { DEFAULT_SETTINGS } from '@/lib/store/settings';
import { smallJson } from '../market/small-market';
import { batch, breakStore, reading, startWorker } from './worker';

const browser = await vi.hoisted(async () => (await import('./fake-browser')).fakeBrowser());
vi.mock('wxt/browser', () => ({ browser }));

const text = (changes: Record<string, unknown> = {}) =>
  JSON.stringify({ ...smallJson(), version: 'mine.1', ...changes });
const bundle = (changes: Record<string, unknown> = {}) =>
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ ...smallJson(), ...changes })));
/** All medians 1.5 times what they were, in the cells and in the model. */
const model = smallJson()['model'] as { centre: number };
const dearer = { model: { ...model, centre: model.centre + Math.log(1.5) } };

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.clearAllMocks();
  vi.spyOn(console, 'warn').mockReturnValue();
  bundle();
  browser.i18n.getUILanguage.mockReturnValue('zh-CN');
  browser.tabs.query.mockResolvedValue([{ id: 5 }]);
  browser.scripting.getRegisteredContentScripts.mockResolvedValue([]);
  browser.permissions.contains.mockResolvedValue(true);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

type Handlers = Awaited<ReturnType<typeof startWorker>>['handlers'];
const read = async (handlers: Handlers) => {
  const summary = await handlers['market.read']({});
  if (!summary) throw new Error('no market');
  return summary;
};
const importing = async (handlers: Handlers, changes: Record<string, unknown> = {}): Promise<MarketSummary> => {
  await handlers['market.import']({ data: text(changes) });
  return read(handlers);
};
const percentile = async (handlers: Handlers) =>
  (await handlers['postings.annotate'](batch([reading('a')]))).postings[0]?.insight.percentile?.mid;

describe('a dataset of the reader', () => {
  it('is previewed, which changes nothing', async () => {
    const { handlers } = await startWorker();
    const before = await read(handlers);
    const reply = await handlers['market.preview']({ data: text(dearer) });
    expect(reply).toMatchObject({
      difference: { before: { version: 'test.1' }, after: { version: 'mine.1' }, same: false, parts: ['model'] },
    });
    expect(await read(handlers)).toEqual(before);
    expect(before).toMatchObject({ version: 'test.1', origin: 'bundled', before: null, bundled: null });
  });

  it('is in use at once, in memory and in the next worker, and open pages are told', async () => {
    const { handlers } = await startWorker();
    const before = await percentile(handlers);
    const summary = await importing(handlers, dearer);
    expect(summary).toMatchObject({
      ...{ version: 'mine.1', origin: 'imported', before: { version: 'test.1', origin: 'bundled' } },
      bundled: { version: 'test.1', built: '2026-01-01' },
    });
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(5, { kind: 'settings.changed', request: {} });
    const after = await percentile(handlers);
    expect(after).toBeLessThan(before ?? 0);
    const next = await startWorker();
    expect(await read(next.handlers)).toEqual(summary);
    expect(await percentile(next.handlers)).toBe(after);
  });

  it('is taken back, and taken back again', async () => {
    const { handlers } = await startWorker();
    const before = await percentile(handlers);
    const { before: bundled, storedAt } = await importing(handlers, dearer);
    const back = await handlers['market.revert']({ storedAt: bundled?.storedAt ?? '' });
    expect(back.market).toMatchObject({ version: 'test.1', origin: 'bundled', before: { version: 'mine.1' } });
    expect(await percentile(handlers)).toBe(before);
    const again = await handlers['market.revert']({ storedAt });
    expect(again.market).toMatchObject({ version: 'mine.1', origin: 'imported' });
  });

  it('gives way to the bundled one, however many were imported', async () => {
    const { handlers } = await startWorker();
    await importing(handlers);
    await importing(handlers, { version: 'mine.2' });
    const { market } = await handlers['market.revert']({ storedAt: null });
    expect(market).toMatchObject({
      version: 'test.1',
      origin: 'bundled',
      bundled: null,
      before: { version: 'mine.2' },
    });
  });

  it('is not replaced by an update of GoLens, which is told', async () => {
    const first = await startWorker();
    await importing(first.handlers);
    bundle({ version: 'test.2', built: '2026-03-01' });
    const { handlers, loadBundledMarket } = await startWorker();
    expect((await loadBundledMarket()).version).toBe('mine.1');
    expect(await read(handlers)).toMatchObject({
      ...{ version: 'mine.1', bundled: { version: 'test.2', built: '2026-03-01' } },
      before: { version: 'test.2', origin: 'bundled' },
    });
  });

  it('that a later GoLens can no longer read gives way to the bundled one and is set aside', async () => {
    const first = await startWorker();
    await importing(first.handlers);
    const db = await first.database();
    await db.put('market', { version: 'mine.1', origin: 'imported', storedAt: 'x', data: { format: 1 } }, 'market');
    const { handlers } = await startWorker();
    expect(await read(handlers)).toMatchObject({ version: 'test.1', origin: 'bundled', setAside: 1 });
  });

  it('still holds where an update cannot be stored', async () => {
    const first = await startWorker();
    await importing(first.handlers);
    bundle({ version: 'test.2' });
    const { market, loadBundledMarket } = await startWorker();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await loadBundledMarket();
    expect((await market())?.version).toBe('mine.1');
  });

  it('gives back the access to its address once that is on another host or forgotten', async () => {
    const { handlers } = await startWorker();
    const at = async (datasetAddress: string | null) => {
      browser.permissions.remove.mockClear();
      await handlers['settings.write']({ ...DEFAULT_SETTINGS, datasetAddress });
      return browser.permissions.remove.mock.calls;
    };
    expect(await at('https://data.example.com/a.json')).toEqual([]);
    expect(await at('https://data.example.com/b.json')).toEqual([]);
    expect(await at('https://other.example.com/b.json')).toEqual([[{ origins: ['https://data.example.com/*'] }]]);
    expect(await at(null)).toEqual([[{ origins: ['https://other.example.com/*'] }]]);
  });

  it('is gone when everything is deleted, and the access to its address is given back', async () => {
    const { handlers } = await startWorker();
    await importing(handlers);
    const datasetAddress = 'https://data.example.com:8443/market.json';
    await handlers['settings.write']({ ...DEFAULT_SETTINGS, datasetAddress });
    await handlers['everything.delete']({});
    expect(browser.permissions.remove).toHaveBeenCalledWith({ origins: ['https://data.example.com/*'] });
    expect(await read(handlers)).toMatchObject({ version: 'test.1', origin: 'bundled', before: null });
    expect(await handlers['settings.read']({})).toEqual(DEFAULT_SETTINGS);
  });

  it('is refused with a code where the store fails, and the bundled one stays', async () => {
    breakStore();
    const { handlers } = await startWorker();
    await expect(handlers['market.import']({ data: text() })).rejects.toMatchObject({ code: 'storage-failed' });
    expect(await read(handlers)).toMatchObject({ version: 'test.1', origin: 'bundled', storedAt: null, before: null });
  });
});
