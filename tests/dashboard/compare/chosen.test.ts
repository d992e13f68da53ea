import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeIn } from '@/entrypoints/dashboard/address';
import { chosenIn, comparisonAddress, moved } from '@/entrypoints/dashboard/compare/chosen';

const saved = new Set(['boss:a', 'lagou:b', 'boss:c', 'boss:d', 'boss:e', 'web:x,y']);

describe('what an address compares', () => {
  it.each<[string, string[], string[]]>([
    ['#compare=boss:a,lagou:b', ['boss:a', 'lagou:b'], []],
    ['#compare=lagou:b,boss:a&city=成都', ['lagou:b', 'boss:a'], []],
    ['#compare=boss:a,boss:a', ['boss:a'], []],
    ['#compare=boss:a,boss:gone', ['boss:a'], ['boss:gone']],
    ['#compare=boss:a,lagou:b,boss:c,boss:d,boss:e', ['boss:a', 'lagou:b', 'boss:c', 'boss:d'], []],
    ['#compare=web:x%2Cy,boss:a', ['web:x,y', 'boss:a'], []],
    ['#compare', [], []],
    ['#%E0%A4%A', [], []],
  ])('is read from "%s"', (hash, ids, missing) => {
    expect(chosenIn(placeIn(hash).parameters, saved)).toEqual({ ids, missing });
  });

  it('comes back from the address that is written for it', () => {
    const id = fc.string({ minLength: 1, unit: 'binary' }).filter((text) => !/^,|,$|,,/.test(text));
    fc.assert(
      fc.property(fc.uniqueArray(id, { minLength: 1, maxLength: 4 }), fc.string(), (ids, city) => {
        fc.pre(ids.every((one) => !one.includes(',')));
        const { view, parameters } = placeIn(comparisonAddress(ids, city));
        expect([view, parameters.get('city')]).toEqual(['compare', city]);
        expect(chosenIn(parameters, new Set(ids))).toEqual({ ids, missing: [] });
      }),
    );
  });
});

describe('moving a column', () => {
  it.each<[string, -1 | 1, string[]]>([
    ['b', -1, ['b', 'a', 'c']],
    ['b', 1, ['a', 'c', 'b']],
    ['a', -1, ['a', 'b', 'c']],
    ['c', 1, ['a', 'b', 'c']],
    ['gone', 1, ['a', 'b', 'c']],
  ])('of %s by %d', (id, by, order) => expect(moved(['a', 'b', 'c'], id, by)).toEqual(order));
});
