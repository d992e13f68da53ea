import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { importOwnDataset } from '@/lib/export/own-dataset';
import type { FieldName } from '@/lib/posting/reading';
import { smallJson } from '../market/small-market';
import { batch, breakStore, reading, startWorker } from './worker';

const browser = await vi.hoisted(async () => (await import('./fake-browser')).fakeBrowser());
vi.mock('wxt/browser', () => ({ browser }));

type Worker = Awaited<ReturnType<typeof startWorker>>;
type Texts = Partial<Record<FieldName, string>>;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(smallJson())));
  browser.i18n.getUILanguage.mockReturnValue('zh-CN');
  browser.tabs.query.mockResolvedValue([]);
  browser.scripting.getRegisteredContentScripts.mockResolvedValue([]);
  browser.permissions.contains.mockResolvedValue(false);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the own sample', () => {
  it('stands beside the reference once 8 alike were seen, and leaves the reference as it was', async () => {
    const { handlers } = await startWorker();
    const [before] = await see({ handlers }, postings(8));
    const worker = await startWorker();
    const first = await annotated(worker);
    expect(before?.insight.ownSample).toBeNull();
    expect(first?.ownSample).toMatchObject({ n: 8, cell: '北京|3-5', mid: 50 });
    expect(first?.percentile).toEqual(before?.insight.percentile);
  });

  it('is missing while fewer were seen', async () => {
    await see(await startWorker(), postings(7));
    const worker = await startWorker();
    await worker.handlers['sample.read']({});
    expect((await annotatedOnce(worker))?.ownSample).toBeNull();
  });

  it('goes with what is saved', async () => {
    await see(await startWorker(), postings(8));
    const worker = await startWorker();
    await worker.handlers['sample.read']({});
    await worker.handlers['saved.save']({ reading: reading('p1') });
    const { postings: saved } = await worker.handlers['saved.list']({});
    expect(saved[0]?.insight.ownSample).toMatchObject({ n: 8 });
  });

  it.each<[string, Texts]>([
    ['abroad', { city: 'Berlin' }],
    ['paid in dollars', { salary: '$150k - $200k a year' }],
    ['paid by the day', { salary: '200-300元/天' }],
    ['for an internship', { title: 'Go 开发实习生' }],
    ['that pays 面议', { salary: '面议' }],
    ['with an open end', { salary: '20K以上' }],
    ['for a cook', { title: '厨师' }],
  ])('leaves out a posting %s', async (_name, texts) => {
    const worker = await startWorker();
    await see(worker, [...postings(2), reading('x', texts)]);
    expect((await worker.handlers['sample.read']({})).n).toBe(2);
  });
});

describe('building it', () => {
  it('holds up no badge, however long it takes', async () => {
    await see(await startWorker(), postings(8));
    const store = await import('@/lib/store/sightings');
    vi.spyOn(store, 'sightingsSince').mockImplementation(async function* () {
      await new Promise(() => {});
      yield [];
    });
    const { handlers } = await startWorker();
    const reply = await handlers['postings.annotate'](batch([reading('p1')]));
    expect(reply.postings[0]?.insight).toMatchObject({ percentile: { reference: { cell: '北京|3-5' } } });
  });

  it('costs nothing but itself where the store fails', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    breakStore();
    expect(await annotatedOnce(await startWorker())).toMatchObject({ ownSample: null, noPercentile: null });
  });

  it.each<[held: number, more: number, counts: boolean]>([
    [60, 49, false],
    [60, 50, true],
    [20, 19, false],
    [20, 20, true],
    [1, 7, false],
    [1, 8, true],
  ])('with %i in it, happens anew after %i new ones: %s', async (held, more, counts) => {
    const worker = await startWorker();
    await see(worker, postings(held));
    await worker.handlers['sample.read']({});
    await see(worker, postings(held + more));
    await annotatedOnce(worker);
    await pause();
    const n = counts ? held + more : held < 8 ? 0 : held;
    await vi.waitFor(async () => expect((await annotatedOnce(worker))?.ownSample?.n ?? 0).toBe(n));
  });

  it('happens anew after 5 minutes', async () => {
    const worker = await startWorker();
    await see(worker, postings(20));
    await worker.handlers['sample.read']({});
    await see(worker, postings(22));
    await annotatedOnce(worker);
    await pause();
    expect((await annotatedOnce(worker))?.ownSample?.n).toBe(20);
    vi.useFakeTimers({ now: Date.now() + 301_000, toFake: ['Date'] });
    await annotatedOnce(worker);
    await vi.waitFor(async () => expect((await annotatedOnce(worker))?.ownSample?.n).toBe(22));
  });

  it('happens at once for the reader who looks at it', async () => {
    const worker = await startWorker();
    await see(worker, postings(20));
    expect((await worker.handlers['sample.read']({})).n).toBe(20);
    await see(worker, postings(21));
    expect((await worker.handlers['sample.read']({})).n).toBe(21);
  });

  it('is forgotten when everything is deleted', async () => {
    const worker = await startWorker();
    await see(worker, postings(9));
    expect((await worker.handlers['sample.read']({})).n).toBe(9);
    await worker.handlers['everything.delete']({});
    expect(await worker.handlers['sample.read']({})).toEqual({ n: 0, from: null, to: null, cells: [], others: [] });
  });
});

