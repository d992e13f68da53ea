import { describe, expect, it, vi } from 'vitest';
import { growthRows, turnRows } from '@/entrypoints/dashboard/market/change-rows';
import { jointShare, publishedGrid } from '@/entrypoints/dashboard/market/published-grid';
import { premiumCounts, shownRows, skillRows } from '@/entrypoints/dashboard/market/skill-rows';
import { rulesOf } from '@/entrypoints/dashboard/market/rules';
import { EMPTY_PROFILE } from '@/lib/posting/profile';
import { smallMarket } from '../../market/small-market';
import { changed, PUBLISHED } from '../../market/models/published';

vi.mock('wxt/browser', () => import('../../components/browser'));

const S = (id: string) => ({ title: id, kind: 'published', period: '2024', n: null, note: 'x' });
const article = { sample: { ...S('Sample'), kind: 'postings' }, article: S('Article') };
const sources = { ...article, ...Object.fromEntries(['S1', 'S2', 'S3', 'S4', 'S5'].map((id) => [id, S(id)])) };
const market = smallMarket({ sources, published: PUBLISHED });

describe('published growth', () => {
  it('is recomputed beside what is stated, and says where they disagree', () => {
    const rows = growthRows(market).map(({ level, stated, recomputed, agrees }) => [
      level,
      stated,
      Math.round(recomputed * 10) / 10,
      agrees,
    ]);
    expect(rows).toEqual([
      ['junior', 11.3, 12.2, false],
      ['mid', 13.2, 13.5, false],
      ['senior', 13.7, 13.7, true],
      ['tech_lead', 12.9, 13.1, false],
    ]);
  });

  it('before and after an inflection is as published, and nothing where it is of another form', () => {
    expect(turnRows(market).toSorted((a, b) => a.before - b.before)).toEqual([
      { city: '深圳', before: 21.3, after: 8.1, at: '2023Q2' },
      { city: '成都', before: 39.7, after: 42.5, at: '2023Q3' },
    ]);
    expect(turnRows({ published: changed('demand.inflection', () => ({ 深圳: { before_pct: 'x' } })) })).toEqual([]);
  });
});

describe('published demand', () => {
  it('keeps cities that share a figure together, the largest share first', () => {
    const grid = publishedGrid(market);
    expect(grid?.cities.map(({ names }) => names)).toEqual(['北京+深圳+上海', '杭州', '成都']);
    expect(grid?.industries).toEqual(['云计算/基础设施', '金融科技', '智能硬件/IoT']);
    expect(jointShare(market, '杭州', '云计算/基础设施', '4-6').values?.joint.value).toBeCloseTo(
      0.12 * 0.42 * 0.32,
      10,
    );
  });

  it('is not drawn where there is none', () => expect(publishedGrid(smallMarket())).toBeNull());
});

describe('skills', () => {
  const shares = { redis: 0.7, etcd: 0.02 };
  const city = { city: '上海', n: 126, period: '2024', source: 'sample', shares };
  const rows = skillRows(smallMarket({ cityDemand: [city] }), '上海', ['etcd']);

  it('are in the order of the country, with the city beside it; what the city does not list is named by none there', () => {
    expect(rows.slice(0, 2).map(({ id, share, cityShare }) => [id, share, cityShare])).toEqual([
      ['mysql', 0.5, 0],
      ['redis', 0.4, 0.7],
    ]);
    expect(rows.find(({ id }) => id === 'etcd')).toMatchObject({ mine: true, share: 0.01, cityShare: 0.02 });
    expect(skillRows(smallMarket(), '北京', []).every(({ cityShare }) => cityShare === null)).toBe(true);
  });

  it('that are the reader’s own or published are drawn whatever their demand', () => {
    expect(shownRows(rows, 1).map(({ id }) => id)).toContain('etcd');
  });

  it('count their premiums by outcome', () => {
    const { shown, few, chance } = premiumCounts(rows);
    const without = rows.filter(({ premium }) => !premium).length;
    expect(shown).toBe(rows.length - without);
    expect(few + chance).toBeLessThanOrEqual(without);
  });
});

describe('rules of thumb', () => {
  const rules = rulesOf({ market, profile: EMPTY_PROFILE, knows: () => false });

  it('each answer every choice with values, formula, inputs and source', () => {
    expect(rules.map(({ id }) => id)).toEqual([
      ...['stack', 'years', 'hiring', 'search', 'promotion'],
      ...['leaving', 'risk', 'weights', 'employer', 'portability'],
    ]);
    for (const { choices, answer } of rules)
      for (const choice of choices) {
        const { result, rows } = answer(choice);
        if (!result.values) throw new Error(`refused: ${result.reason}`);
        expect(rows.length).toBeGreaterThan(0);
        expect(rows.flat().every((text) => text !== '' && !/NaN|undefined/.test(text))).toBe(true);
        expect(result.formula).not.toBe('');
        expect(result.sources.length).toBeGreaterThan(0);
      }
  });

  it('leave out what is not published', () => {
    expect(rulesOf({ market: smallMarket(), profile: EMPTY_PROFILE, knows: () => false })).toEqual([]);
  });
});
