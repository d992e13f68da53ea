import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Compare } from '@/components/compare';
import { PercentileBar } from '@/components/percentile-bar';
import type { SavedPosting } from '@/lib/posting/saved';
import { savedPosting } from '../dashboard/saved-posting';
import { place } from './browser';

vi.mock('wxt/browser', () => import('./browser'));

const HOSTILE = '<img src=x onerror=alert(1)>';
const low = savedPosting({ id: 'boss:low', year: [200_000, 300_000] });
const high = savedPosting({ id: 'boss:high', year: [500_000, 700_000], company: '星槎科技' });
let root: HTMLElement;

beforeEach(() => {
  root = place();
});
afterEach(() => vi.unstubAllGlobals());

describe('postings side by side', () => {
  it('marks what differs, in words too, and nothing else', () => {
    compare([low, high]);
    expect(marked()).toEqual(['公司', '可比薪资']);
  });

  it('marks the highest number', () => {
    compare([low, high]);
    expect([...root.querySelectorAll('.best')].map((cell) => cell.textContent)).toEqual([
      expect.stringContaining('50–70万'),
    ]);
  });

  it.each([
    ['an estimate', { ...high, posting: { ...high.posting, salary: { ...high.posting.salary, kind: 'estimate' } } }],
    ['the same', { ...low, id: 'boss:same', posting: { ...low.posting, key: 'same' } }],
    ['unknown', savedPosting({ id: 'boss:none' })],
  ] as const)('marks no highest where the other side is %s', (_, other) => {
    compare([low, other]);
    expect(root.querySelectorAll('.best').length).toBe(0);
  });

  it('shows hostile text as text, and links web addresses only', () => {
    compare([savedPosting({ id: 'boss:x', title: HOSTILE, company: HOSTILE, url: 'javascript:alert(1)' }), high]);
    expect(root.querySelectorAll('img, script').length).toBe(0);
    expect([...root.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      null,
      'https://www.zhipin.com/',
    ]);
  });

  it('never shows the glyphs of a board’s own font', () => {
    const salary = { ...low.posting.salary, text: '\uE031\uE032K' };
    compare([{ ...low, posting: { ...low.posting, salary } }, high]);
    expect(root.textContent).not.toMatch(/[\uE000-\uF8FF]/);
  });
});

describe('the percentile bar', () => {
  it.each([
    [{ low: 58, mid: 72, high: 84 }, null, '市场分位 P58–P84，中点 P72。'],
    [{ low: 58, mid: 72, high: null }, 40, '市场分位 ≥ P58。 你 P40'],
  ])('says %j in words', (percentile, own, said) => {
    render(<PercentileBar percentile={percentile} own={own} />, root);
    expect(root.querySelector('svg')?.getAttribute('aria-label')).toBe(said);
  });

  it('stays on its axis, whatever the percentiles', () => {
    render(<PercentileBar percentile={{ low: 1, mid: 99, high: 99 }} own={1} />, root);
    const bar = root.querySelector('.span');
    expect([bar?.getAttribute('x'), bar?.getAttribute('width')]).toEqual(['0%', '100%']);
    expect(root.querySelector('.mid')?.getAttribute('cx')).toBe('100%');
  });
});

function compare(postings: SavedPosting[]) {
  render(<Compare postings={postings} skillName={(id) => id} />, root);
}

function marked() {
  const rows = [...root.querySelectorAll('tr.differs > th')];
  return rows.map((row) => row.textContent.replace(/ ≠.*$/, ''));
}
