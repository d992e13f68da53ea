import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { parseMarket } from '@/lib/market/dataset';
import { KINDS } from '@/lib/messages/kinds';
import { batch, breakStore, reading, startWorker } from './worker';

const browser = await vi.hoisted(async () => (await import('./fake-browser')).fakeBrowser());
vi.mock('wxt/browser', () => ({ browser }));

const bundled: unknown = JSON.parse(readFileSync('public/market.json', 'utf8'));

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.clearAllMocks();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(bundled)));
  browser.i18n.getUILanguage.mockReturnValue('zh-CN');
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it('answer only pages of ours', () => {
  expect([KINDS['market.data'].from, KINDS['sightings.trend'].from]).toEqual([['extension'], ['extension']]);
});

it('hand over a dataset that reads back the same, the names of its skills and what a stack’s names mean', async () => {
  const { handlers } = await startWorker();
  const reply = await handlers['market.data']({});
  expect(parseMarket(reply?.dataset)).toEqual(parseMarket(bundled));
  expect(reply?.skillNames['distributed-systems']).toEqual({ zh: '分布式系统', en: 'Distributed systems' });
  expect(reply?.stackSkills['gRPC']).toEqual(['grpc']);
});

it('count what was seen by week', async () => {
  const { handlers } = await startWorker();
  const seen = Array.from({ length: 9 }, (_, index) => reading(`k${index}`, { salary: `${20 + index}-40K` }));
  await handlers['postings.annotate'](batch(seen));
  await vi.waitFor(async () => expect((await handlers['sightings.count']({})).count).toBe(9));
  const { weeks } = await handlers['sightings.trend']({});
  expect(weeks.at(-1)).toMatchObject({ n: 9, median: 32_000 });
  expect(weeks.slice(0, -1).every(({ n }) => n === 0)).toBe(true);
});

it('say that the store failed', async () => {
  breakStore();
  const { handlers } = await startWorker();
  await expect(handlers['sightings.trend']({})).rejects.toThrow('storage-failed');
  expect((await handlers['market.data']({}))?.dataset).toBeDefined();
});
