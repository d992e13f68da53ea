import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import { receiver } from '@/lib/messages/receive';
import { EMPTY_PROFILE, type Profile } from '@/lib/posting/profile';
import { smallJson } from '../market/small-market';
import { reading, startWorker } from './worker';

const browser = await vi.hoisted(async () => (await import('./fake-browser')).fakeBrowser());
vi.mock('wxt/browser', () => ({ browser }));

const DRAFT: Profile = {
  ...EMPTY_PROFILE,
  skills: ['mysql'],
  city: '北京',
  years: 4,
  pay: { month: 28_000, months: 12 },
};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal(
    'fetch',
    vi.fn<() => Promise<Response>>(() => Promise.resolve(Response.json(smallJson()))),
  );
});

it('says what a draft changes on the saved postings and in the market, and stores nothing of it', async () => {
  const { handlers } = await startWorker();
  await handlers['saved.save']({ reading: reading('a', { tags: 'MySQL,Redis' }) });
  const before = await handlers['settings.read']({});
  const effect = await handlers['profile.preview']({ profile: DRAFT });
  expect(effect).toMatchObject({ saved: 1, counted: 1, missing: { before: null } });
  expect(effect.place.after).toMatchObject({ own: 50, reference: { cell: '北京|3-5', n: 40 } });
  expect(effect.place.before.own).toBeNull();
  expect(effect.skills.map(({ skill }) => skill)).toContain('redis');
  expect(await handlers['settings.read']({})).toEqual(before);
});

it('compares no pay with a market that the city is not in', async () => {
  const { handlers } = await startWorker();
  const { place } = await handlers['profile.preview']({ profile: { ...DRAFT, city: 'Berlin' } });
  expect(place.after).toEqual({ reference: null, reason: 'foreign-market', own: null });
});

it.each([
  ['a page', { profile: DRAFT }, 'https://www.zhipin.com/', 'bad-sender'],
  ['a profile that is none', { profile: { skills: 1 } }, 'chrome-extension://golens/dashboard.html', 'bad-request'],
])('refuses %s', async (_name, request, url, error) => {
  const { handlers } = await startWorker();
  const handle = receiver(handlers, () => true);
  const sender = { id: 'golens', url, tab: {} as never };
  expect(await handle({ kind: 'profile.preview', request }, sender)).toEqual({ ok: false, error });
});
