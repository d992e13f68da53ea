import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EMPTY_PROFILE } from '@/lib/posting/profile';
import { smallJson } from '../market/small-market';
import { savedRow } from '../store/rows';
import { batch, reading, startWorker } from './worker';

const browser = await vi.hoisted(async () => (await import('./fake-browser')).fakeBrowser());
vi.mock('wxt/browser', () => ({ browser }));

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.clearAllMocks();
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(smallJson())));
  browser.i18n.getUILanguage.mockReturnValue('zh-CN');
  browser.tabs.query.mockResolvedValue([{ id: 5 }]);
  browser.scripting.getRegisteredContentScripts.mockResolvedValue([]);
  browser.permissions.contains.mockResolvedValue(true);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const counted = async (worker: Awaited<ReturnType<typeof startWorker>>) =>
  (await worker.handlers['sightings.count']({})).count;

describe('sightings', () => {
  it('tell when a posting was first seen, and are deleted without the saved postings', async () => {
    const worker = await startWorker();
    await worker.handlers['postings.annotate'](batch([reading('a'), reading('b')]));
    await vi.waitFor(async () => expect(await counted(worker)).toBe(2));
    await worker.handlers['saved.save']({ reading: reading('a') });
    const { first } = await worker.handlers['sightings.first']({ ids: ['boss:a', 'boss:none'] });
    expect(Object.keys(first)).toEqual(['boss:a']);
    expect(Date.parse(first['boss:a'] ?? '')).toBeGreaterThan(Date.now() - 60_000);
    expect(await worker.handlers['sightings.delete']({})).toEqual({ deleted: 2 });
    expect(await counted(worker)).toBe(0);
    expect((await worker.handlers['saved.list']({})).postings).toHaveLength(1);
  });
});

it('understands readings that are on no page, and stores nothing', async () => {
  const worker = await startWorker();
  const { postings } = await worker.handlers['readings.explain']({ readings: [reading('a'), reading('b')] });
  expect(postings.map(({ posting }) => posting.key)).toEqual(['a', 'b']);
  expect(postings[0]?.insight.percentile?.reference.place).toBe('北京');
  expect(await counted(worker)).toBe(0);
});

it('forgets what it has in memory when a backup was restored, and tells the pages', async () => {
  const worker = await startWorker();
  const { database, handlers } = worker;
  const db = await database();
  expect((await worker.market())?.version).toBe('test.1');
  const other = { ...smallJson(), version: 'restored.1' };
  await db.put('market', { version: 'restored.1', origin: 'imported', storedAt: '', data: other }, 'market');
  await db.put('saved', savedRow('a'));
  const settings = { profile: EMPTY_PROFILE, sites: {}, datasetAddress: null };
  await db.put('settings', settings, 'settings');
  await handlers['everything.restored']({ datasetAddress: 'https://data.example.com/m.json' });
  expect((await worker.market())?.version).toBe('restored.1');
  expect(browser.permissions.remove.mock.calls).toEqual([[{ origins: ['https://data.example.com/*'] }]]);
  expect(browser.tabs.sendMessage).toHaveBeenCalledWith(5, { kind: 'settings.changed', request: {} });
});
