import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '@/entrypoints/popup/popup';
import type { PageOnShow } from '@/lib/messages/kinds';
import type { SavedPosting } from '@/lib/posting/saved';
import { savedPosting } from '../dashboard/saved-posting';
import { browser, place, settled } from './browser';

vi.mock('wxt/browser', () => import('./browser'));

const HOSTILE = '<img src=x onerror=alert(1)>';
const kept: SavedPosting = savedPosting({ id: 'boss:boss:a', notes: '一面', status: 'interviewing' });
kept.posting.key = 'boss:a';
let root: HTMLElement;
let asked: { kind: string; request: unknown }[];
let answers: Record<string, unknown>;

beforeEach(() => {
  root = place();
  asked = [];
  answers = { 'saved.list': { postings: [], unreadable: 0 }, 'saved.remove': { removed: [kept] }, 'saved.import': {} };
  browser.tabs.sendMessage.mockResolvedValue(null);
  browser.runtime.sendMessage.mockImplementation((message) => {
    asked.push(message);
    const value = answers[message.kind];
    return Promise.resolve(value ? { ok: true, value } : { ok: false, error: 'storage-failed' });
  });
});
afterEach(() => {
  render(null, root);
  vi.unstubAllGlobals();
});

describe('the popup', () => {
  it('says where GoLens works when the page is no board', async () => {
    await open();
    expect(root.querySelector('.empty')?.textContent).toContain('这里不是招聘页面');
    expect(root.querySelectorAll('.empty a[href^="https://"]').length).toBeGreaterThan(3);
  });

  it('shows this page although the saved postings cannot be read', async () => {
    answers = {};
    browser.tabs.sendMessage.mockResolvedValue(pageOf(savedPosting({ title: 'Go 后端' })));
    await open();
    expect(root.textContent).toContain('Go 后端');
    expect(root.querySelector('[role=alert]')?.textContent).toContain('收藏读不出来');
  });

  it('shows hostile text as text, and links web addresses only', async () => {
    browser.tabs.sendMessage.mockResolvedValue(pageOf(savedPosting({ title: HOSTILE, url: 'javascript:alert(1)' })));
    await open();
    expect(root.querySelectorAll('img, .posting a[href]').length).toBe(0);
    expect(root.querySelector('.posting a')?.textContent).toBe(HOSTILE);
  });

  it('brings a removed posting back as it was', async () => {
    answers['saved.list'] = { postings: [kept], unreadable: 0 };
    browser.tabs.sendMessage.mockResolvedValue(pageOf(kept));
    await open();
    root.querySelector<HTMLElement>('[aria-label^="收藏："][aria-pressed=true]')?.click();
    await settled();
    root.querySelector<HTMLElement>('.removed button')?.click();
    await settled();
    expect(asked.find(({ kind }) => kind === 'saved.import')?.request).toEqual({ postings: [kept] });
  });

  it('says that a board has changed when no pay is read', async () => {
    const page = pageOf(savedPosting());
    page.health = { ...page.health, cards: 15, fields: { title: { card: 15 }, salary: { none: 15 } } };
    browser.tabs.sendMessage.mockResolvedValue(page);
    await open();
    expect(root.querySelector('.warm')?.textContent).toContain('找到 15 张卡片，读到 15 个标题、0 个薪资');
  });
});

async function open() {
  render(<Popup />, root);
  await settled();
}

function pageOf({ posting, insight }: SavedPosting): PageOnShow {
  const { site, key, url } = posting;
  return {
    site: 'boss',
    layout: 'cards',
    page: 'list',
    off: false,
    health: { site: 'boss', layout: 'cards', page: 'list', cards: 1, fields: {} },
    postings: [
      {
        reading: { site, layout: 'cards', page: 'list', key, url, fields: {} as never },
        annotated: { posting, insight, saved: false, skillNames: {} },
      },
    ],
  };
}
