import { render } from 'preact';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '@/entrypoints/popup/popup';
import type { PageOnShow } from '@/lib/messages/kinds';
import { STATUSES, type SavedPosting } from '@/lib/posting/saved';
import { savedPosting } from '../dashboard/saved-posting';
import { browser, place } from './browser';

vi.mock('wxt/browser', () => import('./browser'));

const HOSTILE = '<img src=x onerror=alert(1)>';
const kept: SavedPosting = savedPosting({ id: 'boss:boss:a', notes: '一面', status: 'interviewing' });
kept.posting.key = 'boss:a';
let root: HTMLElement;
let asked: { kind: string; request: unknown }[];
let answers: Record<string, unknown>;

// Loaded when they are needed: here before, so that no test waits for them.
beforeAll(() =>
  Promise.all([
    import('@/entrypoints/popup/compare-part'),
    import('@/entrypoints/popup/no-page'),
    import('@/entrypoints/popup/look-around'),
  ]),
);
beforeEach(() => {
  root = place();
  asked = [];
  answers = {
    'saved.overview': overview(),
    'saved.remove': { removed: [kept] },
    'saved.restore': { stayed: 0 },
    'saved.save': {},
  };
  browser.tabs.sendMessage.mockResolvedValue(null);
  browser.tabs.query.mockResolvedValue([{ id: 1, url: 'https://example.com/job' }]);
  browser.scripting.executeScript.mockResolvedValue([{ result: { readings: [], total: 0 } }]);
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
    expect(root.querySelector('.empty')?.textContent).toContain('本页没有 GoLens 能读的岗位数据');
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
    answers['saved.overview'] = overview([kept]);
    browser.tabs.sendMessage.mockResolvedValue(pageOf(kept));
    await open();
    root.querySelector<HTMLElement>('[aria-label^="收藏："][aria-pressed=true]')?.click();
    await settled();
    root.querySelector<HTMLElement>('.removed button')?.click();
    await settled();
    expect(asked.find(({ kind }) => kind === 'saved.restore')?.request).toEqual({ removed: [kept], edited: [] });
  });

  it('says that a board has changed when no pay is read', async () => {
    const page = pageOf(savedPosting());
    page.health = { ...page.health, cards: 15, fields: { title: { card: 15 }, salary: { none: 15 } } };
    browser.tabs.sendMessage.mockResolvedValue(page);
    await open();
    expect(root.querySelector('.warm')?.textContent).toContain('找到 15 张卡片，读到 15 个标题、0 个薪资');
  });
});

describe('a page that is no board', () => {
  const READING = { site: 'jsonld', layout: 'schema.org', page: 'detail', key: 'example.com/1', url: '', fields: {} };

  it('is read on a click, and not before', async () => {
    publishes([READING], 3);
    answers['readings.explain'] = { postings: [annotated(savedPosting({ title: 'Go 平台' }))] };
    await open();
    expect(root.textContent).toContain('本页公布了 3 个岗位的数据');
    expect(asked.some(({ kind }) => kind === 'readings.explain')).toBe(false);
    root.querySelector<HTMLElement>('.empty button')?.click();
    await settled();
    expect(asked.find(({ kind }) => kind === 'readings.explain')?.request).toEqual({ readings: [READING] });
    expect(root.querySelector('.posting a')?.textContent).toBe('Go 平台');
    root.querySelector<HTMLElement>('[aria-label^="收藏："]')?.click();
    await settled();
    expect(asked.find(({ kind }) => kind === 'saved.save')?.request).toEqual({ reading: READING });
  });

  it.each([
    ['nothing', null],
    ['no list', { readings: 'x', total: 1 }],
    ['no number', { readings: [READING], total: '1' }],
  ])('that gives back %s has no job data', async (_what, result) => {
    browser.scripting.executeScript.mockResolvedValue([{ result }]);
    await open();
    expect(root.textContent).toContain('本页没有 GoLens 能读的岗位数据');
  });

  it('that the browser lets nobody read says so', async () => {
    browser.scripting.executeScript.mockRejectedValue(new Error('Cannot access contents of the page'));
    await open();
    expect(root.textContent).toContain('浏览器不允许扩展读取这个页面');
  });

  it('is not looked at where it is no web page', async () => {
    browser.tabs.query.mockResolvedValue([{ id: 1, url: 'chrome://settings/' }]);
    browser.scripting.executeScript.mockClear();
    await open();
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
    expect(root.textContent).toContain('浏览器不允许扩展读取这个页面');
  });
});

