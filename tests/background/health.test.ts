import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AdaptersShown } from '@/lib/messages/health-kinds';
import type { HealthReport } from '@/lib/posting/health';
import { SITES } from '@/lib/sites';
import { adapterOf } from '@/lib/sites/adapter-data';
import { smallJson } from '../market/small-market';
import { batch, reading, startWorker } from './worker';

const browser = await vi.hoisted(async () => (await import('./fake-browser')).fakeBrowser());
vi.mock('wxt/browser', () => ({ browser }));

const LIST = 'https://www.zhipin.com/web/geek/jobs?query=go';
const boss = SITES.find(({ id }) => id === 'boss');
const FILE = boss ? JSON.stringify(adapterOf(boss).file) : '';
const SENDER = { id: 'golens', url: LIST, tab: { id: 7 } as never, frameId: 0 };
const report = (cards: number, layout = 'list-2025'): HealthReport => {
  const fields = { title: { a: cards }, salary: { a: cards } };
  return { site: 'boss', layout, page: cards > 0 ? 'list' : 'other', cards, fields: cards > 0 ? fields : {} };
};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.spyOn(console, 'warn').mockReturnValue();
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(smallJson())));
  browser.i18n.getUILanguage.mockReturnValue('zh-CN');
  browser.runtime.getManifest.mockReturnValue({ version: '0.1.0' });
  browser.tabs.query.mockResolvedValue([]);
  browser.scripting.getRegisteredContentScripts.mockResolvedValue([]);
  browser.permissions.contains.mockResolvedValue(true);
  for (const call of [browser.scripting.executeScript, browser.permissions.remove]) call.mockReset();
  browser.permissions.remove.mockResolvedValue(true);
  browser.scripting.registerContentScripts.mockClear();
  browser.scripting.unregisterContentScripts.mockClear();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('how well a page was read', () => {
  it('is kept by layout and day, and compared with what was there before', async () => {
    const { handlers } = await startWorker();
    const tell = (cards: number, url = LIST) =>
      handlers['page.health']({ url, report: report(cards, cards > 0 ? 'list-2025' : ''), adapter: null });
    expect(await tell(15)).toEqual({ drift: [], adapter: null });
    expect((await tell(0)).drift.map(({ code }) => code)).toEqual(['no-cards']);
    expect((await tell(0, 'https://www.zhipin.com/')).drift).toEqual([]);
    const rows = await handlers['health.read']({});
    const byLayout = rows.toSorted((a, b) => a.layout.localeCompare(b.layout));
    expect(byLayout.map(({ layout, days, drift }) => [layout, days?.length, drift?.length])).toEqual([
      ['', 1, 1],
      ['list-2025', 1, 0],
    ]);
  });

  it('is not kept of a site that is off or unknown', async () => {
    const { handlers } = await startWorker();
    const optional = SITES.find((site) => site.optional)?.id ?? '';
    for (const site of [optional, 'jsonld'])
      await handlers['page.health']({ url: LIST, report: { ...report(15), site }, adapter: null });
    expect(await handlers['health.read']({})).toEqual([]);
  });
});

