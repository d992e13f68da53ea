import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { placeIn } from '@/entrypoints/dashboard/address';
import { CompareView } from '@/entrypoints/dashboard/compare/compare-view';
import type { ComparedFacts } from '@/lib/posting/compared';
import { EMPTY_PROFILE } from '@/lib/posting/profile';
import type { SavedPosting } from '@/lib/posting/saved';
import { asking, HOSTILE } from '../../components/compare/compared';
import { browser, place, settled } from '../../components/browser';

vi.mock('wxt/browser', () => import('../../components/browser'));

const NAMES = ['a', 'b', 'c', 'd', 'e'];
const saved = NAMES.map((name) =>
  asking(name, ['redis'], [], { title: `Go ${name}`, url: `https://jobs.test/${name}` }),
);
const facts = (count: number): ComparedFacts => ({
  standings: Array.from({ length: count }, () => ({ reason: 'no-cell-there' as const })),
  sightings: Array.from({ length: count }, () => null),
  demand: {},
});
let root: HTMLElement;
let asked: { kind: string; request: unknown }[];
let stored: SavedPosting[];
let spot: { hash: string };

beforeEach(() => {
  root = place();
  [asked, stored, spot] = [[], saved, { hash: '' }];
  vi.stubGlobal('location', spot);
  browser.runtime.sendMessage.mockImplementation((message) => {
    asked.push(message);
    const { postings = [] } = message.request as { postings?: unknown[] };
    const values: Record<string, unknown> = {
      'saved.list': { postings: stored, unreadable: 0 },
      'settings.read': {
        profile: { ...EMPTY_PROFILE, city: '上海', skills: ['redis'] },
        sites: {},
        datasetAddress: null,
      },
      'market.read': { version: 't', built: '2026-01-01', cities: ['上海', '成都'] },
      'compare.read': facts(postings.length),
    };
    return Promise.resolve({ ok: true, value: values[message.kind] });
  });
});
afterEach(() => {
  render(null, root);
  vi.unstubAllGlobals();
});

describe('the comparison on the dashboard', () => {
  it.each([2, 3, 4])(
    'sets %d postings side by side, asked for in one message with the reader’s city',
    async (count) => {
      await open(`#compare=${ids(count)}`);
      expect(heads()).toEqual(NAMES.slice(0, count).map((name) => `Go ${name}`));
      const requests = asked.filter(({ kind }) => kind === 'compare.read').map(({ request }) => request);
      expect(requests).toEqual([{ postings: saved.slice(0, count).map(({ posting }) => posting), city: '上海' }]);
      expect(root.textContent).toContain('在上海的同等位置');
    },
  );

  it('keeps another city in the address', async () => {
    await open(`#compare=${ids(2)}`);
    choose('select', '成都');
    expect(decodeURIComponent(spot.hash)).toBe('#compare=boss:a,boss:b&city=成都');
    await open(spot.hash);
    expect(root.textContent).toContain('在成都的同等位置');
  });

  it('asks for no city where the reader wants none', async () => {
    await open(`#compare=${ids(2)}&city=`);
    expect(asked.findLast(({ kind }) => kind === 'compare.read')?.request).toMatchObject({ city: null });
    expect(root.textContent).not.toContain('的同等位置');
  });

  it('moves a column by its buttons, and the focus with it', async () => {
    await open(`#compare=${ids(3)}`);
    press('[aria-label="把“Go a”右移"]');
    await follow();
    expect(heads()).toEqual(['Go b', 'Go a', 'Go c']);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('把“Go a”右移');
    expect(root.querySelector('output')?.textContent).toBe('“Go a”现在是第 2 个，共 3 个');
    press('[aria-label="把“Go a”右移"]');
    await follow();
    expect(heads()).toEqual(['Go b', 'Go c', 'Go a']);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('把“Go a”左移');
  });

  it('takes a column out', async () => {
    await open(`#compare=${ids(3)}`);
    press('[aria-label="从比较中移除 Go b"]');
    await follow();
    expect(heads()).toEqual(['Go a', 'Go c']);
  });

  it('shows only what differs when asked to', async () => {
    await open(`#compare=${ids(2)}`);
    expect(root.textContent).toContain('经验');
    press('input[type=checkbox]');
    await settled();
    expect([...root.querySelectorAll('tbody th[scope=row]')].length).toBe(root.querySelectorAll('tr.differs').length);
    expect(root.textContent).not.toContain('经验');
  });

  it('frames the table for the keyboard, with a name', async () => {
    await open(`#compare=${ids(4)}`);
    const frame = root.querySelector('.compare-frame');
    expect([frame?.getAttribute('tabindex'), frame?.getAttribute('role'), frame?.getAttribute('aria-label')]).toEqual([
      '0',
      'region',
      '4 个岗位并排比较',
    ]);
  });

  it('shows hostile text as text', async () => {
    stored = [asking('a', [], [], { title: HOSTILE, url: 'javascript:alert(1)' }), ...saved.slice(1)];
    await open(`#compare=${ids(2)}`);
    expect(root.querySelectorAll('img, script').length).toBe(0);
    expect(heads()[0]).toContain('<img');
    expect(root.querySelector('thead a')?.hasAttribute('href')).toBe(false);
  });
});

