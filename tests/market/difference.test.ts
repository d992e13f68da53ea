import { assert, property, subarray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOf } from '@/lib/market/difference';
import type { Market } from '@/lib/market/dataset';
import { smallMarket } from './small-market';

const base = smallMarket();
const published = (figures: Record<string, unknown>) => ({
  ...{ id: 'levels', source: 'article', period: null, section: null, unit: null, grade: 'C', check: null },
  figures,
});
/** Cells as they are, with medians (and what lies above them) moved by a factor each. */
const moved = (factors: number[]) =>
  base.cells.map((cell, index) => {
    const quantiles = Object.entries(cell.quantiles).map(([key, value]) => [key, value * (factors[index] ?? 1)]);
    return { ...cell, quantiles: Object.fromEntries(quantiles) };
  });

describe('the difference of two datasets', () => {
  it('is none of a dataset and itself, whatever the order of the keys', () => {
    const turned = Object.fromEntries(Object.entries(base).toReversed()) as Market;
    const { same, cells, sources, figures, rates, parts } = differenceOf(base, turned);
    expect(same).toBe(true);
    expect(cells).toEqual({ added: [], removed: [], medians: { count: 0, largest: [] }, others: 0 });
    expect(sources).toEqual({ added: [], removed: [], changed: [] });
    expect(figures).toEqual({ added: 0, removed: 0, changed: { count: 0, largest: [] } });
    expect([rates, parts]).toEqual([false, []]);
  });

  it('is everything where there is none yet', () => {
    const all = differenceOf(null, base);
    expect(all).toMatchObject({ before: null, same: false, rates: true });
    expect(all.cells.added).toEqual(base.cells.map(({ id }) => id));
    expect(all.sources.added).toEqual(['Sample', 'Article']);
  });

  it('names versions, dates, and cells that come, go and change', () => {
    const [first, second, ...rest] = moved([1, 1.1, 0.5, 1.2]);
    const cells = [
      { ...first, n: 500 },
      second,
      ...rest.slice(0, -1),
      { ...rest.at(-1), id: '成都', experience: null },
    ];
    const rates = { ...base.exchangeRates, date: '2026-02-01' };
    const difference = differenceOf(base, smallMarket({ version: 'test.2', cells, exchangeRates: rates }));
    expect(difference.before).toEqual({ version: 'test.1', built: '2026-01-01', cells: 12, ratesDate: '2025-01-02' });
    expect(difference.after).toMatchObject({ version: 'test.2', ratesDate: '2026-02-01' });
    expect(difference).toMatchObject({ same: false, rates: true, parts: [] });
    expect(difference.cells).toMatchObject({ added: ['成都'], removed: ['成都|3-5'], others: 1 });
    const { count, largest } = difference.cells.medians;
    expect(count).toBe(3);
    expect(largest.map(({ cell, percent }) => [cell, Math.round(percent)])).toEqual([
      ['中国|10+', -50],
      ['一线城市', 20],
      ['中国|3-5', 10],
    ]);
    expect(largest[0]).toMatchObject({ before: 40_000, after: 20_000 });
  });

  it('shows the ten largest of many', () => {
    const medians = differenceOf(base, smallMarket({ cells: moved(base.cells.map((_, index) => 1 + index / 100)) }))
      .cells.medians;
    expect(medians.count).toBe(11);
    expect(medians.largest.map(({ percent }) => Math.round(percent))).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
  });

  it('names sources by their titles', () => {
    const { sample, article } = base.sources;
    const after = smallMarket({ sources: { sample: { ...sample, n: 500 }, poll: { ...article, title: 'Poll' } } });
    expect(differenceOf(base, after).sources).toEqual({ added: ['Poll'], removed: ['Article'], changed: ['Sample'] });
  });

  it('follows published figures to their leaves', () => {
    const before = smallMarket({ published: [published({ years: [3, 5], share: 0.5, word: 'mid', gone: 1 })] });
    const after = smallMarket({ published: [published({ years: [3, 6], share: 0.51, word: 'senior', come: [1, 2] })] });
    expect(differenceOf(before, after).figures).toEqual({
      added: 2,
      removed: 1,
      changed: {
        count: 3,
        largest: [
          { figure: 'levels.word', before: 'mid', after: 'senior' },
          { figure: 'levels.years.1', before: '5', after: '6' },
          { figure: 'levels.share', before: '0.5', after: '0.51' },
        ],
      },
    });
  });

  it('names what else differs', () => {
    const model = { ...base.model, centre: 9 };
    expect(differenceOf(base, smallMarket({ model, skills: [] })).parts).toEqual(['model', 'skills']);
    const cityDemand = [{ city: '上海', n: 126, period: '2021', source: 'sample', shares: {} }];
    const other = smallMarket({ cityDemand, premiumsTried: 1 });
    expect(differenceOf(base, other)).toMatchObject({ same: false, parts: ['cityDemand', 'premiumsTried'] });
  });

  it('counts each cell once, and turned round what came has gone', () => {
    const some = subarray(base.cells);
    assert(
      property(some, some, (one, other) => {
        const [a, b] = [smallMarket({ cells: one }), smallMarket({ cells: other })];
        const [there, back] = [differenceOf(a, b).cells, differenceOf(b, a).cells];
        expect(there.added).toEqual(back.removed);
        expect(one.length + there.added.length - there.removed.length).toBe(other.length);
      }),
    );
  });
});
