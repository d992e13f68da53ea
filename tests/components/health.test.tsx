import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Adapters } from '@/entrypoints/options/health/adapters';
import { OwnSites } from '@/entrypoints/options/health/own-sites';
import { Record } from '@/entrypoints/options/health/record';
import { Health } from '@/entrypoints/popup/health';
import { OwnSite } from '@/entrypoints/popup/own-site';
import { mergeHealth } from '@/lib/health/merge';
import type { Drift, HealthReport } from '@/lib/posting/health';
import { SITES } from '@/lib/sites';
import { adapterOf } from '@/lib/sites/adapter-data';
import { NOON } from '../store/rows';
import { browser, place, settled } from './browser';

vi.mock('wxt/browser', () => import('./browser'));

const REPORT: HealthReport = {
  ...{ site: 'boss', layout: 'list-2025', page: 'list', cards: 15 },
  fields: { title: { 'text a': 15 }, salary: { 'text .s': 6, 'sign .m': 3, none: 6 } },
};
const DRIFT: Drift[] = [{ code: 'no-longer-read', field: 'salary', read: 0, of: 15, before: { share: 0.98, n: 60 } }];
const [boss] = SITES;
const FILE = boss ? JSON.stringify(adapterOf(boss).file) : '';
const EMPTY = { adapters: [], ended: [] };
let root: HTMLElement;
let sent: { kind: string; request: unknown }[];
let values: { [kind: string]: unknown };

beforeEach(() => {
  root = place();
  sent = [];
  values = { 'adapters.read': EMPTY, 'own-sites.read': { hosts: ['jobs.example'] } };
  browser.runtime.sendMessage.mockImplementation((message) => {
    sent.push(message);
    return Promise.resolve({ ok: true, value: values[message.kind] ?? { hosts: [] } });
  });
});
afterEach(() => {
  render(null, root);
  vi.unstubAllGlobals();
});

describe('the record', () => {
  it('shows each layout with its fields, readers and what has changed', async () => {
    values['health.read'] = [mergeHealth(mergeHealth(null, REPORT, NOON), REPORT, NOON, DRIFT)];
    await show(<Record onProblem={() => {}} />);
    const line = root.querySelector('tbody tr')?.textContent ?? '';
    for (const part of ['BOSS直聘', 'list-2025', '2 页，30 个岗位', '职位 100% · 页面薪资 60%'])
      expect(line).toContain(part);
    expect(line).toContain('40% text .s（12 次）20% sign .m（6 次）40% 没读到（12 次）');
    expect(line).toContain('页面薪资：本页 15 个岗位只读到 0 个（此前 60 个岗位中读到 98%）。');
    expect(root.querySelector('[role=region]')?.getAttribute('tabindex')).toBe('0');
  });

  it('says that there is none yet', async () => {
    values['health.read'] = [];
    await show(<Record onProblem={() => {}} />);
    expect(root.textContent).toContain('还没有记录');
  });
});

describe('what has changed, in the popup', () => {
  it('is said first, with what is still read and what can be done', async () => {
    await show(<Health report={REPORT} url={null} drift={DRIFT} />);
    expect(root.querySelector('[role=status]')?.textContent).toContain('网站变了，有些内容读不到');
    expect(root.textContent).toContain('仍然读得到：职位 15/15、页面薪资 9/15。');
    expect(root.textContent).toContain('更正的适配文件');
  });

  it('is no alarm where all of it is still read by other means', async () => {
    const drift: Drift[] = [{ code: 'unknown-layout', field: null, read: 15, of: 15, before: null }];
    await show(<Health report={{ ...REPORT, layout: 'finder' }} url={null} drift={drift} />);
    expect(root.textContent).toContain('网站变了，但还读得到');
    expect(root.querySelector('.warm')).toBeNull();
  });
});

