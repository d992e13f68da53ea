import { describe, expect, it } from 'vitest';
import { demandFor, premiumFor } from '@/lib/market/skill-demand';
import { smallJson, smallMarket } from './small-market';

const PUBLISHED = [{ name: 'etcd/clientv3', share: 0.52, source: 'article' }];
const PREMIUM = { value: 0.12, low: 0.05, high: 0.2, n: 80 };
const SHANGHAI = { city: '上海', n: 126, period: '2021–2026', source: 'sample', shares: { redis: 0.55, kratos: 0.03 } };

const skills = (smallJson()['skills'] as { id: string }[]).map((skill) => {
  if (skill.id === 'etcd') return { ...skill, published: PUBLISHED };
  return skill.id === 'mysql' ? { ...skill, premium: PREMIUM, noPremium: null } : skill;
});
const market = smallMarket({ skills, cityDemand: [SHANGHAI] });

describe('demand for a skill', () => {
  it.each([
    ['redis', null, '中国', 0.4, 404],
    ['redis', '北京', '中国', 0.4, 404],
    ['redis', '上海', '上海', 0.55, 126],
    ['mysql', '上海', '上海', 0, 126],
    ['kratos', '上海', '上海', 0.03, 126],
  ])('%s in %s is that of %s', (skill, city, place, share, n) => {
    expect(demandFor(market, skill, city)).toMatchObject({ place, share, n, source: 'Sample' });
  });

  it.each([
    ['unheard-of', null],
    ['unheard-of', '上海'],
    ['kratos', '北京'],
    ['go-zero', null],
  ])('%s in %s is not known', (skill, city) => {
    expect(demandFor(market, skill, city)).toBeNull();
  });

  it('comes with what is published, apart and by its source', () => {
    const published = [{ name: 'etcd/clientv3', share: 0.52, source: 'Article' }];
    for (const city of [null, '上海']) expect(demandFor(market, 'etcd', city)?.published).toEqual(published);
  });

  it('is refused of a city that is too thin, or without a source', () => {
    expect(() => smallMarket({ cityDemand: [{ ...SHANGHAI, n: 74 }] })).toThrow('cityDemand.0.n');
    expect(() => smallMarket({ cityDemand: [{ ...SHANGHAI, source: 'unknown' }] })).toThrow('"unknown"');
  });
});

it('a premium is given only where the dataset has one', () => {
  expect(premiumFor(market, 'mysql')).toEqual(PREMIUM);
  expect(premiumFor(market, 'redis')).toBeNull();
  expect(premiumFor(market, 'unheard-of')).toBeNull();
});
