import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { smallJson } from '../market/small-market';
import { batch, reading, startWorker } from './worker';

const browser = await vi.hoisted(async () => (await import('./fake-browser')).fakeBrowser());
vi.mock('wxt/browser', () => ({ browser }));

const ABOUT = { company: '杭州澜湾科技有限公司', title: '高级Go开发工程师', city: '杭州', salary: '30-50K·15薪' };

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(smallJson())));
  browser.i18n.getUILanguage.mockReturnValue('zh-CN');
  browser.tabs.query.mockResolvedValue([]);
  browser.scripting.getRegisteredContentScripts.mockResolvedValue([]);
  browser.permissions.contains.mockResolvedValue(false);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function seen() {
  const worker = await startWorker();
  await worker.handlers['postings.annotate'](batch([reading('a', ABOUT)]));
  const other = { ...reading('b', { ...ABOUT, company: '澜湾科技', salary: '45-75万/年' }), site: 'liepin' };
  await worker.handlers['postings.annotate'](batch([other], 'liepin'));
  await vi.waitFor(async () => expect(await worker.handlers['sightings.count']({})).toEqual({ count: 2 }));
  return worker.handlers;
}

describe('the same posting', () => {
  it('is found on the other board with its price and when it was seen', async () => {
    const handlers = await seen();
    const { groups } = await handlers['same.of']({ ids: ['boss:a'] });
    expect(groups['boss:a']).toMatchObject([
      { id: 'boss:a', board: 'BOSS直聘' },
      { id: 'liepin:b', board: '猎聘', price: { text: '45-75万/年' }, times: 1 },
    ]);
    expect(Object.keys((await handlers['same.of']({ ids: ['boss:a', 'liepin:b'] })).groups)).toHaveLength(2);
  });

  it('is kept apart where the reader says so, over a change of the settings, until that is taken back', async () => {
    const handlers = await seen();
    const group = async () => (await handlers['same.of']({ ids: ['boss:a'] })).groups['boss:a']?.length;
    const before = await handlers['settings.read']({});
    await handlers['same.apart']({ id: 'liepin:b', others: ['boss:a'], apart: true });
    expect(await group()).toBe(1);
    await handlers['settings.write'](before);
    expect(await group()).toBe(1);
    await handlers['same.apart']({ id: 'boss:a', others: ['liepin:b'], apart: false });
    expect(await group()).toBe(2);
  });

  it('says nothing of a posting that was never seen', async () => {
    expect(await (await startWorker()).handlers['same.of']({ ids: ['boss:x'] })).toEqual({ groups: {} });
  });
});
