import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { KINDS } from '@/lib/messages/kinds';
import type { Posting } from '@/lib/posting/posting';
import { putSightings } from '@/lib/store/sightings';
import { smallJson } from '../market/small-market';
import { monthly, placed, posting } from '../insights/postings';
import { breakStore, startWorker } from './worker';

const browser = await vi.hoisted(async () => (await import('./fake-browser')).fakeBrowser());
vi.mock('wxt/browser', () => ({ browser }));

const skills: Posting['skills'] = { required: ['redis'], preferred: ['etcd'], years: {} };
const seen = posting({ key: 'seen', skills, salary: monthly(21_000, 42_000, { text: '21-42K' }) });
const unseen = posting({ key: 'unseen', location: placed('杭州') });

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(smallJson())));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('what the comparison asks for', () => {
  it('is answered in the order of the postings', async () => {
    const { handlers, database } = await startWorker();
    await putSightings(await database(), [seen], new Date('2026-11-01T00:00:00Z'));
    const facts = await handlers['compare.read']({ postings: [unseen, seen], city: '上海' });
    expect(facts.standings).toMatchObject([
      { standing: { city: '上海', here: { cell: '杭州|3-5' }, there: { cell: '上海|3-5' } } },
      { standing: { low: 18_750, high: 37_500, here: { cell: '北京|3-5' } } },
    ]);
    expect(facts.sightings).toMatchObject([null, { id: 'boss:seen', prices: [{ text: '21-42K' }] }]);
    expect(facts.demand).toMatchObject({ redis: { share: 0.4, place: '中国' }, etcd: { share: 0.01 } });
  });

  it('has no standings where no city is named', async () => {
    const { handlers } = await startWorker();
    expect((await handlers['compare.read']({ postings: [seen], city: null })).standings).toBeNull();
  });

  it('costs the sightings only where the store fails', async () => {
    breakStore();
    const { handlers } = await startWorker();
    const facts = await handlers['compare.read']({ postings: [seen], city: '上海' });
    expect(facts).toMatchObject({ standings: [{ standing: { low: 18_750 } }], sightings: [null] });
  });

  it('may be asked by our own pages only', () => expect(KINDS['compare.read'].from).toEqual(['extension']));
});
