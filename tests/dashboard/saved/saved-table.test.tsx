import { JSDOM } from 'jsdom';
import { render, type ComponentProps } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { tagsOf } from '@/entrypoints/dashboard/saved/editors';
import { SavedTable } from '@/entrypoints/dashboard/saved/saved-table';
import { savedPosting } from '../saved-posting';

vi.mock('wxt/browser', () => ({
  browser: { i18n: { getMessage: (name: string, parts: string[]) => [name, ...parts].join(' ') } },
}));

type TableProps = ComponentProps<typeof SavedTable>;

const HOSTILE = '<img src=x onerror=alert(1)>';
let root: Element;

beforeEach(() => {
  const { window } = new JSDOM('<div id="app"></div>');
  vi.stubGlobal('document', window.document);
  root = window.document.querySelector('#app') ?? window.document.body;
});
afterEach(() => vi.unstubAllGlobals());

describe('the table of saved postings', () => {
  it('shows hostile text as text', () => {
    show([savedPosting({ title: HOSTILE, company: HOSTILE, notes: '</textarea><script>1</script>', tags: [HOSTILE] })]);
    expect(root.querySelectorAll('img, script').length).toBe(0);
    expect(root.querySelector('tbody th')?.textContent).toBe(HOSTILE);
    expect(root.querySelector('textarea')?.value).toBe('</textarea><script>1</script>');
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
    root.querySelector<HTMLElement>('[aria-sort=descending] button')?.click();
    expect(onOrder).toHaveBeenCalledWith({ key: 'year', descending: false });
  });

  it('names every control', () => {
    show([savedPosting()]);
    const controls = [...root.querySelectorAll('tbody input, tbody select, tbody textarea, tbody button')];
    expect(controls.length).toBe(5);
    expect(controls.filter((control) => !control.getAttribute('aria-label'))).toEqual([]);
  });

  it('saves notes when the field is left, and only if they changed', () => {
    const { onChange } = show([savedPosting({ notes: '一面' })]);
    const field = root.querySelector('textarea');
    if (!field) throw new Error('no field');
    const leave = () => field.dispatchEvent(new (field.ownerDocument.defaultView ?? window).Event('blur'));
    leave();
    expect(onChange).not.toHaveBeenCalled();
    field.value = '二面';
    leave();
    expect(onChange).toHaveBeenCalledWith({ id: 'boss:a', notes: '二面' });
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

function show(postings: ReturnType<typeof savedPosting>[]) {
  const actions = {
    onOrder: vi.fn<TableProps['onOrder']>(),
    onChoose: vi.fn<TableProps['onChoose']>(),
    onChange: vi.fn<TableProps['onChange']>(() => Promise.resolve(true)),
    onRemove: vi.fn<TableProps['onRemove']>(),
    skillName: (id: string) => id,
  };
  render(
    <SavedTable postings={postings} chosen={new Set()} order={{ key: 'year', descending: true }} {...actions} />,
    root,
  );
  return actions;
}
