import { describe, expect, it, vi } from 'vitest';
import { sectionsOf } from '@/components/compare/sections';
import type { Sheet } from '@/components/compare/sheet';
import { layout } from '@/entrypoints/dashboard/compare/picture/layout';
import { MARGIN } from '@/entrypoints/dashboard/compare/picture/pen';
import { draw, measureWith, type Context } from '@/entrypoints/dashboard/compare/picture/picture';
import { wrapped } from '@/entrypoints/dashboard/compare/picture/wrap';
import { asking, compared, HOSTILE } from '../../components/compare/compared';

vi.mock('wxt/browser', () => import('../../components/browser'));

const measure = (text: string) => text.length * 7;

describe('the picture', () => {
  it.each([2, 3, 4])('of %d postings keeps every text within its edges', (count) => {
    const { width, height, marks } = layout(sheetOf(count), () => measure);
    const texts = marks.filter((mark) => mark.kind === 'text');
    expect(Math.min(...texts.map(({ x }) => x))).toBeGreaterThanOrEqual(MARGIN);
    expect(Math.max(...texts.map(({ x, text }) => x + measure(text)))).toBeLessThanOrEqual(width - MARGIN);
    expect(Math.max(...texts.map(({ y }) => y))).toBeLessThan(height);
  });

  it('is drawn on white, with text as text, the date and the sources last', () => {
    const { context, calls } = recording();
    draw(context, layout(sheetOf(2), measureWith(context)));
    expect(calls[0]).toEqual(['fillRect', '#ffffff']);
    const texts = calls.flatMap(([call, text]) => (call === 'fillText' ? [text] : []));
    expect(texts).toContain('薪资');
    expect(texts.join('')).toContain('<img');
    expect(texts.slice(-2)).toEqual(['GoLens · 2026', 'Source 1']);
    expect(texts.join('')).not.toMatch(/[\n\u202E]/);
  });

  it('leaves out the reader’s own words', () => {
    const texts = layout(sheetOf(2), () => measure).marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
    expect(texts).not.toContain('笔记');
    expect(texts.join('')).not.toContain('Secret');
  });
});

describe('wrapping', () => {
  it.each<[string, string, number, string[]]>([
    ['words', 'one two three', 49, ['one two', 'three']],
    ['Chinese anywhere', '北京上海深圳', 21, ['北京上', '海深圳']],
    ['no closing sign to the start', '北京上，海', 21, ['北京', '上，海']],
    ['a word that is too long', 'abcdefgh', 21, ['abc', 'def', 'gh']],
    ['lines as they are', 'a\nb', 70, ['a', 'b']],
    ['nothing', '', 70, ['']],
  ])('breaks %s', (_, text, width, lines) => expect(wrapped(text, width, measure, 9)).toEqual(lines));

  it('says that more is left out, and never hangs on long text', () => {
    const lines = wrapped('词'.repeat(20_000), 70, measure, 3);
    expect(lines.length).toBe(3);
    expect(lines[2]?.endsWith('…')).toBe(true);
  });
});

function sheetOf(count: number): Sheet {
  const postings = Array.from({ length: count }, (_, index) => ({
    ...asking(`p${index}`, ['go', 'redis'], ['kafka'], { title: index === 0 ? HOSTILE : `Go ${index}` }),
    notes: 'Secret',
  }));
  return { postings, sections: sectionsOf(compared(postings)), made: 'GoLens · 2026', sources: ['Source 1'] };
}

/** A canvas that notes what is drawn on it. */
function recording() {
  const calls: [string, unknown][] = [];
  const noted = (name: string) => (first?: unknown) => void calls.push([name, first]);
  const context = {
    ...{ font: '', fillStyle: '', textAlign: 'left' as const },
    fillRect: () => void calls.push(['fillRect', context.fillStyle]),
    fillText: noted('fillText'),
    measureText: (text: string) => ({ width: measure(text) }) as TextMetrics,
    ...{ scale: noted('scale'), beginPath: noted('beginPath'), arc: noted('arc'), fill: noted('fill') },
  } satisfies Context;
  return { context, calls };
}