describe('other readers', () => {
  it('get cells that can be imported, kept and removed again', async () => {
    const worker = await startWorker();
    await see(worker, postings(9));
    const { text, cells } = await worker.handlers['sample.export']({});
    const { dataset } = importOwnDataset(text);
    expect(cells).toBe(4);
    expect(dataset?.cells.map(({ place, experience, n }) => [place, experience, n])).toEqual([
      ['中国', null, 9],
      ['中国', '3-5', 9],
      ['北京', null, 9],
      ['北京', '3-5', 9],
    ]);
    if (!dataset) throw new Error('no dataset');
    const { others } = await worker.handlers['others.import']({ dataset });
    expect((await worker.handlers['sample.read']({})).others).toEqual(others);
    expect(await worker.handlers['others.remove']({ id: others[0]?.id ?? '' })).toEqual({ others: [] });
  });

  it('enter no percentile', async () => {
    const worker = await startWorker();
    const quantiles = { p10: 100, p25: 100, p50: 100, p75: 100, p90: 100 };
    const cell = { place: '北京', experience: '3-5', n: 500, quantiles, boards: {} };
    const dataset = { format: 'golens-own-cells', version: 1, built: '2026-11-20', cells: [cell] } as const;
    const before = await annotatedOnce(worker);
    await worker.handlers['others.import']({ dataset: { ...dataset, cells: [...dataset.cells] } });
    await worker.handlers['sample.read']({});
    expect(await annotatedOnce(worker)).toEqual(before);
  });
});

const pause = () => new Promise((resolve) => setTimeout(resolve, 50));

const postings = (count: number) => Array.from({ length: count }, (_, index) => reading(`p${index}`));

/** Shows the worker a page and waits until it has stored it. */
async function see({ handlers }: Pick<Worker, 'handlers'>, readings: ReturnType<typeof reading>[]) {
  const { database } = await import('@/entrypoints/background/state');
  const reply = await handlers['postings.annotate'](batch(readings));
  const goPostings = reply.postings.filter(({ posting }) => posting.go.verdict !== 'no');
  await vi.waitFor(async () => {
    const keys = new Set(await (await database()).getAllKeys('sightings'));
    expect(goPostings.every(({ posting }) => keys.has(`boss:${posting.key}`))).toBe(true);
  });
  await pause();
  return reply.postings;
}

async function annotatedOnce({ handlers }: Pick<Worker, 'handlers'>) {
  return (await handlers['postings.annotate'](batch([reading('p1')]))).postings[0]?.insight;
}

/** The insight once the index is there. */
async function annotated(worker: Pick<Worker, 'handlers'>) {
  return vi.waitFor(async () => {
    const insight = await annotatedOnce(worker);
    expect(insight?.ownSample).not.toBeNull();
    return insight;
  });
}
