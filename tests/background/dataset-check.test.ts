import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkDataset } from '@/entrypoints/background/dataset-check';
import type { Replies } from '@/lib/messages/kinds';
import type { DatasetProblem } from '@/lib/posting/dataset';
import { smallJson } from '../market/small-market';
import { startWorker } from './worker';

const browser = await vi.hoisted(async () => (await import('./fake-browser')).fakeBrowser());
vi.mock('wxt/browser', () => ({ browser }));

const text = (changes: Record<string, unknown> = {}) =>
  JSON.stringify({ ...smallJson(), version: 'mine.1', ...changes });
const model = smallJson()['model'] as { centre: number };

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(smallJson())));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('takes a good dataset as it is', () => {
  expect(checkDataset(text())).toMatchObject({ market: { version: 'mine.1' }, data: JSON.parse(text()) });
});

const cell = (smallJson()['cells'] as Record<string, unknown>[])[0];
const endless = { ...model, centre: 1e300 };

it('is not led by names that every object has', () => {
  const hostile = text().replace('"sources":{', '"sources":{"__proto__":{"title":"x","polluted":true},');
  checkDataset(hostile);
  expect('polluted' in {}).toBe(false);
});

describe.each(['market.preview', 'market.import'] as const)('%s refuses', (kind) => {
  it.each<[string, string, DatasetProblem['reason'], RegExp]>([
    ['nothing', '', 'not-a-dataset', /^$/],
    ['a page', '<!doctype html><title>404</title>', 'not-a-dataset', /^$/],
    ['half a file', text().slice(0, -9), 'not-a-dataset', /^$/],
    ['other JSON', '[{"format": 2}]', 'not-a-dataset', /^$/],
    ['what is too large', `${text()}${' '.repeat(5_000_000)}`, 'too-large', /^$/],
    ['an older format', text({ format: 1 }), 'older-format', /format 1/],
    ['a newer format', text({ format: 99 }), 'newer-format', /format 99/],
    ['a cell of four', text({ cells: [{ ...cell, n: 4 }] }), 'not-valid', /cells\.0\.n/],
    ['rates below nothing', text({ exchangeRates: { date: 'x', source: 'x', cny: { USD: -1 } } }), 'not-valid', /cny/],
    ['pay without end', text({ model: endless }), 'not-usable', /finite/],
    ['depth without end', text({ published: '@' }).replace('"@"', '['.repeat(200_000)), 'not-a-dataset', /^$/],
  ])('%s and changes nothing', async (_, data, reason, detail) => {
    const { handlers } = await startWorker();
    const before = await handlers['market.read']({});
    const reply: Replies[typeof kind] = await handlers[kind]({ data });
    const problem = 'problem' in reply ? reply.problem : null;
    expect(problem?.reason).toBe(reason);
    expect(problem?.detail ?? '').toMatch(detail);
    expect(await handlers['market.read']({})).toEqual(before);
  });
});
