import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownCells, ownIndex } from '@/lib/market/own-cells';
import { candidateReader, companyKey, merged, ownSamples, titleKey, type Seen } from '@/lib/market/own-sample';
import { daysAgo, NOW, seen } from './seen';

const indexOf = (rows: Seen[]) => ownIndex(ownSamples(rows, NOW));

describe('a posting on several boards', () => {
  it.each<[string, Partial<Seen>]>([
    ['on another board', { site: 'liepin' }],
    ['twice on the same board', {}],
    ['with a legal form', { company: '星河数据有限公司' }],
    ['with a longer legal form', { company: '星河数据股份有限公司' }],
    ['in wide characters and with spaces', { title: 'ＧＯ开发　工程师' }],
    ['with punctuation', { title: '【Go】开发-工程师' }],
    ['with years of the same band', { experience: { min: 3, max: 4 } }],
    ['at 3 % less', { monthMid: 29_100 }],
    ['at 3 % more', { monthMid: 30_900 }],
  ])('is one: %s', (_name, changes) => {
    expect(ownSamples([seen(), seen(changes)], NOW)).toHaveLength(1);
  });

  it.each<[string, Partial<Seen>]>([
    ['of another company', { company: '青杉科技' }],
    ['with another title', { title: '高级 Go 开发工程师' }],
    ['in another city', { city: '杭州' }],
    ['in no city', { city: null }],
    ['for other years', { experience: { min: 5, max: 10 } }],
    ['for no years', { experience: { min: null, max: null } }],
    ['at 4 % more', { monthMid: 31_200 }],
  ])('is two: %s', (_name, changes) => {
    expect(ownSamples([seen(), seen({ site: 'liepin', ...changes })], NOW)).toHaveLength(2);
  });

  it.each([null, '', '  ', '某知名互联网公司', '有限公司'])('is not known where the company is %j', (company) => {
    expect(ownSamples([seen({ company }), seen({ company, site: 'liepin' })], NOW)).toHaveLength(2);
  });

  it('counts on each board, at the pay where it was seen last', () => {
    const rows = [seen({ lastSeen: daysAgo(9) }), seen({ site: 'liepin', monthMid: 30_500 }), seen({ site: 'lagou' })];
    const [sample] = ownSamples(rows, NOW);
    expect(sample).toMatchObject({ pay: 30_000, lastSeen: daysAgo(1) });
    expect(sample?.boards.toSorted()).toEqual(['boss', 'lagou', 'liepin']);
    expect(indexOf(rows).get('上海|3-5')?.boards).toEqual({ boss: 1, lagou: 1, liepin: 1 });
  });
});

it.each<[string, string | null]>([
  ['ACME Co., Ltd.', 'acme'],
  ['Acme Limited', 'acme'],
  ['acme', 'acme'],
  ['Zinc', 'zinc'],
  ['Inc', 'inc'],
  ['ＡＣＭＥ（上海）有限责任公司', 'acme上海'],
  ['公司', null],
  ['！？', null],
])('knows the company %j as %j', (name, key) => expect(companyKey(name)).toBe(key));

it('keeps what tells languages apart in a title', () => {
  expect(new Set(['C 工程师', 'C++ 工程师', 'C# 工程师'].map(titleKey)).size).toBe(3);
});

describe('the sample', () => {
  it.each<[string, number, Partial<Seen>]>([
    ['seen 90 days ago', 1, { lastSeen: daysAgo(90) }],
    ['seen 91 days ago', 0, { lastSeen: daysAgo(91) }],
    ['seen tomorrow', 0, { lastSeen: daysAgo(-1) }],
    ['seen at no time', 0, { lastSeen: 'yesterday' }],
    ['that only mentions Go', 0, { go: 'mentioned' }],
    ['without a midpoint', 0, { monthMid: null }],
    ['that pays nothing', 0, { monthMid: 0 }],
    ['that pays no number', 0, { monthMid: NaN }],
  ])('of a posting %s has %i', (_name, count, changes) => {
    expect(ownSamples([seen(changes)], NOW)).toHaveLength(count);
  });

  it('is the same in slices and in any order', () => {
    const row = fc.record({
      company: fc.constantFrom('甲', '乙', null),
      site: fc.constantFrom('boss', 'liepin'),
      monthMid: fc.integer({ min: 28, max: 34 }).map((k) => k * 1000),
      lastSeen: fc.integer({ min: 0, max: 100 }).map(daysAgo),
    });
    const rows = fc.array(row.map(seen), { maxLength: 30 });
    fc.assert(
      fc.property(rows, fc.nat(30), (all, cut) => {
        const whole = ownSamples(all, NOW);
        const turned = [...all.slice(cut), ...all.slice(0, cut)].flatMap((row) => candidateReader(NOW)(row) ?? []);
        const cells = (samples: typeof whole) => ownCells(ownIndex(samples));
        expect(merged(turned).length).toBe(whole.length);
        expect(cells(merged(turned))).toEqual(cells(whole));
        expect(whole.length).toBeLessThanOrEqual(all.length);
      }),
    );
  });
});

it('takes 20,000 sightings within 200 ms', () => {
  const rows = Array.from({ length: 20_000 }, (_, index) =>
    seen({
      company: `星河数据（${index % 4000}）有限公司`,
      title: `【急】资深 Go 后端开发工程师 (云原生方向) ${index % 9973}`,
      city: ['上海', '北京', '杭州', '深圳', null][index % 5] ?? null,
      monthMid: 10_000 + ((index * 7919) % 50_000),
      lastSeen: daysAgo(index % 89),
    }),
  );
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    indexOf(rows);
    return performance.now() - start;
  });
  expect(Math.min(...times)).toBeLessThan(200);
});
