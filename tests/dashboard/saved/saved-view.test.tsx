import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SavedView } from '@/entrypoints/dashboard/saved/saved-view';
import { DEFAULT_SETTINGS } from '@/lib/store/settings';
import { browser, place, settled } from '../../components/browser';
import { savedPosting } from '../saved-posting';

vi.mock('wxt/browser', () => import('../../components/browser'));

const kept = savedPosting({
  notes: '一面',
  tags: ['远程'],
  status: 'interviewing',
  savedAt: '2026-01-02T03:04:05.000Z',
});
let root: HTMLElement;
let asked: { kind: string; request: unknown }[];
let refused: Record<string, string>;

beforeEach(() => {
  root = place();
  [asked, refused] = [[], {}];
  const values: Record<string, unknown> = {
    'saved.list': { postings: [kept], unreadable: 0 },
    'saved.remove': { removed: [kept] },
    'settings.read': DEFAULT_SETTINGS,
  };
  browser.runtime.sendMessage.mockImplementation((message) => {
    asked.push(message);
    const error = refused[message.kind];
    return Promise.resolve(error ? { ok: false, error } : { ok: true, value: values[message.kind] ?? null });
  });
});
afterEach(() => {
  render(null, root);
  vi.unstubAllGlobals();
});

describe('the saved postings', () => {
  it('brings a removed posting back with its date, status, notes and tags', async () => {
    await open();
    click('[aria-label^="移除"]');
    await settled();
    click('.message button');
    await settled();
    expect(asked.find(({ kind }) => kind === 'saved.import')?.request).toEqual({ postings: [kept] });
  });

  it.each([
    ['storage-full', '本机存储已满'],
    ['extension-updated', 'GoLens 刚刚更新过'],
    ['not-found', '没有成功'],
  ])('says %s in a sentence and keeps the row', async (code, sentence) => {
    await open();
    refused = { 'saved.remove': code };
    click('[aria-label^="移除"]');
    await settled();
    expect(root.querySelector('[role=alert]')?.textContent).toContain(sentence);
    expect(root.textContent).not.toContain(code);
    expect(root.querySelectorAll('tbody tr').length).toBe(1);
  });
});

async function open() {
  render(<SavedView />, root);
  await settled();
}

function click(selector: string) {
  const target = root.querySelector<HTMLElement>(selector);
  if (!target) throw new Error(`nothing at ${selector}`);
  target.click();
}
