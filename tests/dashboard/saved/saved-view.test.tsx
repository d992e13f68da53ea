import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { placeIn } from '@/entrypoints/dashboard/address';
import { SavedView } from '@/entrypoints/dashboard/saved/saved-view';
import type { SavedEdit, SavedPosting } from '@/lib/posting/saved';
import { browser, settled } from '../../components/browser';
import { savedPosting } from '../saved-posting';
import { at, fill, press, savedPage } from './page';

vi.mock('wxt/browser', () => import('../../components/browser'));

const kept = savedPosting({
  notes: '一面',
  tags: ['远程'],
  status: 'interviewing',
  savedAt: '2026-01-02T03:04:05.000Z',
});
const other = savedPosting({ id: 'boss:b', title: 'Golang 网关', savedAt: '2026-01-01T00:00:00.000Z' });
let root: HTMLElement;
let stored: Map<string, SavedPosting>;
let asked: { kind: string; request: unknown }[];
let refused: Record<string, string>;

/** What the background answers, over a store in memory. */
const ANSWERS: Record<string, (request: never) => unknown> = {
  'saved.slice': () => ({ postings: [...stored.values()], last: null, count: stored.size, unreadable: 0 }),
  'saved.read': ({ ids }: { ids: string[] }) => ({ postings: ids.flatMap((id) => stored.get(id) ?? []) }),
  'saved.sighting': () => ({ sighting: null }),
  'saved.remove': ({ ids }: { ids: string[] }) => {
    const removed = ids.flatMap((id) => stored.get(id) ?? []);
    for (const id of ids) stored.delete(id);
    return { removed };
  },
  'saved.edit': ({ ids, edit }: { ids: string[]; edit: SavedEdit }) => {
    const edited = ids.map((id) => {
      const before = stored.get(id) ?? kept;
      const { status = before.status, notes = before.notes, addTag } = edit;
      const after = { ...before, status, notes, tags: addTag ? [...before.tags, addTag] : before.tags };
      stored.set(id, after);
      return { before, after };
    });
    return { edited };
  },
  'saved.restore': ({ removed, edited }: { removed: SavedPosting[]; edited: { before: SavedPosting }[] }) => {
    for (const row of [...removed, ...edited.map(({ before }) => before)]) stored.set(row.id, row);
    return { stayed: 0 };
  },
};

beforeEach(() => {
  root = savedPage();
  [asked, refused] = [[], {}];
  stored = new Map([kept, other].map((row) => [row.id, row]));
  browser.runtime.onMessage.addListener.mockClear();
  browser.runtime.sendMessage.mockImplementation((message) => {
    asked.push(message);
    const error = refused[message.kind];
    const value = ANSWERS[message.kind]?.(message.request as never);
    return Promise.resolve(error ? { ok: false, error } : { ok: true, value });
  });
});
// The page of each test stays: effects end a while after what they belong to is gone.
afterEach(() => render(null, root));

