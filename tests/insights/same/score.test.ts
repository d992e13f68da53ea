import { describe, expect, it } from 'vitest';
import { LEAST_SURE, sameness } from '@/lib/insights/same/score';
import type { Listing } from '@/lib/insights/same/listing';
import { listing, monthly, print, TEXT } from './listings';

const one = listing('a');
const onLagou = (changes: Partial<Listing> = {}) => listing('b', { site: 'lagou', ...changes });
const isSame = (other: Partial<Listing>) => sameness(one, onLagou(other)) >= LEAST_SURE;

describe('one posting on two boards', () => {
  it.each<[string, Partial<Listing>]>([
    ['word for word', {}],
    ['with a short name of the company', { company: '澜湾科技' }],
    ['with two writings of the name', { company: '澜湾 (Lanwan)' }],
    ['with Go by its other name', { title: '高级Golang研发工程师' }],
    ['with what recruiters add to titles', { title: '【急聘】高级GO开发工程师（杭州）' }],
    ['without the number of salaries', { pay: monthly(30_000, 50_000) }],
    ['with pay by the year', { pay: { month: { low: 37_500, high: 62_500 }, year: { low: 450_000, high: 750_000 } } }],
    ['with hidden pay', { pay: null }],
  ])('is seen as one %s', (_, other) => expect(isSame(other)).toBe(true));
});

describe('what stays two', () => {
  it.each<[string, Partial<Listing>]>([
    ['another company', { company: '杭州听澜科技有限公司' }],
    ['a company of the like name in another trade', { company: '杭州澜湾传媒有限公司' }],
    ['a company of the like name from another place', { company: '上海澜湾科技有限公司' }],
    ['a recruiter', { company: '锐聘猎头' }],
    ['a hidden company', { company: '某知名支付公司' }],
    ['an unknown company', { company: null }],
    ['another city', { city: '上海' }],
    ['an unknown city', { city: null }],
    ['another rank', { title: 'Go开发工程师' }],
    ['another named rank', { title: '初级Go开发工程师' }],
    ['another language', { title: '高级Java开发工程师' }],
    ['another team', { title: '高级Go开发工程师（风控）' }],
    ['other years', { experience: { min: 5, max: 10 } }],
    ['other pay', { pay: monthly(15_000, 25_000) }],
  ])('%s', (_, other) => expect(isSame(other)).toBe(false));

  it('two of which nothing is known but the title', () => {
    const unknown = { company: null, city: null, pay: null, print: print() };
    expect(sameness(listing('a', unknown), onLagou(unknown))).toBe(0);
  });

  it('a job whose text is another, whatever else is the same', () => {
    const other =
      '维护老版后台并配合迁移数据，编写报表；熟悉常用框架；能接受轮班；做过客服系统者优先；沟通良好，责任心强，英语可读写，有出差意愿，乐于分享。';
    expect(sameness(listing('a', { print: print() }), onLagou({ print: print(other) }))).toBeLessThan(LEAST_SURE);
  });

  it('jobs of an employer who places people, but for their texts', () => {
    const placed = { company: '云渡软件外包服务有限公司' };
    expect(sameness(listing('a', placed), onLagou(placed))).toBe(0);
    const told = { ...placed, print: print() };
    expect(sameness(listing('a', told), onLagou(told))).toBeGreaterThan(LEAST_SURE);
  });
});

describe('two ids on one board', () => {
  const later = { firstSeen: '2026-10-25T08:00:00.000Z', lastSeen: '2026-11-02T08:00:00.000Z' };
  it('are two openings while both are there', () => {
    expect(sameness(listing('a', { print: print() }), listing('b', { print: print() }))).toBe(0);
  });
  it('are one posted again where the first has gone and the text is the same', () => {
    const again = listing('b', { ...later, print: print(TEXT) });
    expect(sameness(listing('a', { print: print() }), again)).toBeGreaterThan(LEAST_SURE);
  });
  it('are two where a text is not known', () => expect(sameness(one, listing('b', later))).toBe(0));
});

it('does not depend on the order', () => {
  const other = onLagou({ company: '澜湾', title: 'Go开发工程师（支付）', pay: monthly(28_000, 48_000) });
  expect(sameness(one, other)).toBe(sameness(other, one));
});
