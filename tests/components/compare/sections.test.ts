import { describe, expect, it, vi } from 'vitest';
import type { Cell, Section } from '@/components/compare/cell';
import { differing, sectionsOf, sourcesOf } from '@/components/compare/sections';
import type { SameStanding } from '@/lib/posting/compared';
import type { Percentile, Reference } from '@/lib/posting/insight';
import type { SavedPosting, Sighting } from '@/lib/posting/saved';
import { savedPosting } from '../../dashboard/saved-posting';
import { asking, compared, demandOf } from './compared';

vi.mock('wxt/browser', () => import('../browser'));

const low = savedPosting({ id: 'boss:low', year: [200_000, 300_000] });
const high = savedPosting({ id: 'boss:high', year: [500_000, 700_000] });

describe('the skills matrix', () => {
  const demand = { kafka: demandOf(0.14), redis: demandOf(0.41), k8s: demandOf(0.18) };
  const postings = [asking('a', ['kafka', 'redis'], ['k8s']), asking('b', ['redis'], ['kafka']), asking('c', [])];
  const facts = { standings: null, sightings: [null, null, null], demand };

  it('lists those that most require first, then those that most prefer, then by demand', () => {
    const rows = part(sectionsOf(compared(postings, { facts })), 'skills').rows;
    expect(rows.map(({ label }) => label)).toEqual(['要求', 'redis', 'kafka', 'k8s']);
    expect(rows.map(({ note }) => note)).toEqual([
      undefined,
      '需求 41% · n=404',
      '需求 14% · n=404',
      '需求 18% · n=404',
    ]);
  });

  it('says have, lack and not named, in words and by a sign', () => {
    const sections = sectionsOf(compared(postings, { facts, skills: ['redis'] }));
    expect(texts(sections, 'skills', 'skill-kafka')).toEqual(['必备 · 缺', '加分 · 缺', '未写明']);
    expect(texts(sections, 'skills', 'skill-redis')).toEqual(['必备 · 有', '必备 · 有', '未写明']);
    expect(texts(sections, 'skills', 'skill-k8s')).toEqual(['加分 · 缺', '未提', '未写明']);
    expect(cells(sections, 'skills', 'skill-kafka').map(({ sign }) => sign)).toEqual(['lack', 'lack', undefined]);
    expect(texts(sections, 'skills', 'skills')).toEqual([
      '必备 2，加分 1\n必备里有 1，缺 1',
      '必备 1，加分 1\n必备里有 1，缺 0',
      '没有写明技能',
    ]);
  });

  it('knows no demand for a skill that only a language knows by name', () => {
    const sections = sectionsOf(compared([asking('a', ['constructor']), asking('b', ['constructor'])]));
    expect(part(sections, 'skills').rows.find(({ id }) => id === 'skill-constructor')?.note).toBe('需求占比未知');
  });

  it('says nothing of the reader where the profile names no skill', () => {
    const sections = sectionsOf(compared(postings, { facts }));
    expect(texts(sections, 'skills', 'skill-redis')).toEqual(['必备', '必备', '未写明']);
    expect(texts(sections, 'skills', 'skills')).not.toContain(expect.stringContaining('缺'));
  });

  it('names where the demand is from once', () => {
    const input = compared(postings, { facts });
    expect(sourcesOf(sectionsOf(input), input).filter((text) => text.startsWith('技能需求'))).toEqual([
      '技能需求（提到它的 Go 岗位占比）：中国 · n=404 · 2018–2026 · Sample',
    ]);
  });
});

describe('the highest pay', () => {
  it('is of those that state both ends', () => {
    expect(bestIn([low, high], 'comparable')).toEqual([1]);
  });

  it.each<[string, (saved: SavedPosting) => SavedPosting]>([
    ['an estimate', (saved) => withSalary(saved, { kind: 'estimate' })],
    ['an open end', (saved) => withSalary(saved, { year: { low: 900_000, high: null, currency: 'CNY' } })],
    ['a guess', (saved) => withSalary(saved, { assumptions: [{ code: 'period-by-size', value: null, date: null }] })],
  ])('is nobody’s where there is %s', (_, change) => {
    expect(bestIn([low, high, change(high)], 'comparable')).toEqual([]);
  });

  it('passes over a posting that names no pay, and says so', () => {
    const input = compared([low, high, savedPosting({ id: 'boss:none' })]);
    const row = rowIn(sectionsOf(input), 'pay', 'comparable');
    expect([[...row.best], row.bestOf]).toEqual([[1], 'known']);
  });

  it('of percentiles is told within one market only', () => {
    const [here, there] = [reference('北京|3-5'), reference('上海|3-5')];
    expect(bestIn([ranked(low, 40, here), ranked(high, 80, here)], 'percentile')).toEqual([1]);
    expect(bestIn([ranked(low, 40, here), ranked(high, 80, there)], 'percentile')).toEqual([]);
  });
});

