import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EMPTY_PROFILE } from '@/lib/posting/profile';
import { DEFAULT_SETTINGS } from '@/lib/store/settings';
import { SITES } from '@/lib/sites';
import { smallJson } from '../market/small-market';
import { batch, breakStore, reading, startWorker } from './worker';

const browser = await vi.hoisted(async () => (await import('./fake-browser')).fakeBrowser());
vi.mock('wxt/browser', () => ({ browser }));

const warn = vi.fn<typeof console.warn>();
const optional = SITES.find((site) => site.optional)?.id ?? '';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  warn.mockReset();
  vi.spyOn(console, 'warn').mockImplementation(warn);
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

describe('annotate', () => {
  it('answers one entry a reading, in order, with what is saved and the names of the skills', async () => {
    const { handlers } = await startWorker();
    await handlers['saved.save']({ reading: reading('b') });
    const reply = await handlers['postings.annotate'](batch(['c', 'a', 'b', 'a'].map((key) => reading(key))));
    expect(reply.state).toBe('on');
    expect(reply.postings.map(({ posting, saved }) => [posting.key, saved])).toEqual([
      ['c', false],
      ['a', false],
      ['b', true],
      ['a', false],
    ]);
    for (const { posting, skillNames, insight } of reply.postings) {
      const skills = [...posting.skills.required, ...posting.skills.preferred];
      expect(Object.keys(skillNames).toSorted()).toEqual([...new Set(skills)].toSorted());
      expect(skillNames.mysql).toBe('MySQL');
      expect(insight.percentile?.reference.cell).toBe('北京|3-5');
    }
    expect(warn).not.toHaveBeenCalled();
  });

  it('remembers what was seen', async () => {
    const { handlers } = await startWorker();
    await handlers['postings.annotate'](batch([reading('a'), reading('b'), reading('c', { title: '厨师' })]));
    await vi.waitFor(async () => expect(await handlers['sightings.count']({})).toEqual({ count: 2 }));
  });

  it('says "off" on a site that is turned off, and on an optional one that is not turned on', async () => {
    const { handlers } = await startWorker();
    const off = { state: 'off', postings: [] };
    expect(await handlers['postings.annotate'](batch([reading('a')], optional))).toEqual(off);
    await handlers['settings.write']({ ...DEFAULT_SETTINGS, sites: { boss: false, [optional]: true } });
    expect(await handlers['postings.annotate'](batch([reading('a')]))).toEqual(off);
    expect(await handlers['sightings.count']({})).toEqual({ count: 0 });
    expect(await handlers['postings.annotate'](batch([reading('a')], optional))).toMatchObject({ state: 'on' });
  });

  it('compares with the profile that is stored', async () => {
    const { handlers } = await startWorker();
    await handlers['settings.write']({ ...DEFAULT_SETTINGS, profile: { ...EMPTY_PROFILE, skills: ['mysql'] } });
    const [first] = (await handlers['postings.annotate'](batch([reading('a')]))).postings;
    expect(first?.insight.met).toEqual(['mysql']);
    expect(first?.insight.gaps.map(({ skill }) => skill)).toContain('go');
  });
});

describe('a store that fails', () => {
  it('stops no badge: the defaults and the bundled market hold, and it is said once', async () => {
    breakStore();
    const { handlers } = await startWorker();
    for (let round = 0; round < 3; round += 1) {
      const reply = await handlers['postings.annotate'](batch([reading('b'), reading('a')]));
      expect(reply).toMatchObject({ state: 'on' });
      expect(reply.postings.map(({ posting, saved }) => [posting.key, saved])).toEqual([
        ['b', false],
        ['a', false],
      ]);
      expect(reply.postings[0]?.insight.percentile?.reference.cell).toBe('北京|3-5');
    }
    expect(warn).toHaveBeenCalledOnce();
  });

  it('leaves an optional site off', async () => {
    breakStore();
    const { handlers } = await startWorker();
    expect(await handlers['postings.annotate'](batch([reading('a')], optional))).toMatchObject({ state: 'off' });
  });

  it('is opened again when it works', async () => {
    breakStore();
    const { handlers } = await startWorker();
    await handlers['postings.annotate'](batch([reading('a')]));
    vi.restoreAllMocks();
    await handlers['saved.save']({ reading: reading('a') });
    expect((await handlers['postings.annotate'](batch([reading('a')]))).postings[0]?.saved).toBe(true);
  });

  it('that is full costs the sightings only, and refuses a save with a code', async () => {
    const { handlers, market } = await startWorker();
    await market();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const reply = await handlers['postings.annotate'](batch([reading('a')]));
    expect(reply.postings).toHaveLength(1);
    await vi.waitFor(() => expect(warn).toHaveBeenCalledOnce());
    await expect(handlers['saved.save']({ reading: reading('a') })).rejects.toMatchObject({ code: 'storage-full' });
  });

  it('costs the numbers too where the bundled market is bad, but no badge', async () => {
    breakStore();
    vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ format: 99 })));
    const { handlers } = await startWorker();
    const { postings } = await handlers['postings.annotate'](batch([reading('a')]));
    expect(postings[0]?.insight).toMatchObject({ percentile: null, noPercentile: 'no-dataset' });
  });
});
