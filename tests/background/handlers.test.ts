import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isJobSite, isOn } from '@/entrypoints/background/sites';
import { EMPTY_PROFILE } from '@/lib/posting/profile';
import { SITES } from '@/lib/sites';
import { smallJson } from '../market/small-market';
import { breakStore, reading, startWorker } from './worker';

const browser = await vi.hoisted(async () => (await import('./fake-browser')).fakeBrowser());
vi.mock('wxt/browser', () => ({ browser }));

const fetched = vi.fn<(url: string) => Promise<Response>>();
const warn = vi.fn<typeof console.warn>();
const NONE = { profile: EMPTY_PROFILE, sites: {}, datasetAddress: null };

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.clearAllMocks();
  vi.spyOn(console, 'warn').mockImplementation(warn);
  fetched.mockImplementation(() => Promise.resolve(Response.json(smallJson())));
  vi.stubGlobal('fetch', fetched);
  browser.tabs.query.mockResolvedValue([{ id: 5 }]);
  browser.scripting.getRegisteredContentScripts.mockResolvedValue([]);
  browser.permissions.contains.mockResolvedValue(true);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('market', () => {
  it('is loaded from the extension once and from the store after that', async () => {
    const first = await startWorker();
    expect((await first.market())?.version).toBe('test.1');
    const second = await startWorker();
    expect((await second.market())?.version).toBe('test.1');
    expect(fetched.mock.calls).toEqual([['chrome-extension://golens/market.json']]);
    expect(await second.handlers['market.read']({})).toMatchObject({ cities: ['北京', '上海', '杭州', '成都'] });
  });

  it('is replaced by that of an update, unless it is bad', async () => {
    await (await startWorker()).loadBundledMarket();
    fetched.mockImplementation(() => Promise.resolve(Response.json({ ...smallJson(), version: 'test.2' })));
    expect((await (await startWorker()).loadBundledMarket()).version).toBe('test.2');
    fetched.mockImplementation(() => Promise.resolve(Response.json({ ...smallJson(), version: 'test.3', cells: 0 })));
    const last = await startWorker();
    await expect(last.loadBundledMarket()).rejects.toThrow('cells');
    expect((await last.market())?.version).toBe('test.2');
  });

  it('replaces one that can no longer be read', async () => {
    const { database, market } = await startWorker();
    const bad = { version: 'test.1', storedAt: '', data: { format: 99 } };
    await (await database()).put('market', bad, 'market');
    expect((await market())?.version).toBe('test.1');
    expect(await (await database()).get('market', 'market')).toMatchObject({ data: smallJson() });
  });

  it('is used out of memory where the store fails', async () => {
    breakStore();
    const { market, loadBundledMarket } = await startWorker();
    expect((await loadBundledMarket()).version).toBe('test.1');
    expect((await market())?.version).toBe('test.1');
    expect(warn).toHaveBeenCalledOnce();
  });

  it('is tried again where it could not be read', async () => {
    fetched.mockRejectedValueOnce(new Error('no file'));
    const { market } = await startWorker();
    expect(await market()).toBeNull();
    expect((await market())?.version).toBe('test.1');
  });

  it('reads the dataset that lies in the extension', async () => {
    const text = readFileSync(new URL('../../public/market.json', import.meta.url), 'utf8');
    fetched.mockImplementation(() => Promise.resolve(new Response(text)));
    const { market } = await startWorker();
    expect((await market())?.cells.length).toBeGreaterThan(0);
  });
});

describe('optional sites', () => {
  const site = SITES.find(({ optional }) => optional);
  const id = site?.id ?? '';

  it('are off by default, the others on', () => {
    expect(SITES.map((site) => isOn(site, NONE))).toEqual(SITES.map(({ optional }) => !optional));
  });

  it.each([
    ['are registered when on and permitted', true, true, [], 1, 0],
    ['are not registered twice', true, true, [{ id }], 0, 0],
    ['are not registered without the permission', true, false, [], 0, 0],
    ['are taken out when off', false, true, [{ id }], 0, 1],
  ])('%s', async (_name, on, permitted, registered, added, removed) => {
    browser.permissions.contains.mockResolvedValue(permitted);
    browser.scripting.getRegisteredContentScripts.mockResolvedValue(registered);
    const { handlers } = await startWorker();
    await handlers['settings.write']({ ...NONE, sites: { [id]: on } });
    expect(browser.scripting.registerContentScripts).toHaveBeenCalledTimes(added);
    expect(browser.scripting.unregisterContentScripts).toHaveBeenCalledTimes(removed);
  });
});

it('stores the settings and tells the tabs, even where registering fails', async () => {
  browser.scripting.getRegisteredContentScripts.mockRejectedValueOnce(new Error('no'));
  const { handlers } = await startWorker();
  const settings = { ...NONE, sites: { boss: false } };
  expect(await handlers['settings.write'](settings)).toEqual(settings);
  expect(await handlers['settings.read']({})).toEqual(settings);
  expect(browser.tabs.sendMessage).toHaveBeenCalledWith(5, { kind: 'settings.changed', request: {} });
});

it('saves, lists, changes, removes and takes back', async () => {
  const { handlers } = await startWorker();
  expect(await handlers['saved.save']({ reading: reading('a') })).toEqual({ id: 'boss:a' });
  await handlers['saved.change']({ id: 'boss:a', notes: 'called' });
  const { removed } = await handlers['saved.remove']({ ids: ['boss:a'] });
  expect(await handlers['saved.list']({})).toEqual({ postings: [], unreadable: 0 });
  expect(await handlers['saved.import']({ postings: removed })).toEqual({ added: 1, updated: 0, kept: 0 });
  expect(await handlers['saved.list']({})).toMatchObject({ postings: [{ notes: 'called' }] });
  await handlers['everything.delete']({});
  expect(await handlers['saved.list']({})).toEqual({ postings: [], unreadable: 0 });
});

it.each([
  [undefined, ''],
  [[], ''],
  [['boss:a', 'lagou:b,c', '猎聘:#&'], '#compare=boss%3Aa,lagou%3Ab%2Cc,%E7%8C%8E%E8%81%98%3A%23%26'],
])('opens the dashboard on the comparison of %j', async (compare, hash) => {
  const { handlers } = await startWorker();
  await handlers['dashboard.open'](compare ? { compare } : {});
  const url = `chrome-extension://golens/dashboard.html${hash}`;
  expect(browser.tabs.create).toHaveBeenCalledExactlyOnceWith({ url });
});

it.each([
  ['https://www.zhipin.com/web/geek/job', true],
  ['https://news.ycombinator.com/item?id=45000001', true],
  ['https://news.ycombinator.com/newest', false],
  ['https://maimai.cn/job?ejid=1', true],
  ['https://www.zhipin.com.example.com/', false],
  ['https://example.com/?https://www.zhipin.com/', false],
  ['chrome-extension://golens/popup.html', false],
  ['', false],
])('takes %s for a job site: %s', (url, expected) => {
  expect(isJobSite(url)).toBe(expected);
});
