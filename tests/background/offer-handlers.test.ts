import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { payPlaceSchema } from '@/lib/posting/insight';
import { smallJson } from '../market/small-market';
import { startWorker } from './worker';

const browser = await vi.hoisted(async () => (await import('./fake-browser')).fakeBrowser());
vi.mock('wxt/browser', () => ({ browser }));

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.spyOn(console, 'warn').mockReturnValue();
});
afterEach(() => vi.unstubAllGlobals());

it('says where a pay stands, and what is published with its sources and rates', async () => {
  const published = [
    { id: 'a.b', source: 'article', period: null, section: null, unit: null, grade: 'C', check: null, figures: {} },
  ];
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ ...smallJson(), published })));
  const { handlers } = await startWorker();
  const standing = await handlers['market.place']({ city: '北京', years: 4, month: 28_000 });
  expect(standing).toMatchObject({ percentile: 50, reference: { cell: '北京|3-5', n: 40 } });
  expect(await handlers['market.offer']({})).toMatchObject({
    version: 'test.1',
    published,
    sources: { article: { title: 'Article', period: '2024' } },
    exchangeRates: { date: '2025-01-02' },
    cities: ['北京', '上海', '杭州', '成都'],
  });
});

it.each(['新加坡', 'New York', 'Ulmville'])('places no pay of %s among that of China', async (city) => {
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(smallJson())));
  const { handlers } = await startWorker();
  expect(await handlers['market.place']({ city, years: 4, month: 28_000 })).toEqual({
    percentile: null,
    reason: 'foreign-market',
  });
});

it('says that there is none without a dataset', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('no')));
  const { handlers } = await startWorker();
  expect(await handlers['market.offer']({})).toBeNull();
  expect(await handlers['market.place']({ city: null, years: null, month: 1 })).toEqual({
    percentile: null,
    reason: 'no-dataset',
  });
});

it.each([0, -1, NaN, Infinity, 1e12, '35000', null])('is not asked for a pay of %s', (month) => {
  expect(payPlaceSchema.safeParse({ city: '北京', years: 4, month }).success).toBe(false);
});
