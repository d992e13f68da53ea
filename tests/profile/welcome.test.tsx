import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Welcome } from '@/entrypoints/welcome/welcome';
import { EMPTY_PROFILE } from '@/lib/posting/profile';
import type { Settings } from '@/lib/posting/settings';
import { browser, place, settled } from '../components/browser';

vi.mock('wxt/browser', () => import('../components/browser'));

const LINKEDIN = ['https://*.linkedin.com/*'];

let root: HTMLElement;
let written: Settings[];

beforeEach(async () => {
  vi.clearAllMocks();
  root = place();
  written = [];
  let stored: Settings = { profile: EMPTY_PROFILE, sites: {}, datasetAddress: null };
  browser.runtime.sendMessage.mockImplementation(({ kind, request }) => {
    if (kind === 'settings.write') {
      stored = request as Settings;
      written.push(stored);
    }
    return Promise.resolve({ ok: true, value: stored });
  });
  render(<Welcome />, root);
  await settled();
});
afterEach(() => {
  render(null, root);
  vi.unstubAllGlobals();
});

it('says what GoLens does and never does, and leads on; skipped, it stores nothing', () => {
  expect([...root.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual([
    '标签怎么读（例）',
    '它不做什么',
    '先设两项（可以跳过）',
    '接下来',
  ]);
  const links = [...root.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
  expect(links.every((href) => href.startsWith('https://') || href === 'dashboard.html#profile')).toBe(true);
  expect(links.join(' ')).not.toContain('linkedin');
  expect(written).toEqual([]);
});

it('stores a city and skills as they are chosen', async () => {
  await enter(0, 'hangzhou');
  await enter(1, 'golang');
  expect(written.at(-1)?.profile).toEqual({ ...EMPTY_PROFILE, city: '杭州', skills: ['go'] });
  expect(root.querySelector('.welcome-said')?.textContent).toBe('已保存');
});

it.each([true, false])('asks for LinkedIn in the click only, and heeds the answer %s', async (granted) => {
  expect([linkedin().checked, browser.permissions.request.mock.calls]).toEqual([false, []]);
  browser.permissions.request.mockResolvedValue(granted);
  linkedin().click();
  expect(browser.permissions.request).toHaveBeenCalledWith({ origins: LINKEDIN });
  await settled();
  expect([linkedin().checked, written.map(({ sites }) => sites)]).toEqual([
    granted,
    granted ? [{ linkedin: true }] : [],
  ]);
});

function linkedin(): HTMLInputElement {
  const box = root.querySelector<HTMLInputElement>('input[type=checkbox]');
  if (!box) throw new Error('no switch');
  return box;
}

async function enter(index: number, text: string) {
  const field = root.querySelectorAll<HTMLInputElement>('[role=combobox]')[index];
  if (!field) throw new Error('no field');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settled();
  field.dispatchEvent(Object.assign(new Event('keydown', { bubbles: true, cancelable: true }), { key: 'Enter' }));
  await settled();
}