describe('an adapter from a file', () => {
  it('is what the page must be read by, and not what is read without it', async () => {
    const { handlers } = await startWorker();
    const imported = (await handlers['adapters.import']({ text: FILE })) as AdaptersShown;
    const stamp = imported.adapters[0]?.importedAt ?? '';
    expect(await handlers['postings.annotate'](batch([reading('a')]))).toEqual({ state: 'adapter', postings: [] });
    expect(await handlers['page.health']({ url: LIST, report: report(0), adapter: null })).toEqual({
      drift: [],
      adapter: stamp,
    });
    expect(await handlers['health.read']({})).toEqual([]);

    const loaded = await handlers['adapter.load']({ site: 'boss' }, SENDER);
    expect(loaded).toEqual({ file: JSON.parse(FILE) as unknown, stamp });
    expect(browser.scripting.executeScript.mock.calls).toEqual([
      [{ target: { tabId: 7, frameIds: [0] }, files: ['/adapter.js'] }],
    ]);
    const { page, readings } = batch([reading('a')]);
    const reply = await handlers['postings.annotate']({ page: { ...page, adapter: stamp }, readings });
    expect([reply.state, reply.postings.length]).toEqual(['on', 1]);
  });

  it('is not loaded where none is in use', async () => {
    const { handlers } = await startWorker();
    expect(await handlers['adapter.load']({ site: 'boss' }, SENDER)).toEqual({ file: null, stamp: null });
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  });

  it('ends with the next version, which is said until the reader has taken note', async () => {
    const { handlers } = await startWorker();
    await handlers['adapters.import']({ text: FILE });
    browser.runtime.getManifest.mockReturnValue({ version: '0.2.0' });
    expect(await handlers['postings.annotate'](batch([reading('a')]))).toMatchObject({ state: 'on' });
    expect(await handlers['adapters.read']({})).toMatchObject({
      adapters: [],
      ended: [{ site: 'boss', golens: '0.1.0' }],
    });
    expect(await handlers['adapters.remove']({ site: 'boss' })).toEqual({ adapters: [], ended: [] });
    browser.runtime.getManifest.mockReturnValue({ version: '0.1.0' });
    expect(await handlers['adapters.read']({})).toEqual({ adapters: [], ended: [] });
  });

  it('is refused whole, and leaves the one before', async () => {
    const { handlers } = await startWorker();
    await handlers['adapters.import']({ text: FILE });
    const before = await handlers['adapters.read']({});
    for (const text of ['{', FILE.replace('"boss"', '"bank"'), FILE.replace('.job-card-box', '.a'.repeat(200))])
      expect(await handlers['adapters.import']({ text })).toHaveProperty('problem');
    expect(await handlers['adapters.read']({})).toEqual(before);
  });
});

describe('a site of the reader’s own', () => {
  it('is registered once it is wanted and permitted, and given back', async () => {
    const { handlers } = await startWorker();
    expect(await handlers['own-sites.add']({ host: 'jobs.example' })).toEqual({ hosts: ['jobs.example'] });
    expect(browser.scripting.registerContentScripts.mock.calls).toMatchObject([
      [[{ id: 'own-jobs.example', matches: ['https://jobs.example/*'], js: ['board-any.js'] }]],
    ]);
    const { isOwnSite } = await import('@/entrypoints/background/own-sites');
    const asked = [
      'https://jobs.example/a',
      'http://jobs.example/a',
      'https://a.jobs.example/',
      'https://bank.example/',
    ];
    expect(await Promise.all(asked.map(isOwnSite))).toEqual([true, false, false, false]);

    browser.scripting.getRegisteredContentScripts.mockResolvedValue([{ id: 'own-jobs.example' }, { id: 'linkedin' }]);
    expect(await handlers['own-sites.remove']({ host: 'jobs.example' })).toEqual({ hosts: [] });
    expect(browser.scripting.unregisterContentScripts.mock.calls).toEqual([[{ ids: ['own-jobs.example'] }]]);
    expect(browser.permissions.remove.mock.calls).toEqual([[{ origins: ['https://jobs.example/*'] }]]);
  });

  it('is not read before the browser permits it, and is forgotten where it does not', async () => {
    browser.permissions.contains.mockResolvedValue(false);
    const { handlers } = await startWorker();
    expect(await handlers['own-sites.add']({ host: 'jobs.example' })).toEqual({ hosts: [] });
    expect(browser.scripting.registerContentScripts).not.toHaveBeenCalled();
    const { forgetRefusedSites } = await import('@/entrypoints/background/own-sites');
    await forgetRefusedSites();
    browser.permissions.contains.mockResolvedValue(true);
    expect(await handlers['own-sites.read']({})).toEqual({ hosts: [] });
  });

  it.each(['*', '*.example', 'jobs.example/*', 'a b', '', '-a', 'https://a'])('is no host: %j', async (host) => {
    const { handlers } = await startWorker();
    await expect(handlers['own-sites.add']({ host })).rejects.toThrow('bad-settings');
  });
});
