import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cityCountry, cityTier, parseLocation } from '@/lib/parse/location';

it.each<[string, string | null, string | null, boolean]>([
  ['北京·朝阳区·望京', '北京', '朝阳区', false],
  ['上海-浦东新区', '上海', '浦东新区', false],
  ['【北京-海淀区】', '北京', '海淀区', false],
  ['深圳/广州', '深圳', null, false],
  ['深圳·宝安·新安', '深圳', '宝安', false],
  ['杭州市', '杭州', null, false],
  ['广东省深圳市南山区', '深圳', '南山区', false],
  ['Shanghai, China', '上海', null, false],
  ["Xi'an", '西安', null, false],
  ['远程', null, null, true],
  ['成都 远程', '成都', null, true],
  ['Remote in Austin, TX', 'Austin', null, true],
  ['New York, NY (Hybrid)', 'New York', null, false],
  ['San Francisco, CA, USA', 'San Francisco', null, false],
  ['Greater London, England', 'London', null, false],
  ['Warszawa', 'Warsaw', null, false],
  ['München', 'Munich', null, false],
  ['香港', 'Hong Kong', null, false],
  ['🌏 Probably worldwide', null, null, true],
  ['Anywhere', null, null, true],
  ['Remote (Europe)', null, null, true],
  ['Kenya (On-site)', null, null, false],
  ['', null, null, false],
])('%s', (text, city, district, remote) => {
  expect(parseLocation(text)).toEqual({ city, district, remote, text: text || null });
});

describe('the list of cities', () => {
  it.each([
    ['上海', 1, 'CN'],
    ['杭州', 2, 'CN'],
    ['厦门', 3, 'CN'],
    ['廊坊', null, 'CN'],
    ['London', null, 'GB'],
    ['Atlantis', null, null],
  ])('%s', (city, tier, country) => {
    expect([cityTier(city), cityCountry(city)]).toEqual([tier, country]);
  });
});

it('never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(parseLocation(text).remote).toBeTypeOf('boolean');
    }),
  );
});
