import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Marks, target } from '@/components/chart/marks';
import { place, settled } from '../browser';

let root: HTMLElement;
const read: string[] = [];

beforeEach(() => {
  root = place();
  read.length = 0;
});
afterEach(() => {
  render(null, root);
  vi.unstubAllGlobals();
});

describe('where a key leads among 2 rows of 3', () => {
  it.each([
    ['ArrowRight', 0, 1],
    ['ArrowRight', 2, null],
    ['ArrowLeft', 3, null],
    ['ArrowLeft', 4, 3],
    ['ArrowDown', 1, 4],
    ['ArrowDown', 4, null],
    ['ArrowUp', 5, 2],
    ['ArrowUp', 0, null],
    ['Home', 4, 0],
    ['End', 1, 5],
    ['a', 1, null],
  ])('%s from %d: %s', (key, at, to) => expect(target(key, at, 3, 6)).toBe(to));

  it('goes up and down a single column with both pairs of arrows', () => {
    expect(['ArrowRight', 'ArrowDown'].map((key) => target(key, 0, 1, 3))).toEqual([1, 1]);
    expect(['ArrowLeft', 'ArrowUp'].map((key) => target(key, 2, 1, 3))).toEqual([1, 1]);
  });
});

describe('marks', () => {
  const labels = ['甲 2万', '乙 3万', '丙 4万', '丁 5万'];
  const marks = labels.map((label) => ({ key: label, label, draw: () => <rect /> }));
  it('are one stop of the keyboard, and the arrows go between, each said in full', async () => {
    render(
      <svg>
        <Marks marks={marks} columns={2} onRead={(label) => read.push(label)} />
      </svg>,
      root,
    );
    expect([0, 1, 2, 3].map((index) => at(index)?.getAttribute('tabindex'))).toEqual(['0', '-1', '-1', '-1']);
    expect(at(3)?.getAttribute('aria-label')).toBe('丁 5万');
    at(0)?.focus();
    await settled();
    await press('ArrowDown');
    await press('ArrowRight');
    expect(document.activeElement).toBe(at(3));
    expect(read).toEqual(['甲 2万', '丙 4万', '丁 5万']);
    expect([0, 1, 2, 3].map((index) => at(index)?.getAttribute('tabindex'))).toEqual(['-1', '-1', '-1', '0']);
  });

  it('keep a stop when there are fewer than before', async () => {
    const draw = (shown: typeof marks) =>
      render(
        <svg>
          <Marks marks={shown} onRead={() => undefined} />
        </svg>,
        root,
      );
    draw(marks);
    at(3)?.focus();
    await settled();
    draw(marks.slice(0, 2));
    expect(root.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  });
});

const at = (index: number) => root.querySelector<SVGElement>(`[data-mark="${index}"]`);

async function press(key: string) {
  const event = new (document.defaultView?.KeyboardEvent ?? KeyboardEvent)('keydown', { key, bubbles: true });
  document.activeElement?.dispatchEvent(event);
  await settled();
}