describe('a board', () => {
  it('that was opened before GoLens is reloaded on a click', async () => {
    vi.stubGlobal('close', vi.fn<() => void>());
    browser.tabs.query.mockResolvedValue([{ id: 7, url: 'https://www.zhipin.com/web/geek/jobs' }]);
    await open();
    root.querySelector<HTMLElement>('.empty button')?.click();
    expect(browser.tabs.reload).toHaveBeenCalledExactlyOnceWith(7);
  });

  it('that is off by default says whose choice that is, and is not read', async () => {
    answers['settings.read'] = { sites: {} };
    browser.tabs.query.mockResolvedValue([{ id: 7, url: 'https://www.linkedin.com/jobs/search' }]);
    browser.scripting.executeScript.mockClear();
    await open();
    expect(root.textContent).toContain('LinkedIn 默认关闭');
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  });

  it('that is permitted but turned off is off, and one that is on asks to be reloaded', async () => {
    browser.tabs.query.mockResolvedValue([{ id: 7, url: 'https://www.linkedin.com/jobs/search' }]);
    browser.permissions.contains.mockResolvedValue(true);
    answers['settings.read'] = { sites: {} };
    await open();
    expect(root.textContent).toContain('LinkedIn 默认关闭');
    render(null, root);
    answers['settings.read'] = { sites: { linkedin: true } };
    await open();
    expect(root.textContent).toContain('在 LinkedIn 的 Go 岗位旁标注');
    browser.permissions.contains.mockResolvedValue(false);
  });

  it('that is turned off says so', async () => {
    browser.tabs.sendMessage.mockResolvedValue({ ...pageOf(savedPosting()), postings: [], off: true });
    await open();
    expect(root.textContent).toContain('这个网站已关闭标注');
  });

  it('without postings offers a report', async () => {
    const { health, ...page } = pageOf(savedPosting());
    const none = { ...health, page: 'other', cards: 0 };
    browser.tabs.sendMessage.mockResolvedValue({ ...page, health: none, postings: [] });
    await open();
    expect(root.textContent).toContain('本页没有找到岗位');
    expect(root.textContent).toContain('复制报告');
  });

  it('gives a report without any text of the page', async () => {
    const written = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
    vi.stubGlobal('navigator', { userAgent: 'X Chrome/156.0', clipboard: { writeText: written } });
    answers['market.read'] = { version: '2026.11' };
    const page = pageOf(savedPosting({ title: 'Geheim' }));
    page.health = { ...page.health, fields: { title: { 'text .name': 1 } } };
    const url = 'https://www.zhipin.com/job_detail/ab12.html?lid=x';
    browser.tabs.query.mockResolvedValue([{ id: 1, url }]);
    browser.tabs.sendMessage.mockResolvedValue(page);
    await open();
    button('复制报告').click();
    await settled();
    const [text = ''] = written.mock.calls[0] ?? [];
    expect(text).toContain('GoLens 0.1.0 · Chrome/156.0 · market 2026.11');
    expect(text).toContain('title: text .name ×1');
    expect(text).toContain('path: /job_detail/*');
    expect(text).not.toMatch(/Geheim|ab12|lid/);
    expect(root.textContent).toContain('已复制');
  });

  it('shows the report where it cannot be copied', async () => {
    vi.stubGlobal('navigator', { userAgent: '', clipboard: { writeText: () => Promise.reject(new Error('no')) } });
    browser.tabs.sendMessage.mockResolvedValue(pageOf(savedPosting()));
    await open();
    button('复制报告').click();
    await settled();
    expect(root.querySelector('textarea')?.value).toContain('site: boss');
  });
});

describe('comparing', () => {
  it('takes three at most, the first chosen going first, in the popup itself and back', async () => {
    const page = pageOf(savedPosting());
    page.postings = ['a', 'b', 'c', 'd'].flatMap((id) => pageOf(savedPosting({ id, title: `Go ${id}` })).postings);
    browser.tabs.sendMessage.mockResolvedValue(page);
    await open();
    button('全部 4 个').click();
    await settled();
    expect(root.querySelector('.bar')).toBeNull();
    for (const choose of root.querySelectorAll<HTMLElement>('[aria-label^="加入比较"]')) choose.click();
    await settled();
    expect(root.querySelector('.bar')?.textContent).toContain('已选 3 个，最多 3 个');
    root.querySelector<HTMLElement>('.bar .primary')?.click();
    await settled();
    const heads = [...root.querySelectorAll('.compare thead a')].map(({ textContent }) => textContent);
    expect(heads).toEqual(['Go b', 'Go c', 'Go d']);
    expect(root.querySelector<HTMLElement>('.parts')?.hidden).toBe(true);
    button('返回').click();
    await settled();
    expect(root.querySelector<HTMLElement>('.parts')?.hidden).toBe(false);
  });
});

it('counts the saved postings by status and shows the latest', async () => {
  answers['saved.overview'] = overview([kept], 5000);
  await open();
  expect(root.querySelector('#saved')?.textContent).toContain('5,000');
  expect(root.querySelector('[aria-labelledby=saved] .chip')?.textContent).toContain('面试中 1');
});

const publishes = (readings: unknown, total = 1) =>
  browser.scripting.executeScript.mockResolvedValue([{ result: { readings, total } }]);

/** Waits until nothing has changed for a while: what is loaded when it is needed takes its time. */
async function settled() {
  let before = '';
  for (let still = 0; still < 3; still++) {
    await new Promise((resolve) => setTimeout(resolve, 30));
    const now = `${root.querySelectorAll('*').length} ${root.textContent}`;
    if (now !== before) still = 0;
    before = now;
  }
}

const button = (text: string) => {
  const found = [...root.querySelectorAll('button')].find(({ textContent }) => textContent?.includes(text));
  if (!found) throw new Error(`There is no button "${text}".`);
  return found;
};

function overview(latest: SavedPosting[] = [], total = latest.length) {
  const counts = Object.fromEntries(
    STATUSES.map((status) => [status, latest.filter((row) => row.status === status).length]),
  );
  const saved = latest.map(({ id }) => id);
  return { total, counts, latest: latest.map((row) => ({ ...row, skillNames: {} })), saved, unreadable: 0 };
}

const annotated = ({ posting, insight }: SavedPosting) => ({ posting, insight, saved: false, skillNames: {} });

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
        annotated: annotated({ posting, insight } as SavedPosting),
      },
    ],
  };
}
