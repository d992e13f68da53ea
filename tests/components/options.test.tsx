import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Options } from '@/entrypoints/options/options';
import type { Settings } from '@/lib/posting/settings';
import { SITES } from '@/lib/sites';
import { browser, place, settled } from './browser';

vi.mock('wxt/browser', () => import('./browser'));

const STORED: Settings = {
  profile: {
    skills: ['go', 'mysql'],
    years: 4,
    city: '上海',
    pay: { month: 26_000, months: 13 },
    degree: 'bachelor',
  },
  sites: {},
  datasetAddress: null,
};
let root: HTMLElement;
let written: Settings[];
let failing: string[];
let sent: string[];
let stored: Settings;

beforeEach(async () => {
  root = place();
  [written, failing, sent, stored] = [[], [], [], STORED];
  browser.runtime.sendMessage.mockImplementation(({ kind, request }) => {
    if (failing.includes(kind)) return Promise.resolve({ ok: false, error: 'storage-full' });
    if (kind === 'settings.write') written.push(request as Settings);
    sent.push(kind);
    const values: Record<string, unknown> = {
      'settings.read': written.at(-1) ?? stored,
      'saved.overview': { total: 2 },
      'sightings.count': { count: 1234 },
      'health.read': [],
      'adapters.read': { adapters: [], ended: [] },
      'own-sites.read': { hosts: [] },
    };
    return Promise.resolve({ ok: true, value: values[kind] ?? { cities: ['上海'] } });
  });
});
afterEach(() => {
  render(null, root);
  vi.unstubAllGlobals();
});

describe('the options', () => {
  it('says first what GoLens does and never does', async () => {
    await open();
    expect(root.querySelector('header')?.textContent).toContain(
      '只有你自己填了数据集地址并按下按钮时，才会请求那个地址',
    );
  });

  it('keeps both of two changes that are made at once', async () => {
    await open();
    turn(0);
    turn(1);
    await settled();
    expect(written.at(-1)).toEqual({ ...STORED, sites: { boss: false, lagou: false } });
    expect(root.querySelector('.said [role=status]')?.textContent).toBe('已保存');
  });

  it('keeps what another page has changed since this one was opened', async () => {
    await open();
    stored = { ...STORED, profile: { ...STORED.profile, years: 7 }, datasetAddress: 'https://example.org/market.json' };
    turn(0);
    await settled();
    expect(written.at(-1)).toEqual({ ...stored, sites: { boss: false } });
    expect(root.textContent).toContain('7 年经验');
  });

  it('says why a change was not stored, and puts the value back', async () => {
    await open();
    failing = ['settings.write'];
    turn(0);
    await settled();
    expect(root.querySelector('[role=alert]')?.textContent).toContain('本机存储已满');
    expect(boxes()[0]?.checked).toBe(true);
  });

  it('shows the profile at a glance and leads to where it is edited', async () => {
    await open();
    expect(root.textContent).toContain('上海 · 4 年经验 · 月薪 26,000 元 × 13 · 本科 · Go、MySQL');
    const links = [...root.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['welcome.html', 'dashboard.html#profile', 'dashboard.html#data']);
    expect(root.querySelector('input:not([type=checkbox], [type=file])')).toBeNull();
  });

  it('lists the shortcuts that the browser has', async () => {
    browser.commands.getAll.mockResolvedValueOnce([{ name: '_execute_action', description: '', shortcut: 'Alt+G' }]);
    await open();
    await settled();
    expect(root.querySelector('.shortcuts')?.textContent).toBe('打开 GoLens 弹窗Alt+G');
  });

  it('says the terms of an optional board at its switch', async () => {
    await open();
    const terms = boxes()[LINKEDIN]?.getAttribute('aria-describedby') ?? '';
    expect(root.querySelector(`#${terms}`)?.textContent).toContain('用户协议禁止');
  });

  it('says how much is kept and leads to where it is deleted', async () => {
    await open();
    await settled();
    expect(root.textContent).toContain('收藏的岗位 2 个，见过的 Go 岗位 1,234 个');
    expect([...root.querySelectorAll('a')].at(-1)?.getAttribute('href')).toBe('dashboard.html#data');
    expect(root.querySelector('#data ~ button')).toBeNull();
  });

  it('offers to read the settings again', async () => {
    failing = ['settings.read'];
    await open();
    failing = [];
    root.querySelector('button')?.click();
    await settled();
    expect(boxes().length).toBeGreaterThan(4);
    expect(root.querySelector('[role=alert]')).toBeNull();
  });

  it('leaves an optional board off when the browser refuses', async () => {
    await open();
    browser.permissions.request.mockResolvedValue(false);
    turn(LINKEDIN);
    await settled();
    expect([boxes()[LINKEDIN]?.checked, written]).toEqual([false, []]);
    expect(root.querySelector('[role=alert]')?.textContent).toContain('LinkedIn');
  });
});

async function open() {
  render(<Options />, root);
  await settled();
}

const LINKEDIN = SITES.filter(({ group }) => !group).findIndex(({ id }) => id === 'linkedin');
const boxes = () => [...root.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
const turn = (index: number) => boxes().at(index)?.click();