describe('a corrected adapter', () => {
  it('is looked at before it is used', async () => {
    values['adapters.preview'] = { file: JSON.parse(FILE) as unknown };
    values['adapters.import'] = {
      adapters: [{ ...{ site: 'boss', checked: '2027-01' }, layouts: [], importedAt: NOON.toISOString() }],
      ended: [],
    };
    await show(<Adapters />);
    await pick(FILE);
    expect(root.textContent).toContain('文件更正 BOSS直聘');
    expect(sent.map(({ kind }) => kind)).not.toContain('adapters.import');
    press('用于 BOSS直聘');
    await settled();
    expect(sent.at(-1)).toEqual({ kind: 'adapters.import', request: { text: FILE } });
    expect(root.textContent).toContain('已用于 BOSS直聘');
  });

  it.each([
    [{ problem: { reason: 'not-valid', detail: 'layouts.0.card' } }, FILE, 'layouts.0.card'],
    [{ file: JSON.parse(FILE.replaceAll('.job-card-box', 'li:::')) as unknown }, FILE, '选择器无效'],
    [EMPTY, ' '.repeat(100_001), '文件太大'],
  ])('is refused in a sentence: %#', async (reply, text, said) => {
    values['adapters.preview'] = reply;
    await show(<Adapters />);
    await pick(text);
    expect(root.querySelector('[role=alert]')?.textContent).toContain(said);
    expect(root.querySelector('.adapter-preview')).toBeNull();
  });

  it('that has ended is told until it is noted', async () => {
    values['adapters.read'] = { adapters: [], ended: [{ site: 'boss', golens: '0.1.0', endedAt: NOON.toISOString() }] };
    values['adapters.remove'] = EMPTY;
    await show(<Adapters />);
    expect(root.textContent).toContain('BOSS直聘 的适配文件为 GoLens 0.1.0 导入');
    press('知道了（BOSS直聘）');
    await settled();
    expect(sent.at(-1)).toEqual({ kind: 'adapters.remove', request: { site: 'boss' } });
  });
});

describe('a site of the reader’s own', () => {
  const url = 'https://jobs.example/go';

  it('is added once the browser permits it, and read at once', async () => {
    browser.permissions.request.mockResolvedValue(true);
    browser.scripting.executeScript.mockResolvedValue([]);
    await show(<OwnSite url={url} tab={4} onTry={(work) => void work} />);
    press('始终读取 jobs.example');
    await settled();
    expect(sent.map(({ kind }) => kind)).toEqual(['own-sites.add', 'own-sites.add']);
    expect(browser.scripting.executeScript).toHaveBeenCalledWith({ target: { tabId: 4 }, files: ['/board-any.js'] });
    expect(root.textContent).toContain('以后会自动读取');
  });

  it('is not wanted any more where the browser refuses', async () => {
    browser.permissions.request.mockResolvedValue(false);
    await show(<OwnSite url={url} tab={4} onTry={(work) => void work} />);
    press('始终读取 jobs.example');
    await settled();
    expect(sent.map(({ kind }) => kind)).toEqual(['own-sites.add', 'own-sites.remove']);
    expect(root.textContent).toContain('浏览器没有给权限');
  });

  it('is not offered without https', async () => {
    await show(<OwnSite url="http://jobs.example/" tab={4} onTry={() => {}} />);
    expect(root.textContent).toBe('');
  });

  it('is listed in the options and removed there', async () => {
    await show(<OwnSites onProblem={() => {}} />);
    press('移除 jobs.example');
    await settled();
    expect(sent.at(-1)).toEqual({ kind: 'own-sites.remove', request: { host: 'jobs.example' } });
    expect(root.textContent).toContain('权限已归还');
  });
});

async function show(view: Parameters<typeof render>[0]) {
  render(view, root);
  await settled();
}

async function pick(text: string) {
  const input = root.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no file button');
  const file = { size: text.length, text: () => Promise.resolve(text) };
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
}

function press(label: string) {
  [...root.querySelectorAll('button')].find(({ textContent }) => textContent === label)?.click();
}