describe('the saved postings', () => {
  it('brings a removed posting back with its date, status, notes and tags', async () => {
    await open();
    at(root, '[aria-label^="移除"]').click();
    await settled();
    expect(titles()).toEqual([other.posting.title]);
    expect(said()).toContain('已移除');
    at(root, '.message button').click();
    await settled();
    expect(asked.find(({ kind }) => kind === 'saved.restore')?.request).toEqual({ removed: [kept], edited: [] });
    expect(said()).toContain('已撤销');
    expect(titles()).toEqual([kept.posting.title, other.posting.title]);
  });

  it.each([
    ['storage-full', '本机存储已满'],
    ['extension-updated', 'GoLens 刚刚更新过'],
    ['not-found', '没有成功'],
    ['too-many-tags', '最多 50 个标签'],
  ])('says %s in a sentence and keeps the row', async (code, sentence) => {
    await open();
    refused = { 'saved.remove': code };
    at(root, '[aria-label^="移除"]').click();
    await settled();
    expect(root.querySelector('[role=alert]')?.textContent).toContain(sentence);
    expect(root.textContent).not.toContain(code);
    expect(titles().length).toBe(2);
  });

  it('sets the status of all that are chosen, and undoes that as one by Ctrl+Z', async () => {
    await open();
    at(root, 'thead input').click();
    await settled();
    fill(at(root, '.sv-bulk select'), 'offer');
    await settled();
    at(root, '.sv-bulk .sv-pair button').click();
    await settled();
    expect([...stored.values()].map(({ status }) => status)).toEqual(['offer', 'offer']);
    expect(said()).toContain('2 个岗位');
    press(root, 'z', { ctrlKey: true });
    await settled();
    expect([...stored.values()]).toEqual([kept, other]);
  });

  it('filters by what the address names, and writes there what is searched for', async () => {
    await open('#saved&status=interviewing');
    expect(titles()).toEqual([kept.posting.title]);
    expect(root.textContent).toContain('显示 1 / 2 条');
    fill(at(root, 'input[type=search]'), '网关');
    await settled();
    expect(root.textContent).toContain('没有符合条件的岗位');
    expect(placeIn(location.hash).parameters.get('q')).toBe('网关');
    at(root, '.empty button').click();
    await settled();
    expect(location.hash).toBe('#saved');
    expect(titles().length).toBe(2);
  });

  it('reads anew what was changed elsewhere, told by the background and nobody else', async () => {
    await open();
    const [[hear] = []] = browser.runtime.onMessage.addListener.mock.calls;
    stored.set(kept.id, { ...kept, notes: '二面' });
    stored.delete(other.id);
    const message = { kind: 'saved.changed', ids: [kept.id, other.id] };
    hear?.(message, { id: 'golens', tab: { id: 1 } });
    hear?.(message, { id: 'another' });
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(titles().length).toBe(2);
    hear?.(message, { id: 'golens' });
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(titles()).toEqual([kept.posting.title]);
    expect(root.textContent).toContain('二面');
  });

  it('keeps notes that could not be stored in the field, and stores them when it is left', async () => {
    await open();
    at(root, '[data-row="2"]').focus();
    at(root, '[data-row="2"]').click();
    await settled();
    expect(document.activeElement?.textContent).toBe(kept.posting.title);
    expect(document.activeElement?.tagName).toBe('H2');
    refused = { 'saved.edit': 'storage-full' };
    const field = at(root, 'textarea');
    fill(field, '谈薪');
    await settled();
    field.dispatchEvent(new Event('blur'));
    await settled();
    expect(field).toHaveProperty('value', '谈薪');
    expect(root.textContent).toContain('还没有保存');
    refused = {};
    field.dispatchEvent(new Event('blur'));
    await settled();
    expect(stored.get(kept.id)?.notes).toBe('谈薪');
    press(field, 'Escape');
    await settled();
    expect(root.querySelector('.sv-detail')).toBeNull();
    expect(document.activeElement?.getAttribute('data-row')).toBe('2');
  });

  it('moves a card on the board by key, and the focus goes with it', async () => {
    await open('#saved&layout=board');
    const card = at(root, `[data-card="${kept.id}"]`);
    press(card, 'ArrowRight');
    await settled();
    expect(stored.get(kept.id)?.status).toBe('offer');
    expect(at(root, '[aria-labelledby="saved-column-offer"]').textContent).toContain(kept.posting.title);
    await settled();
    expect(document.activeElement?.getAttribute('data-card')).toBe(kept.id);
  });

  it('says that nothing is saved yet', async () => {
    stored.clear();
    await open();
    expect(root.textContent).toContain('还没有收藏岗位');
  });
});

const titles = () => [...root.querySelectorAll('tbody th')].map((cell) => cell.textContent);
const said = () => root.querySelector('.message output')?.textContent;

async function open(hash = '#saved') {
  history.replaceState(null, '', hash);
  render(<SavedView parameters={placeIn(hash).parameters} />, root);
  await settled();
}
