import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownWeeks, type FirstSeen } from '@/lib/market/own-weeks';

const NOW = new Date(2026, 10, 21, 12);
const DAY = 86_400_000;

const row = (days: number, monthMid: number | null, more: Partial<FirstSeen> = {}): FirstSeen => ({
  site: 'boss',
  company: null,
  title: 'Go 开发',
  city: '上海',
  experience: { min: 3, max: 5 },
  go: 'core',
  monthMid,
  firstSeen: new Date(NOW.getTime() - days * DAY).toISOString(),
  ...more,
});

describe('own weeks', () => {
  it('are whole weeks of 90 days and the one that runs, from Monday, with those without any', () => {
    const weeks = ownWeeks([], NOW);
    expect(weeks).toHaveLength(13);
    expect([weeks[0]?.week, weeks.at(-1)?.week]).toEqual(['2026-08-24', '2026-11-16']);
    expect(weeks.every(({ n, median }) => n === 0 && median === null)).toBe(true);
  });

  it('have a median from 8 postings on', () => {
    const pays = [20, 22, 24, 26, 28, 30, 32].map((pay) => row(1, pay * 1000));
    expect(ownWeeks(pays, NOW).at(-1)).toEqual({ week: '2026-11-16', n: 7, median: null });
    expect(ownWeeks([...pays, row(2, 34_000)], NOW).at(-1)).toEqual({ week: '2026-11-16', n: 8, median: 27_000 });
  });

  it('count a posting on two boards once a week, and leave out what has no pay or only mentions Go', () => {
    const named = { company: '甲科技有限公司', title: 'Go 后端' };
    const rows = [
      row(1, 30_000, named),
      row(2, 30_000, { ...named, site: 'liepin' }),
      row(1, null),
      row(1, 30_000, { go: 'mentioned' }),
    ];
    expect(ownWeeks(rows, NOW).at(-1)?.n).toBe(1);
  });

  it('hold every posting of theirs once, and none from outside', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5, max: 120 }), { maxLength: 60 }), (days) => {
        const total = ownWeeks(
          days.map((each, index) => row(each, 10_000 + index)),
          NOW,
        ).reduce((sum, { n }) => sum + n, 0);
        const first = new Date(2026, 7, 24).getTime();
        const inside = days.filter((each) => each >= 0 && NOW.getTime() - each * DAY >= first);
        expect(total).toBe(inside.length);
      }),
    ));
});
