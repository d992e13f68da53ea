import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LONGEST_TEXT } from '@/lib/messages/text';
import { smallJson } from '../market/small-market';
import { reading, startWorker } from './worker';

const browser = await vi.hoisted(async () => (await import('./fake-browser')).fakeBrowser());
vi.mock('wxt/browser', () => ({ browser }));

const PAGE = { id: 3, url: 'https://example.com/job' };
const gives = (result: unknown) => browser.scripting.executeScript.mockResolvedValue([{ result }]);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.clearAllMocks();
  browser.i18n.getUILanguage.mockReturnValue('zh-CN');
  vi.spyOn(console, 'warn').mockReturnValue();
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(smallJson())));
});

async function worker() {
  const { handlers, database } = await startWorker();
  const { menuClicked, makeMenus } = await import('@/entrypoints/background/menus');
  const { pressed } = await import('@/entrypoints/background/shortcuts');
  const take = async () => (await handlers['handed.take']({})).handed;
  return { handlers, database, menuClicked, makeMenus, pressed, take };
}

describe('a selected text', () => {
  const info = { menuItemId: 'read-selection', pageUrl: PAGE.url, frameId: 0, selectionText: 'Go 25K' } as never;

  it('is handed to the dashboard once, with its line breaks', async () => {
    gives('Go\n25K\n');
    const { menuClicked, take } = await worker();
    await menuClicked(info, PAGE as never);
    const url = 'chrome-extension://golens/dashboard.html#read';
    expect(browser.tabs.create).toHaveBeenCalledExactlyOnceWith({ url });
    expect(await take()).toEqual({ from: 'selection', text: 'Go\n25K', cut: false, url: PAGE.url });
    expect(await take()).toBeNull();
  });

  it('waits no longer once everything is deleted', async () => {
    gives('Go');
    const { menuClicked, handlers, take } = await worker();
    await menuClicked(info, PAGE as never);
    await handlers['everything.delete']({});
    expect(await take()).toBeNull();
  });

  it('is what the browser says where the page cannot be read', async () => {
    browser.scripting.executeScript.mockRejectedValue(new Error('Cannot access'));
    const { menuClicked, take } = await worker();
    await menuClicked(info, PAGE as never);
    expect(await take()).toMatchObject({ text: 'Go 25K' });
  });

  it('is cut where it is too long, and that is said', async () => {
    gives('x'.repeat(LONGEST_TEXT + 1));
    const { pressed, take } = await worker();
    await pressed('read-selection', PAGE);
    expect(await take()).toMatchObject({ text: 'x'.repeat(LONGEST_TEXT), cut: true });
  });

  it.each([[{ text: 1 }], [null], [7]])('is empty where the page gives back %j', async (result) => {
    gives(result);
    const { pressed, take } = await worker();
    await pressed('read-selection', { ...PAGE, url: 'javascript:alert(1)' });
    expect(await take()).toEqual({ from: 'selection', text: '', cut: false, url: '' });
  });
});

describe('what a page publishes', () => {
  const info = { menuItemId: 'read-page', pageUrl: PAGE.url } as never;

  it('is handed over', async () => {
    gives({ readings: [reading('a')], total: 1 });
    const { menuClicked, take } = await worker();
    await menuClicked(info, PAGE as never);
    expect(browser.scripting.executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 3 },
      files: ['/published.js', '/finder.js', '/read-page.js'],
    });
    expect(await take()).toEqual({ from: 'page', url: PAGE.url, readings: [reading('a')], total: 1 });
  });

  it.each([
    ['no reading', { readings: [{ site: 'x' }], total: 1 }],
    ['too many', { readings: Array.from({ length: 201 }, (_, index) => reading(`k${index}`)), total: 201 }],
    ['nothing', undefined],
  ])('is nothing where it is %s', async (_what, result) => {
    gives(result);
    const { menuClicked, take } = await worker();
    await menuClicked(info, PAGE as never);
    expect(await take()).toEqual({ from: 'page', url: PAGE.url, readings: [], total: 0 });
  });
});

it('makes the entries of the menu anew each time', async () => {
  const { makeMenus } = await worker();
  await makeMenus();
  expect(browser.contextMenus.removeAll).toHaveBeenCalledOnce();
  expect(browser.contextMenus.create.mock.calls.map(([{ id }]) => id)).toEqual(['read-selection', 'read-page']);
});

it('opens the dashboard by a shortcut', async () => {
  const { pressed } = await worker();
  await pressed('open-dashboard');
  expect(browser.tabs.create).toHaveBeenCalledExactlyOnceWith({ url: 'chrome-extension://golens/dashboard.html' });
});

it('says of a text and of a page what it says of a board, and stores nothing', async () => {
  const { handlers, database } = await worker();
  const fields = { title: null, salary: null, city: null, company: null };
  const text = 'Go 开发工程师\n20-40K\n北京\n3-5年经验';
  const { reading: made, annotated } = await handlers['text.read']({ text, url: '', fields });
  const { postings } = await handlers['readings.explain']({ readings: [made] });
  expect(annotated.insight.percentile?.reference.cell).toBe('北京|3-5');
  expect(postings).toEqual([annotated]);
  const db = await database();
  for (const store of ['sightings', 'saved', 'health'] as const) expect(await db.count(store)).toBe(0);
  const { id } = await handlers['saved.save']({ reading: made });
  expect(id).toMatch(/^text:~/);
  expect((await handlers['saved.overview']({ ids: [id, 'boss:x'] })).saved).toEqual([id]);
});

it.each([
  ['Go 开发\n25-45K\n公司：云杉科技\n3-5年经验，本科及以上', 3, 5],
  ['Go 开发\n北京 | 5年以上 | 本科\n25-45K', 5, null],
  ['Go 开发\n公司成立10年，团队稳定\n25-45K', null, null],
])('reads the years that stand in the head of %j', async (text, min, max) => {
  const { handlers } = await worker();
  const fields = { title: null, salary: null, city: null, company: null };
  const { annotated } = await handlers['text.read']({ text, url: '', fields });
  expect(annotated.posting.experience).toEqual({ min, max });
});

it.each([
  [0, ''],
  [12, '12'],
  [1200, '999+'],
])('shows %i Go postings on the toolbar as %j', async (go, text) => {
  const { handlers } = await worker();
  await handlers['page.count']({ go }, { id: 'golens', url: 'https://www.zhipin.com/', tab: { id: 5 } as never });
  expect(browser.action.setBadgeText).toHaveBeenCalledExactlyOnceWith({ tabId: 5, text });
  await handlers['page.count']({ go });
  expect(browser.action.setBadgeText).toHaveBeenCalledOnce();
});
