import * as fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { withAct, type Act } from '@/entrypoints/dashboard/saved/acts';
import { between } from '@/entrypoints/dashboard/saved/use-chosen';
import { drawn, scrolledTo, windowOf } from '@/entrypoints/dashboard/saved/use-window';
import type { Kept } from '@/lib/posting/saved';

vi.mock('wxt/browser', () => import('../../components/browser'));

const [count, row, height] = [
  fc.integer({ min: 1, max: 10_000 }),
  fc.integer({ min: 20, max: 200 }),
  fc.integer({ min: 50, max: 2000 }),
];

it('draws every row in view, wherever the frame is scrolled to, and few others', () => {
  fc.assert(
    fc.property(count, row, height, fc.double({ min: 0, max: 1, noNaN: true }), (count, row, height, part) => {
      const top = part * Math.max(0, count * row - height);
      const { first, end } = windowOf(top, height, row, count);
      expect(first * row).toBeLessThanOrEqual(top);
      expect(end === count || end * row >= top + height).toBe(true);
      expect(end - first).toBeLessThanOrEqual(Math.ceil(height / row) + 12);
    }),
  );
});

it('leaves room for exactly the rows that are not drawn, the one with the focus among them', () => {
  fc.assert(
    fc.property(count, fc.nat(9999), fc.nat(60), fc.integer({ min: -1, max: 12_000 }), (count, from, size, kept) => {
      const first = Math.min(from, count - 1);
      const rows = drawn({ first, end: Math.min(count, first + size) }, kept, count);
      const gaps = rows.reduce((sum, { gap }) => sum + gap, 0);
      expect(gaps + rows.length - 1).toBe(count);
      expect(rows.every(({ index }, at) => at === 0 || index > (rows[at - 1]?.index ?? -1))).toBe(true);
      expect(kept < 0 || kept >= count || rows.some(({ index }) => index === kept)).toBe(true);
    }),
  );
});

it('scrolls no further than a row needs', () => {
  expect(scrolledTo(3, 0, 400, 40)).toBe(0);
  expect(scrolledTo(20, 0, 400, 40)).toBe(440);
  expect(scrolledTo(2, 400, 400, 40)).toBe(80);
});

it('takes a range in either direction, and one alone where the other is not shown', () => {
  const rows = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
  expect(between(rows, 'b', 'd')).toEqual(['b', 'c', 'd']);
  expect(between(rows, 'd', 'b')).toEqual(['b', 'c', 'd']);
  expect(between(rows, 'gone', 'b')).toEqual(['b']);
});

it('undoes the pauses of one sitting as one, and other acts one by one', () => {
  const act = (before: string, after: string, sitting?: string): Act => {
    return { text: after, removed: [], edited: [{ before: kept(before), after: kept(after) }], sitting };
  };
  const acts = [act('', 'a', 's'), act('a', 'ab', 's'), act('ab', 'abc')].reduce(withAct, []);
  expect(acts.map(({ text }) => text)).toEqual(['ab', 'abc']);
  expect(acts[0]?.edited).toEqual([{ before: kept(''), after: kept('ab') }]);
});

function kept(notes: string): Kept {
  return { id: 'a', status: 'saved', notes, tags: [], history: [], updatedAt: notes };
}
