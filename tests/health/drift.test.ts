import { describe, expect, it } from 'vitest';
import { driftOf, isStillRead, type PageSeen } from '@/lib/health/drift';
import { mergeHealth } from '@/lib/health/merge';
import type { DriftCode, HealthReport, HealthRow } from '@/lib/posting/health';
import { NOON } from '../store/rows';

const LAYOUTS = ['list-2025', 'detail'];
const report = (cards: number, fields: HealthReport['fields'] = {}, more: Partial<HealthReport> = {}): HealthReport => {
  return { site: 'boss', layout: 'list-2025', page: 'list', cards, fields, ...more };
};
const all = (cards: number, reader = 'text .a') => ({ title: { [reader]: cards }, salary: { [reader]: cards } });
const SOUND = [mergeHealth(null, report(40, all(40)), NOON)];
const later = (days: number) => new Date(NOON.getTime() + days * 86_400_000);

function codes(
  given: HealthReport,
  rows: HealthRow[] = SOUND,
  more: Partial<PageSeen> = {},
  now = later(1),
): [DriftCode, string | null][] {
  const drift = driftOf({ report: given, layouts: LAYOUTS, addressIs: 'list', ...more }, rows, now);
  return drift.map(({ code, field }) => [code, field]);
}

describe('what has changed on a page', () => {
  it.each<[string, HealthReport, [DriftCode, string | null][]]>([
    ['nothing', report(15, all(15)), []],
    ['a list without cards', report(0, {}, { layout: '', page: 'other' }), [['no-cards', null]]],
    ['a pane without its list', report(1, all(1), { layout: 'detail', page: 'detail' }), [['no-cards', null]]],
    ['no title at all', report(3, { title: { none: 3 } }), [['no-titles', 'title']]],
    ['a third untitled', report(15, { title: { 'text .a': 10, none: 5 } }), [['no-titles', 'title']]],
    ['one of fifteen untitled', report(15, { title: { 'text .a': 14, none: 1 } }), []],
    ['salaries unread', report(15, { ...all(15), salary: { none: 15 } }), [['no-longer-read', 'salary']]],
    ['one of twelve read', report(12, { salary: { none: 11, 'text .a': 1 } }), [['no-longer-read', 'salary']]],
    ['two of twelve read', report(12, { salary: { none: 10, 'text .a': 2 } }), []],
    ['what all say, on few cards', report(2, { ...all(2), salary: { none: 2 } }), [['no-longer-read', 'salary']]],
    ['a field that is gone altogether', report(9, { title: { 'text .a': 9 } }), []],
    ['keys repeated', report(10, all(10), { repeated: 6 }), [['repeated-keys', null]]],
    ['one key repeated', report(10, all(10), { repeated: 1 }), []],
    ['read by structure', report(9, all(9, 'finder card'), { layout: 'finder' }), [['unknown-layout', null]]],
    [
      'fields read by fallbacks only',
      report(9, { title: { 'schema.org': 9 }, salary: { 'text .a': 9 } }),
      [['other-readers', 'title']],
    ],
    ['another reader of the adapter', report(9, all(9, 'text .b')), []],
  ])('%s', (_name, given, expected) => expect(codes(given)).toEqual(expected));

  it.each([
    ['what half say, on few cards', 4, 20, []],
    ['what half say, on eight', 8, 20, ['no-longer-read']],
    ['what a third says, on five', 5, 13, []],
    ['what a third says, on ten', 10, 13, ['no-longer-read']],
    ['what nearly all say, on one', 1, 38, ['no-longer-read']],
  ])('is told where it would be rare by chance: %s', (_name, cards, said, expected) => {
    const row = mergeHealth(null, report(40, { ...all(40), salary: { 'text .a': said, none: 40 - said } }), NOON);
    expect(codes(report(cards, { ...all(cards), salary: { none: cards } }), [row]).map(([code]) => code)).toEqual(
      expected,
    );
  });

  it('is an unknown layout only where the site has layouts', () => {
    expect(codes(report(9, all(9), { layout: 'generic' }), [], { layouts: [] })).toEqual([]);
  });

  it('says nothing of a page that need hold no postings', () => {
    expect(codes(report(0, {}, { layout: '', page: 'other' }), SOUND, { addressIs: null })).toEqual([]);
    expect(codes(report(0, {}, { layout: '', page: 'other' }), SOUND, { addressIs: 'detail' })).toEqual([
      ['no-posting', null],
    ]);
  });

  it('says what was read before, and of how many', () => {
    const given = report(15, { ...all(15), salary: { none: 15 } });
    const [found] = driftOf({ report: given, layouts: LAYOUTS, addressIs: 'list' }, SOUND, later(1));
    expect(found).toMatchObject({ read: 0, of: 15, before: { share: 1, n: 40 } });
  });

  it('needs a record, and one that is not old', () => {
    const given = report(15, { ...all(15), salary: { none: 15 } });
    expect(codes(given, [])).toEqual([]);
    expect(codes(given, SOUND, {}, later(61))).toEqual([]);
    expect(codes(given, [{ ...SOUND[0], page: 'detail' } as HealthRow])).toEqual([]);
  });

  it('does not get used to it: pages that changed are no reference', () => {
    const given = report(15, { ...all(15), salary: { none: 15 } });
    let [row] = SOUND as [HealthRow];
    for (let page = 0; page < 200; page++) {
      const drift = driftOf({ report: given, layouts: LAYOUTS, addressIs: 'list' }, [row], later(1));
      expect(drift.map(({ code }) => code)).toEqual(['no-longer-read']);
      row = mergeHealth(row, given, later(1), drift);
    }
    expect(row.days?.map(({ day, pages, cards }) => [day.slice(-2), pages, cards])).toEqual([
      ['20', 1, 40],
      ['21', 200, 3000],
    ]);
  });

  it('is still read where only the means are others', () => {
    const still = driftOf(
      { report: report(9, all(9), { layout: 'schema.org' }), layouts: LAYOUTS, addressIs: null },
      SOUND,
      later(1),
    );
    expect([still.length, isStillRead(still)]).toEqual([1, true]);
    expect(isStillRead([{ code: 'no-titles', field: 'title', read: 0, of: 9, before: null }])).toBe(false);
  });
});

it('keeps the last sixty days', () => {
  let row: HealthRow | null = null;
  for (let day = 0; day < 80; day++) row = mergeHealth(row, report(1, all(1)), later(day));
  expect([row?.days?.length, row?.days?.at(-1)?.day]).toEqual([60, later(79).toISOString().slice(0, 10)]);
});