describe('the same standing in another city', () => {
  const standing: SameStanding = {
    ...{
      city: '成都',
      low: 16_000,
      mid: 22_000,
      high: 29_000,
      percentile: 68,
      interval: { low: 20_000, high: 24_000 },
    },
    ...{ here: reference('北京|3-5'), there: reference('成都|3-5') },
  };

  it('says the pay, its percentile, both samples and its doubt, or why there is none', () => {
    const standings = [{ standing }, { reason: 'no-cell-there' as const }];
    const input = compared([low, high], { city: '成都', facts: { standings, sightings: [null, null], demand: {} } });
    const sections = sectionsOf(input);
    const row = rowIn(sections, 'pay', 'same-standing');
    expect(row.label).toBe('在成都的同等位置');
    expect(row.note).toContain('不是生活成本');
    expect(all(row.cells[0])).toBe(
      '月均 1.6–2.9万\n中点 P68 对应 2.2万\n中点的 90% 区间 2–2.4万\n北京 n=40 → 成都 n=40，3–5年',
    );
    expect(all(row.cells[1])).toBe('该城市同年限样本太少，无从对应');
    expect([...row.best]).toEqual([]);
    expect(sourcesOf(sections, input).some((text) => text.startsWith('成都') && text.includes('Sample'))).toBe(true);
  });

  it('is left out where no city is chosen', () => {
    const pay = part(sectionsOf(compared([low, high])), 'pay');
    expect(pay.rows.map(({ id }) => id)).not.toContain('same-standing');
  });
});

describe('the record', () => {
  const sighting: Sighting = {
    ...{ id: 'boss:low', site: 'boss', firstSeen: '2026-10-01T00:00:00Z', lastSeen: '2026-11-01T00:00:00Z', times: 3 },
    ...{ title: 'Go', company: null, city: null, experience: { min: null, max: null }, go: 'core' },
    prices: [
      { at: '2026-10-01T00:00:00Z', text: '20-30K', monthMid: 25_000 },
      { at: '2026-10-20T00:00:00Z', text: '\uE032\uE031-\uE034\uE036K', monthMid: 30_000 },
    ],
  };
  const interviewing: SavedPosting = {
    ...high,
    status: 'interviewing',
    history: [{ status: 'interviewing', at: '2026-11-05T00:00:00Z' }],
  };
  const facts = { standings: null, sightings: [sighting, null], demand: {} };
  const sections = sectionsOf(compared([low, interviewing], { facts }));

  it('shows when a posting was seen, and what became of its pay, never in a board’s own glyphs', () => {
    expect(texts(sections, 'record', 'prices')).toEqual([
      '2026年10月1日：20-30K\n2026年10月20日：月均 3万',
      '没有浏览记录',
    ]);
    expect(all(cells(sections, 'record', 'seen')[0])).toContain('共看到 3 次');
  });

  it('dates the status', () => {
    expect(cells(sections, 'record', 'status').map(all)).toEqual([
      '已收藏\n自 2026年11月1日',
      '面试中\n自 2026年11月5日',
    ]);
  });

  it('marks the reader’s own words', () => {
    expect(
      part(sections, 'record')
        .rows.filter(({ own }) => own)
        .map(({ id }) => id),
    ).toEqual(['status', 'tags', 'notes']);
  });
});

it('leaves only what differs', () => {
  const sections = differing(sectionsOf(compared([low, high])));
  expect(sections.flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual(['comparable']);
  expect(differing(sectionsOf(compared([low, low])))).toEqual([]);
});

function part(sections: Section[], id: string): Section {
  const found = sections.find((section) => section.id === id);
  if (!found) throw new Error(`no part ${id}`);
  return found;
}

function rowIn(sections: Section[], section: string, id: string) {
  const found = part(sections, section).rows.find((row) => row.id === id);
  if (!found) throw new Error(`no row ${id}`);
  return found;
}

const cells = (sections: Section[], section: string, id: string) => rowIn(sections, section, id).cells;
const all = (cell: Cell | undefined) => cell?.lines.map(({ text }) => text).join('\n');
const texts = (sections: Section[], section: string, id: string) => cells(sections, section, id).map(all);
const bestIn = (postings: SavedPosting[], id: string) => [...rowIn(sectionsOf(compared(postings)), 'pay', id).best];

function withSalary(saved: SavedPosting, changes: Partial<SavedPosting['posting']['salary']>): SavedPosting {
  return { ...saved, posting: { ...saved.posting, salary: { ...saved.posting.salary, ...changes } } };
}

function reference(cell: string): Reference {
  const [place = '', experience = null] = cell.split('|');
  return {
    ...{ cell, place, experience, n: 40, period: '2021–2026', source: 'Sample', grade: 'B', board: 'BOSS直聘' },
    quantiles: { p10: 1, p25: 2, p50: 3, p75: 4, p90: 5 },
    ...{ own: 1, confidence: 'high', concentration: null },
  };
}

function ranked(saved: SavedPosting, mid: number, reference: Reference): SavedPosting {
  const percentile: Percentile = { low: mid - 10, mid, high: mid + 10, reference, skipped: [] };
  return { ...saved, insight: { ...saved.insight, percentile, noPercentile: null } };
}

it('says nothing of what is not known yet', () => {
  const sections = sectionsOf(compared([asking('a', ['redis']), high], { facts: null, city: '成都' }));
  const rows = sections.flatMap(({ rows }) => rows);
  expect(rows.filter(({ id }) => ['same-standing', 'seen', 'prices'].includes(id))).toEqual([]);
  expect(rows.find(({ id }) => id === 'skill-redis')?.note).toBeUndefined();
});
