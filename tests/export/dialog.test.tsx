import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ExportDialog } from '@/entrypoints/export/export-dialog';
import { rememberedChoice } from '@/entrypoints/export/remembered';
import type { ExportRow } from '@/lib/export/row';
import { browser, place, settled } from '../components/browser';
import { savedRow } from '../store/rows';

vi.mock('wxt/browser', () => import('../components/browser'));

const ALL: ExportRow[] = Array.from({ length: 3 }, (_, index) => savedRow(`k${index}`));
let root: HTMLElement;
let files: Blob[];
let stored: Map<string, string>;
const closed = vi.fn<() => void>();

beforeEach(() => {
  root = place();
  [files, stored] = [[], new Map()];
  closed.mockReset();
  const prototype: object = root.ownerDocument.defaultView?.HTMLDialogElement.prototype ?? {};
  Object.assign(prototype, {
    showModal: vi.fn<() => void>(),
    close(this: HTMLDialogElement) {
      this.dispatchEvent(new Event('close'));
    },
  });
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
  });
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => (files.push(file as Blob), 'blob:test'));
  browser.runtime.sendMessage.mockResolvedValue({
    ok: true,
    value: { first: { 'boss:k1': '2026-09-01T00:00:00.000Z' } },
  });
});
afterEach(() => {
  render(null, root);
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const open = async (postings = ALL) => {
  const groups = [
    { label: '筛选后', postings: postings.slice(0, 1) },
    { label: '全部收藏', postings },
  ];
  render(<ExportDialog groups={groups} onClose={closed} />, root);
  await settled();
};
const buttonNamed = (name: string) =>
  [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name);
const press = async (name: string) => {
  const button = buttonNamed(name);
  if (!button) throw new Error(`no button "${name}"`);
  button.click();
  await settled();
};
const choose = async (label: string) => {
  const labels = [...root.querySelectorAll('label')];
  const exact = labels.find(({ textContent }) => textContent?.trim() === label);
  const found = exact ?? labels.find(({ textContent }) => textContent?.includes(label));
  found?.querySelector('input')?.click();
  await settled();
};

describe('the dialog', () => {
  it('exports the postings that are chosen, with heads in words, and names the file', async () => {
    await open();
    await choose('全部收藏（3 个）');
    await press('导出 3 个');
    const lines = (await files[0]?.text())?.split('\r\n') ?? [];
    expect(lines).toHaveLength(5);
    expect(lines[0]).toContain('网站,职位,公司');
    expect(lines[2]).toContain('2026-09-01T00:00:00.000Z');
    expect(root.querySelector('[role=status]')?.textContent).toMatch(
      /^已导出 3 个岗位：golens-\d{4}-\d{2}-\d{2}\.csv$/,
    );
  });

  it('remembers format and columns, and offers columns only where the format has them', async () => {
    await open();
    await press('全不选');
    expect(buttonNamed('导出 1 个')?.disabled).toBe(true);
    expect(root.textContent).toContain('请至少选一列');
    await choose('笔记');
    await choose('JSON可以原样导回');
    await choose('可以原样导回 GoLens');
    expect(rememberedChoice()).toEqual({ format: 'json', columns: ['notes'] });
    expect(root.querySelector('details')).toBeNull();
    expect(buttonNamed('导出 1 个')?.disabled).toBe(false);
  });

  it('shows how far it is and makes no file where the reader cancels', async () => {
    await open(Array.from({ length: 60_000 }, () => savedRow('a')));
    await choose('全部收藏');
    buttonNamed('导出 60,000 个')?.click();
    await vi.waitFor(() => expect(root.querySelector('progress')?.value).toBeGreaterThan(0));
    buttonNamed('取消导出')?.click();
    await vi.waitFor(() => expect(root.querySelector('[role=status]')?.textContent).toBe('已取消，没有生成文件'));
    expect(files).toEqual([]);
  });

  it('exports without the first sightings where they cannot be asked', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    browser.runtime.sendMessage.mockResolvedValue({ ok: false, error: 'storage-failed' });
    await open();
    await press('导出 1 个');
    expect(files).toHaveLength(1);
  });

  it('has nothing to export where there is nothing, and closes', async () => {
    await open([]);
    expect(root.textContent).toContain('没有可导出的岗位');
    await press('关闭');
    expect(closed).toHaveBeenCalledOnce();
  });
});

it.each(['', '{', '7', '{"format":"pdf","columns":["gone"]}'])('a choice stored as %j is none', (text) => {
  stored.set('golens-export', text);
  const { format, columns } = rememberedChoice();
  expect([format, columns.length]).toEqual(['csv', 26]);
});
