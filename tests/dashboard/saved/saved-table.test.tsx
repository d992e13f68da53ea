import { render, type ComponentProps } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { COLUMNS } from '@/entrypoints/dashboard/saved/columns';
import { SavedTable } from '@/entrypoints/dashboard/saved/saved-table';
import { tagsOf } from '@/entrypoints/dashboard/saved/tags-field';
import { settled } from '../../components/browser';
import { savedPosting } from '../saved-posting';
import { at, fill, press, savedPage } from './page';

vi.mock('wxt/browser', () => import('../../components/browser'));

type TableProps = ComponentProps<typeof SavedTable>;

const HOSTILE = '<img src=x onerror=alert(1)>';
let root: HTMLElement;

beforeEach(() => {
  root = savedPage();
});
// The page of each test stays: effects end a while after what they belong to is gone.
afterEach(() => render(null, root));

describe('the table of saved postings', () => {
  it('shows hostile text as text', () => {
    show([savedPosting({ title: HOSTILE, company: HOSTILE, notes: '</td><script>1</script>', tags: [HOSTILE] })]);
    expect(root.querySelectorAll('img, script').length).toBe(0);
    expect(root.querySelector('tbody th')?.textContent).toBe(HOSTILE);
  });

  it('links web addresses only', () => {
    show([
      savedPosting({ url: 'javascript:alert(1)' }),
      savedPosting({ id: 'boss:b', url: 'https://www.zhipin.com/a' }),
    ]);
    expect([...root.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      'https://www.zhipin.com/a',
    ]);
  });

  it('tells the order to a screen reader and turns it round', () => {
    const { onOrder } = show([savedPosting()]);
    expect(root.querySelectorAll('[aria-sort=descending]').length).toBe(1);
    at(root, '[aria-sort=descending] button').click();
    expect(onOrder).toHaveBeenCalledWith({ key: 'year', descending: false });
  });

  it('names every control', () => {
    show([savedPosting()]);
    const controls = [...root.querySelectorAll('tbody input, tbody select, tbody a, tbody button')];
    expect(controls.length).toBe(5);
    expect(controls.filter((control) => !control.getAttribute('aria-label') && !control.textContent)).toEqual([]);
  });

  it('draws few of 5,000 rows and tells how many there are', () => {
    show(Array.from({ length: 5000 }, (_, index) => savedPosting({ id: `boss:${index}` })));
    expect(root.querySelectorAll('.sv-row').length).toBeLessThan(40);
    expect(root.querySelector('table')?.getAttribute('aria-rowcount')).toBe('5001');
    expect([...root.querySelectorAll('.sv-row')].map((row) => row.getAttribute('aria-rowindex')).slice(0, 2)).toEqual([
      '2',
      '3',
    ]);
  });

  it('goes to the last row by key, and draws all rows for the printer', async () => {
    show(Array.from({ length: 300 }, (_, index) => savedPosting({ id: `boss:${index}` })));
    at(root, '[data-row="2"]').focus();
    press(at(root, '[data-row="2"]'), 'End');
    await settled();
    expect(document.activeElement?.getAttribute('data-row')).toBe('301');
    press(at(root, '[data-row="301"]'), 'ArrowUp');
    await settled();
    expect(document.activeElement?.getAttribute('data-row')).toBe('300');
    document.defaultView?.dispatchEvent(new Event('beforeprint'));
    await settled();
    expect(root.querySelectorAll('.sv-row').length).toBe(300);
  });

  it('puts the status back where it could not be stored', async () => {
    const { onStatus } = show([savedPosting()]);
    onStatus.mockResolvedValue(false);
    const select = at(root, 'tbody select');
    fill(select, 'offer');
    await settled();
    expect(onStatus.mock.calls[0]?.[1]).toBe('offer');
    expect(select).toHaveProperty('value', 'saved');
  });
});

describe('tags', () => {
  it.each([
    ['远程，大厂, 远程、 ', ['远程', '大厂']],
    ['', []],
  ])('reads tags from "%s"', (text, tags) => {
    expect(tagsOf(text)).toEqual(tags);
  });
});

function show(postings: TableProps['postings']) {
  const actions = {
    onOrder: vi.fn<TableProps['onOrder']>(),
    onChoose: vi.fn<TableProps['onChoose']>(),
    onChooseAll: vi.fn<TableProps['onChooseAll']>(),
    onOpen: vi.fn<TableProps['onOpen']>(),
    onStatus: vi.fn<TableProps['onStatus']>(() => Promise.resolve(true)),
    onRemove: vi.fn<TableProps['onRemove']>(),
    skillName: (id: string) => id,
  };
  const order = { key: 'year', descending: true } as const;
  render(<SavedTable {...{ postings, chosen: new Set(), open: null, columns: COLUMNS, order }} {...actions} />, root);
  return actions;
}
