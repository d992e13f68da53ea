import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DataPage } from '@/entrypoints/dashboard/data/data-page';
import { backupParts, readBackup } from '@/lib/store/backup';
import { openStore } from '@/lib/store/db';
import { DEFAULT_SETTINGS } from '@/lib/store/settings';
import { browser, place, settled } from '../../components/browser';
import { NOON, savedRow, withStore } from '../../store/rows';

vi.mock('wxt/browser', () => import('../../components/browser'));

const ANSWERS: Record<string, unknown> = {
  'market.read': null,
  'settings.read': DEFAULT_SETTINGS,
  'sample.read': { n: 0, from: null, to: null, cells: [], others: [] },
  'sightings.count': { count: 1234 },
  'sightings.delete': { deleted: 1234 },
  'saved.list': { postings: [], unreadable: 0 },
  'everything.delete': {},
  'everything.restored': {},
};
let root: HTMLElement;
let sent: string[];
let files: Blob[];

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  root = place();
  [sent, files] = [[], []];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => (files.push(file as Blob), 'blob:test'));
  browser.runtime.sendMessage.mockImplementation(({ kind }) => {
    sent.push(kind);
    return Promise.resolve({ ok: true, value: ANSWERS[kind] });
  });
  await withStore((db) => db.put('saved', savedRow('here')));
  render(<DataPage />, root);
  await settled();
});
afterEach(() => {
  render(null, root);
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const button = (name: string) => [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name);
async function press(name: string) {
  const found = button(name);
  if (!found) throw new Error(`no button "${name}"`);
  found.click();
  await settled();
  await settled();
}
async function giveBackup(text: string) {
  const input = root.querySelector<HTMLInputElement>('section[aria-labelledby=backup-heading] input[type=file]');
  if (!input) throw new Error('no input');
  Object.defineProperty(input, 'files', { value: [new File([text], 'backup.json')], configurable: true });
  Object.defineProperty(input, 'value', { value: '', writable: true, configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
  await settled();
}
const kept = async () => {
  const db = await openStore();
  const keys = await db.getAllKeys('saved');
  db.close();
  return keys;
};

/** The text of a backup that holds one other posting, made in a store of its own. */
const otherBackup = () =>
  withStore(async (db) => {
    const backup = await readBackup(db, NOON);
    return [...backupParts({ ...backup, saved: [savedRow('there')] })].join('');
  });

it('is sections with headings, each named', () => {
  const sections = [...root.querySelectorAll('section.panel')];
  expect(sections.map((section) => section.querySelector('h2')?.textContent)).toEqual([
    ...['数据来源', '你看过的岗位', '浏览记录', '导出收藏', '导入岗位', '备份与恢复', '删除全部'],
  ]);
  for (const section of sections)
    expect(root.querySelector(`#${section.getAttribute('aria-labelledby')}`)).toBe(section.querySelector('h2'));
});

describe('a backup', () => {
  it('is one file with everything', async () => {
    await press('下载备份');
    expect(JSON.parse((await files[0]?.text()) ?? '')).toMatchObject({
      format: 'golens-backup',
      saved: [savedRow('here')],
    });
    expect(root.textContent).toContain(`备份已保存：golens-backup-${new Date().toISOString().slice(0, 10)}.json`);
  });

  it('is shown before it is restored, kind by kind, and can be undone', async () => {
    await giveBackup(await otherBackup());
    const row = root.querySelector('.restore-table tbody tr');
    expect([...(row?.querySelectorAll('td') ?? [])].map(({ textContent }) => textContent)).toEqual([
      '1',
      '0',
      '1',
      '0',
      '0',
    ]);
    expect(row?.textContent).toContain('+ Go 开发工程师');
    expect(await kept()).toEqual(['boss:here']);
    [...root.querySelectorAll<HTMLInputElement>('.restore input[type=radio]')][1]?.click();
    await settled();
    await settled();
    await press('用备份替换');
    expect(await kept()).toEqual(['boss:there']);
    expect(sent).toContain('everything.restored');
    await press('下载恢复前的备份');
    expect(JSON.parse((await files[0]?.text()) ?? '')).toMatchObject({ saved: [{ id: 'boss:here' }] });
    await press('撤销恢复');
    expect(await kept()).toEqual(['boss:here']);
    expect(root.textContent).toContain('已撤销，回到恢复之前');
  });

  it.each([
    ['{"format":"golens-saved","version":1}', '请用上面的“导入岗位”'],
    ['{', '文件不是完整的 JSON'],
    ['{"format":"golens-backup","version":2}', '更新版本的 GoLens'],
  ])('%s is refused in one sentence', async (text, sentence) => {
    await giveBackup(text);
    expect(root.querySelector('[role=alert]')?.textContent).toContain(sentence);
    expect(await kept()).toEqual(['boss:here']);
  });
});

it('deletes the sightings alone, when asked twice', async () => {
  expect(root.textContent).toContain('记录了 1,234 个见过的 Go 岗位');
  await press('只删除这些记录');
  expect(sent).not.toContain('sightings.delete');
  await press('确定删除？收藏不受影响');
  expect(sent).toContain('sightings.delete');
  expect(sent).not.toContain('everything.delete');
  expect(root.textContent).toContain('已删除 1,234 条记录');
});

it('deletes everything only when the word is typed, what our pages remember too, and offers a backup first', async () => {
  const clear = vi.fn<() => void>();
  vi.stubGlobal('localStorage', { clear });
  await press('删除全部数据…');
  expect(button('全部删除')?.disabled).toBe(true);
  await press('先下载备份');
  expect(files).toHaveLength(1);
  const field = root.querySelector<HTMLInputElement>('.delete-step input');
  if (!field) throw new Error('no field');
  for (const [text, disabled] of [
    ['删', true],
    [' 删除 ', false],
  ] as const) {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await settled();
    expect(button('全部删除')?.disabled).toBe(disabled);
  }
  root.querySelector('form.delete-step')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await settled();
  expect(sent).toContain('everything.delete');
  expect(clear).toHaveBeenCalledOnce();
  expect(root.textContent).toContain('已全部删除');
});
