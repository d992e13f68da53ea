import { describe, expect, it } from 'vitest';
import { healthId, mergeHealth } from '@/lib/health/merge';
import { healthText } from '@/lib/health/text';
import { healthWord, type HealthWord } from '@/lib/health/word';
import type { HealthReport } from '@/lib/posting/health';
import { NOON } from '../store/rows';

const report = (cards: number, fields: HealthReport['fields'] = {}, page: HealthReport['page'] = 'list') => {
  return { site: 'boss', layout: 'list-2025', page, cards, fields };
};

describe('a report in one word', () => {
  it.each<[HealthWord, HealthReport]>([
    ['no-page', report(0, {}, 'other')],
    ['no-cards', report(0)],
    ['no-titles', report(3, { title: { none: 3 } })],
    ['good', report(4, { title: { text: 4 }, salary: { none: 4 } })],
    ['no-salaries', report(15, { title: { text: 15 }, salary: { none: 15 } })],
    ['no-companies', report(15, { salary: { text: 15 }, company: { none: 15 } })],
    ['few-salaries', report(15, { salary: { text: 2, none: 13 } })],
    ['good', report(15, { title: { text: 15 }, salary: { a: 8, b: 7 }, company: { a: 15 } })],
    ['good', report(15)],
  ])('%s', (word, given) => {
    expect(healthWord(given)).toBe(word);
  });
});

describe('merging', () => {
  it('sums counts by reader', () => {
    const first = mergeHealth(null, report(2, { title: { text: 2 } }), NOON);
    const both = mergeHealth(first, report(3, { title: { text: 1, attr: 2 }, city: { none: 3 } }), NOON);
    const fields = { title: { text: 3, attr: 2 }, city: { none: 3 } };
    expect(both).toMatchObject({ id: healthId(report(0)), cards: 5, fields, at: NOON.toISOString() });
  });

  it('halves everything beyond a thousand cards, so that a redesign shows', () => {
    const old = mergeHealth(null, report(900, { title: { text: 900 } }), NOON);
    const now = mergeHealth(old, report(300, { title: { none: 300 } }), NOON);
    expect(now).toMatchObject({ cards: 600, fields: { title: { text: 450, none: 150 } } });
  });

  it('keeps at most forty readers a field', () => {
    const counts = Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`r${n}`, n + 1]));
    const merged = mergeHealth(null, report(10, { title: counts }), NOON).fields.title ?? {};
    expect([Object.keys(merged).length, merged.r59, merged.r0]).toEqual([40, 60, undefined]);
  });
});

it('is copied as readers and counts only', () => {
  const text = healthText(report(5, { title: { attr: 1, text: 4 }, city: {} }), {
    golens: '0.1.0',
    browser: 'Chromium 156',
    market: null,
  });
  expect(text.split('\n')).toEqual([
    'GoLens 0.1.0 · Chromium 156 · market none',
    'site: boss',
    'layout: list-2025 (list)',
    'cards: 5 · good',
    'title: text ×4, attr ×1',
    'city: not read',
  ]);
});