describe('too few, or gone', () => {
  it('says which of the address are no longer saved, and drops them', async () => {
    await open(`#compare=${ids(2)},boss:gone`);
    expect(root.querySelector('[role=status]')?.textContent).toContain('有 1 个岗位已不在收藏中：boss:gone');
    press('.compare-missing button');
    expect(decodeURIComponent(spot.hash)).toBe('#compare=boss:a,boss:b');
  });

  it.each([
    ['#compare', '选 2–4 个收藏的岗位', 5],
    ['#compare=boss:a', '再选一个就能比较', 4],
  ])('offers the latest saved postings at %s', async (hash, title, offered) => {
    await open(hash);
    expect(root.querySelector('.empty h2')?.textContent).toBe(title);
    expect(root.querySelectorAll('.compare-recent li').length).toBe(offered);
    press('.compare-recent button');
    await follow();
    expect(asked.some(({ kind }) => kind === 'compare.read')).toBe(hash !== '#compare');
  });

  it('says what to do where nothing is saved', async () => {
    stored = [];
    await open('#compare');
    expect(root.querySelector('.empty')?.textContent).toContain('还没有收藏岗位');
    expect(root.querySelector('[role=combobox]')).toBeNull();
  });
});

describe('adding by the keyboard', () => {
  it('completes to a saved posting, chosen by arrow and Enter', async () => {
    await open(`#compare=${ids(2)}`);
    type('go');
    await settled();
    expect(options()).toEqual(['Go c', 'Go d', 'Go e']);
    key('ArrowDown');
    await settled();
    const field = root.querySelector('[role=combobox]');
    const active = root.querySelector(`[id="${field?.getAttribute('aria-activedescendant')}"]`);
    expect([active?.getAttribute('aria-selected'), active?.textContent]).toEqual([
      'true',
      expect.stringContaining('Go d'),
    ]);
    key('Enter');
    await follow();
    expect(heads()).toEqual(['Go a', 'Go b', 'Go d']);
  });

  it('closes by Escape and says that nothing matches', async () => {
    await open(`#compare=${ids(2)}`);
    type('go');
    await settled();
    key('Escape');
    await settled();
    expect(options()).toEqual([]);
    type('nowhere');
    await settled();
    expect(root.querySelector('.compare-picker [role=status]')?.textContent).toBe('没有匹配的收藏');
  });

  it('is not offered where four are compared', async () => {
    await open(`#compare=${ids(4)}`);
    expect(root.querySelector('[role=combobox]')).toBeNull();
    expect(root.textContent).toContain('最多比较 4 个');
  });
});

const ids = (count: number) =>
  saved
    .slice(0, count)
    .map(({ id }) => id)
    .join(',');
const heads = () => [...root.querySelectorAll('.compare-title')].map(({ textContent }) => textContent);
const options = () => [...root.querySelectorAll('[role=option]')].map((option) => option.firstChild?.textContent);

async function open(hash: string) {
  spot.hash = hash;
  await follow();
}

/** Shows what the address names, as the dashboard does when it changes. */
async function follow() {
  render(<CompareView parameters={placeIn(spot.hash).parameters} />, root);
  await settled();
  await settled();
}

function press(selector: string) {
  const element = root.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`no ${selector}`);
  element.click();
}

function choose(selector: string, value: string) {
  const element = root.querySelector<HTMLSelectElement>(selector);
  if (!element) throw new Error(`no ${selector}`);
  element.value = value;
  element.dispatchEvent(new Event('change', { bubbles: true }));
}

function type(text: string) {
  const field = root.querySelector<HTMLInputElement>('[role=combobox]');
  if (!field) throw new Error('no field');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

function key(name: string) {
  const event = Object.assign(new Event('keydown', { bubbles: true, cancelable: true }), { key: name });
  root.querySelector('[role=combobox]')?.dispatchEvent(event);
}
