import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestOf, note, plain, rowOf, type Score } from '@/components/compare/cell';

describe('the highest number of a row', () => {
  it.each<[string, Score[], number[]]>([
    ['the largest', [1, 3, 2], [1]],
    ['each of two equal ones', [3, 1, 3], [0, 2]],
    ['none where all are equal', [2, 2, 2], []],
    ['none where only one is known', [2, null], []],
    ['the largest of those known', [2, null, 1], [0]],
    ['none where an open end or an estimate might be higher', [2, 1, 'uncertain'], []],
    ['none where nothing is known', [null, null], []],
  ])('is %s', (_, scores, best) => expect([...bestOf(scores)]).toEqual(best));

  it('is never an unknown, and never lower than another', () => {
    const score = fc.oneof(fc.integer(), fc.constant(null), fc.constant('uncertain' as const));
    fc.assert(
      fc.property(fc.array(score, { minLength: 2, maxLength: 4 }), (scores) => {
        const known = scores.filter((value) => typeof value === 'number');
        for (const index of bestOf(scores)) expect(scores[index]).toBe(Math.max(...known));
      }),
    );
  });
});

describe('a row', () => {
  it('differs by what is said, not by the notes beneath it', () => {
    const cells = [plain('a'), { lines: [{ text: 'a' }, note('why')] }];
    expect(rowOf({ id: 'x', label: 'x', cells }).differs).toBe(false);
    expect(rowOf({ id: 'x', label: 'x', cells: [plain('a'), plain('b')] }).differs).toBe(true);
  });

  it('differs by its value where it has one', () => {
    const cells = [
      { ...plain('必备 · 有'), value: 'required' },
      { ...plain('必备 · 缺'), value: 'required' },
    ];
    expect(rowOf({ id: 'x', label: 'x', cells }).differs).toBe(false);
  });
});
