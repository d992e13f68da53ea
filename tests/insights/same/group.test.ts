import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grouped, groupWith } from '@/lib/insights/same/group';
import type { Prepared } from '@/lib/insights/same/listing';
import { measureSameSpeed } from '../../../scripts/accuracy/same-speed';
import { listing, print } from './listings';

const ids = (groups: Prepared[][]) =>
  groups.map((group) => group.map(({ id }) => id).toSorted()).toSorted((a, b) => (a.join() < b.join() ? -1 : 1));
const three = [listing('a'), listing('b', { site: 'lagou' }), listing('c', { site: 'liepin', company: '澜湾科技' })];

const apart = (a: string, b: string) => [a, b].toSorted().join() === 'a,b';

describe('groups', () => {
  it('hold one posting of all boards', () => expect(ids(grouped(three))).toEqual([['a', 'b', 'c']]));

  it('are the same from one of them', () => {
    const [one] = three;
    expect(one && groupWith(one, three).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('never hold two that the reader has told apart', () => {
    for (const group of grouped(three, apart))
      expect(
        group
          .map(({ id }) => id)
          .toSorted()
          .join(),
      ).not.toContain('a,b');
  });

  it('leave alone what fits two openings of one board equally well', () => {
    const two = [listing('a'), listing('a2'), listing('b', { site: 'lagou' })];
    expect(ids(grouped(two))).toEqual([['a'], ['a2'], ['b']]);
    expect(two[2] && groupWith(two[2], two).map(({ id }) => id)).toEqual(['b']);
  });

  it('keep a posting and its reposts together', () => {
    const first = listing('a', { print: print(), lastSeen: '2026-10-10T00:00:00.000Z' });
    const again = listing('a2', { print: print(), firstSeen: '2026-10-15T00:00:00.000Z' });
    expect(ids(grouped([first, again, listing('b', { site: 'lagou' })]))).toEqual([['a', 'a2', 'b']]);
  });

  it('hold each listing once, in whatever order they come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(many(), { minLength: 2 }), (some) => {
        const all = grouped(some).flat();
        expect(all.length).toBe(some.length);
        expect(new Set(all).size).toBe(some.length);
      }),
      { numRuns: 50 },
    );
  });
});

it('puts 20,000 sightings in groups within a second of one core, and finds one among them within 2 ms', () => {
  const { group, one } = measureSameSpeed();
  // A slower machine gets three times as long.
  expect(group).toBeLessThan(3000);
  expect(one).toBeLessThan(6);
}, 60_000);

function many(): Prepared[] {
  const companies = ['澜湾科技', '杭州澜湾科技有限公司', '澜湾', '听澜保险', null];
  const titles = ['Go开发工程师', 'Golang后端', 'Go开发工程师（支付）'];
  return companies.flatMap((company, at) =>
    titles.flatMap((title, of) =>
      ['boss', 'lagou'].map((site) => listing(`${site}${at}${of}`, { site, company, title })),
    ),
  );
}
