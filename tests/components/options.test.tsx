import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Options } from '@/entrypoints/options/options';
import { EMPTY_PROFILE } from '@/lib/posting/profile';
import type { Settings } from '@/lib/posting/settings';
import { browser, place, settled } from './browser';

vi.mock('wxt/browser', () => import('./browser'));

const STORED: Settings = { profile: { ...EMPTY_PROFILE, years: 4 }, sites: {}, datasetAddress: null };
let root: HTMLElement;
let written: Settings[];
let failing: string[];
let sent: string[];

beforeEach(async () => {
  root = place();
  [written, failing, sent] = [[], [], []];
  browser.runtime.sendMessage.mockImplementation(({ kind, request }) => {
    if (failing.includes(kind)) return Promise.resolve({ ok: false, error: 'storage-full' });
    if (kind === 'settings.write') written.push(request as Settings);
    sent.push(kind);
    const values: Record<string, unknown> = {
      'settings.read': STORED,
      'saved.list': { postings: [{}, {}], unreadable: 0 },
      'sightings.count': { count: 1234 },
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
    choose(0, '上海');
    choose(1, 'bachelor');
    await settled();
    expect(written.at(-1)?.profile).toEqual({ ...STORED.profile, city: '上海', degree: 'bachelor' });
    expect(root.querySelector('[role=status]')?.textContent).toBe('已保存');
  });

  it('says why a change was not stored, and puts the value back', async () => {
    await open();
    failing = ['settings.write'];
    choose(0, '上海');
    await settled();
    expect(root.querySelector('[role=alert]')?.textContent).toContain('本机存储已满');
    expect(root.querySelectorAll('select')[0]?.value).toBe('');
  });

  it('stores no number that is out of range', async () => {
    await open();
    type('-3');
    await settled();
    expect(written).toEqual([]);
    expect(root.querySelector('[role=alert]')?.textContent).toContain('0 到 60');
  });

  it('deletes everything only when asked twice, what is typed into the calculator too', async () => {
    const removeItem = vi.fn<(key: string) => void>();
    vi.stubGlobal('localStorage', { removeItem });
    await open();
    await settled();
    expect(root.textContent).toContain('收藏的岗位 2 个，见过的 Go 岗位 1,234 个');
    const button = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === '删除全部数据');
    button?.click();
    await settled();
    expect(sent).not.toContain('everything.delete');
    expect(removeItem).not.toHaveBeenCalled();
    expect(button?.textContent).toBe('确定删除？不能撤销');
    button?.click();
    await settled();
    expect(sent).toContain('everything.delete');
    expect(removeItem).toHaveBeenCalledExactlyOnceWith('golens.calculator');
  });

  it('offers to read the settings again', async () => {
    failing = ['settings.read'];
    await open();
    failing = [];
    root.querySelector('button')?.click();
    await settled();
    expect(root.querySelectorAll('select').length).toBe(2);
    expect(root.querySelector('[role=alert]')).toBeNull();
  });

  it('leaves an optional board off when the browser refuses', async () => {
    await open();
    browser.permissions.request.mockResolvedValue(false);
    const boxes = [...root.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    boxes.at(-1)?.click();
    await settled();
    expect([boxes.at(-1)?.checked, written]).toEqual([false, []]);
    expect(root.querySelector('[role=alert]')?.textContent).toContain('LinkedIn');
  });
});

async function open() {
  render(<Options />, root);
  await settled();
}

function choose(index: number, value: string) {
  const select = root.querySelectorAll('select')[index];
  if (!select) throw new Error('no such choice');
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

function type(value: string) {
  const field = root.querySelector<HTMLInputElement>('input[type=number]');
  if (!field) throw new Error('no field');
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
