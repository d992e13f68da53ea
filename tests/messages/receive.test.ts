import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { KINDS, type Kind } from '@/lib/messages/kinds';
import { listen, receiver, type Handlers, type Sender } from '@/lib/messages/receive';
import { StoreError } from '@/lib/store/errors';

const fake = await vi.hoisted(async () => (await import('./fake-browser')).fakeBrowser());
vi.mock('wxt/browser', () => ({ browser: fake.browser }));

const PAGE: Sender = { id: 'golens', url: 'https://www.zhipin.com/web/geek/job', tab: { id: 1 } as never };
const EXTENSION: Sender = { id: 'golens', url: 'chrome-extension://golens/dashboard.html', tab: { id: 2 } as never };
const isJobSite = (url: string) => url.startsWith('https://www.zhipin.com/');
const report = { site: 'boss', layout: 'a', page: 'list', cards: 1, fields: {} };
const reading = { site: 'boss', layout: 'a', page: 'list', key: 'k', url: 'https://www.zhipin.com/', fields: fields() };
const profile = { skills: [], years: null, city: null, pay: null, degree: null };
const quantiles = { p10: 100, p25: 100, p50: 100, p75: 100, p90: 100 };
const cell = { place: '上海', experience: '3-5', n: 5, quantiles, boards: {} };
const BODIES: Partial<Record<Kind, unknown>> = {
  'postings.annotate': { page: { url: 'https://www.zhipin.com/', site: 'boss', adapter: null }, readings: [reading] },
  'saved.save': { reading },
  'saved.remove': { ids: [] },
  'saved.overview': { ids: [] },
  'readings.explain': { readings: [reading] },
  'text.read': { text: 'Go', url: '', fields: { title: null, salary: null, city: null, company: null } },
  'page.count': { go: 3 },
  'saved.slice': { after: null },
  'saved.read': { ids: [] },
  'saved.change': { id: 'boss:k' },
  'saved.edit': { ids: [], edit: {} },
  'saved.restore': { removed: [], edited: [] },
  'saved.sighting': { id: 'boss:k' },
  'saved.import': { postings: [] },
  'settings.write': { profile, sites: {}, datasetAddress: null },
  'profile.preview': { profile },
  'market.place': { city: null, years: null, month: 20_000 },
  'compare.read': { postings: [], city: null },
  'sightings.first': { ids: [] },
  'everything.restored': { datasetAddress: null },
  'same.of': { ids: [] },
  'same.apart': { id: 'boss:k', others: [], apart: true },
  'market.preview': { data: '{}' },
  'market.import': { data: '{}' },
  'market.revert': { storedAt: null },
  'others.import': { dataset: { format: 'golens-own-cells', version: 1, built: '2026-11-20', cells: [cell] } },
  'others.remove': { id: 'a' },
  'page.health': { url: 'https://www.zhipin.com/', report, adapter: null },
  'adapter.load': { site: 'boss' },
  'reader.load': { script: 'finder' },
  'adapters.preview': { text: '{}' },
  'adapters.import': { text: '{}' },
  'adapters.remove': { site: 'boss' },
  'own-sites.add': { host: 'jobs.example' },
  'own-sites.remove': { host: 'jobs.example' },
};

const called = vi.fn<(request: unknown) => Promise<unknown>>();
const handlers = Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, called])) as unknown as Handlers;
const handle = receiver(handlers, isJobSite);
const message = (kind: string, request: unknown = BODIES[kind as Kind] ?? {}) => ({ kind, request });

beforeEach(() => {
  called.mockReset().mockResolvedValue('done');
  vi.spyOn(console, 'warn').mockReturnValue();
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe.each(Object.keys(KINDS) as Kind[])('%s', (kind) => {
  const from: readonly string[] = KINDS[kind].from;
  it.each([
    ['page', PAGE],
    ['extension', EXTENSION],
  ])('from %s is answered only where the table allows it', async (name, sender) => {
    const allowed = from.includes(name);
    const reply = allowed ? { ok: true, value: 'done' } : { ok: false, error: 'bad-sender' };
    expect(await handle(message(kind), sender)).toEqual(reply);
    expect(called).toHaveBeenCalledTimes(allowed ? 1 : 0);
  });
});

it.each<[string, Sender]>([
  ['another extension', { ...EXTENSION, id: 'other' }],
  ['another extension on a job site', { ...PAGE, id: 'other' }],
  ['a sender without an address', { id: 'golens' }],
  ['a page of another extension under our id', { ...EXTENSION, url: 'chrome-extension://golens2/dashboard.html' }],
  ['a page that is no job site', { ...PAGE, url: 'https://example.com/' }],
  ['a job site without a tab', { id: 'golens', url: PAGE.url } as Sender],
  ['a file', { ...PAGE, url: 'file:///www.zhipin.com/' }],
])('refuses %s', async (_name, sender) => {
  expect(await handle(message('saved.save'), sender)).toEqual({ ok: false, error: 'bad-sender' });
  expect(called).not.toHaveBeenCalled();
});

it.each<[string, unknown]>([
  ['nothing', undefined],
  ['text', 'saved.list'],
  ['no kind', { request: {} }],
  ['an unknown kind', message('saved.steal')],
  ['a name that every object has', message('toString')],
  ['a prototype', message('__proto__')],
  ['a body of another shape', message('saved.remove', { ids: 'all' })],
  ['no body', { kind: 'saved.remove' }],
  ['a key that is too long', message('saved.save', { reading: { ...reading, key: 'x'.repeat(201) } })],
])('refuses %s', async (_name, wire) => {
  expect(await handle(wire, EXTENSION)).toEqual({ ok: false, error: 'bad-request' });
  expect(called).not.toHaveBeenCalled();
});

it('hands the handler only what the schema names, and the sender', async () => {
  await handle(message('saved.remove', { ids: ['a'], extra: 1 }), PAGE);
  expect(called).toHaveBeenCalledWith({ ids: ['a'] }, PAGE);
});

it.each<[string, unknown, string]>([
  ['a StoreError', new StoreError('storage-full'), 'storage-full'],
  ['an error without a code', new Error('secret path'), 'failed'],
  ['a code that is a sentence', Object.assign(new Error('x'), { code: 'Secret path!' }), 'failed'],
  ['something that is no error', 'boom', 'failed'],
])('answers %s of a handler with a code', async (_name, thrown, error) => {
  called.mockRejectedValue(thrown);
  expect(await handle(message('saved.list'), EXTENSION)).toEqual({ ok: false, error });
});

it('answers through sendResponse and keeps the channel open', async () => {
  listen(handle);
  const reply = await new Promise((resolve) => {
    expect(fake.listeners[0]?.(message('saved.list'), EXTENSION, resolve)).toBe(true);
  });
  expect(reply).toEqual({ ok: true, value: 'done' });
});

function fields() {
  const names = ['title', 'salary', 'city', 'experience', 'degree', 'company', 'companySize', 'industry', 'stage'];
  const all = [...names, 'tags', 'description', 'datePosted', 'employmentType', 'closed'];
  return Object.fromEntries(all.map((name) => [name, null]));
}
