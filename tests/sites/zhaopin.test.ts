import { describe, expect, it } from 'vitest';
import { inShort, postingsOf } from './parse-fixture';
import { readFixture, said } from './read-fixture';

const TAG = 'first .companyinfo__tag .joblist-box__item-tag';

describe('zhaopin', () => {
  it('reads the list under /sou/', () => {
    const { layout, page, postings } = readFixture('zhaopin/list-sou');

    expect({ layout, page, count: postings.length }).toEqual({ layout: 'list-sou', page: 'list', count: 4 });
    expect(postings[0]?.reading.key).toBe('CC000000001J00000000001');
    expect(postings[0]?.reading.url).toBe('http://www.zhaopin.com/jobdetail/CC000000001J00000000001.htm');
    expect(said(postings[0]?.reading)).toEqual({
      title: 'Go开发工程师 < text a.jobinfo__name',
      salary: '1.8-3万·13薪 < text .jobinfo__salary',
      city: '深圳·南山·科技园 < nth .jobinfo__other-info-item 0',
      experience: '3-5年 < first .jobinfo__other-info-item',
      degree: '本科 < first .jobinfo__other-info-item',
      company: '南山微服务有限公司 < attribute a.companyinfo__name[title]',
      companySize: `100-299人 < ${TAG}`,
      industry: `互联网 < ${TAG}`,
      tags: 'Golang\nRedis < texts .jobinfo__tag .joblist-box__item-tag',
    });
  });

  it('tells owner, stage, size and industry apart in whatever order they stand', () => {
    const [, second, third, fourth] = readFixture('zhaopin/list-sou').postings.map(({ reading }) => reading.fields);

    expect(second).toMatchObject({
      stage: null,
      companySize: { text: '20-99人' },
      industry: { text: 'IT服务' },
      tags: null,
    });
    expect(third).toMatchObject({ stage: { text: '上市公司' }, industry: { text: '计算机软件' } });
    expect(fourth).toMatchObject({ stage: null, industry: null, companySize: { text: '10000人以上' } });
  });

  it('reads the cards of 2026-09, whose id only the page’s state has', () => {
    const { layout, postings } = readFixture('zhaopin/list-cards');

    expect(layout).toBe('list-cards');
    expect(postings[0]?.reading.key).toBe('CC000000011J00000000011');
    expect(postings[0]?.reading.url).toBe('http://www.zhaopin.com/jobdetail/CC000000011J00000000011.htm');
    expect(said(postings[0]?.reading)).toEqual({
      title: 'Go开发工程师 < attribute .job-card__title-clamp .vue-clamp__text[aria-label]',
      salary: '1.3-1.4万 < text .job-card__salary',
      city: '深圳·盐田·沙头角 < text .job-card__location span',
      experience: '3-5年 < first .job-card__skill-tag',
      degree: '本科 < first .job-card__skill-tag',
      company: '盐田数据 < attribute .job-card__company-name[title]',
      tags: 'Golang\nIT服务 < texts .job-card__skill-tag',
    });
  });

  it('gives no id where two positions of the state are alike', () => {
    const { reading } = readFixture('zhaopin/list-cards').postings[1] ?? {};

    expect(reading?.key).toMatch(/^~/);
    expect(reading?.url).toBe('https://www.zhaopin.com/jobs?jl=765&kw=golang');
    expect(reading?.fields.salary?.text).toBe('**-**元');
  });

  it('reads a detail page', () => {
    const { page, postings } = readFixture('zhaopin/detail');

    expect({ page, key: postings[0]?.reading.key }).toEqual({ page: 'detail', key: 'CC000000001J00000000001' });
    expect(said(postings[0]?.reading)).toEqual({
      title: 'Go开发工程师 < text .summary-planes__title',
      salary: '1.8-3万·13薪 < text .summary-planes__salary',
      city: '深圳 < text .summary-planes__info li',
      experience: '3-5年 < first .summary-planes__info li',
      degree: '本科 < first .summary-planes__info li',
      employmentType: '全职 < first .summary-planes__info li',
      company: '南山微服务有限公司 < text .company-summary__name',
      companySize: '100-299人 < first .company-summary__list li',
      industry: '互联网 < first .company-summary__list li',
      stage: 'B轮 < first .company-summary__list li',
      tags: 'Go\nRedis < texts .describtion-card__skills-item',
      description:
        '岗位职责：负责订单服务。\n任职要求：3年以上Golang经验，熟悉Kafka。 < visible .describtion-card__detail-content',
    });
  });

  it('parses 万, 千, a day’s pay without 元, 面议 and the mask', () => {
    expect([...postingsOf('zhaopin/list-sou'), ...postingsOf('zhaopin/list-cards')].map(inShort)).toEqual([
      'core stated 18000-30000 CNY/month ×13',
      'core stated 8000-13000 CNY/month',
      'core stated 150-200 CNY/day',
      'core negotiable',
      'core stated 13000-14000 CNY/month',
      'core hidden',
    ]);
  });

  it('reads no name of a recruiter', () => {
    for (const name of ['zhaopin/list-sou', 'zhaopin/list-cards'])
      expect(JSON.stringify(readFixture(name).found.map(({ reading }) => reading))).not.toMatch(/某某/);
  });
});
