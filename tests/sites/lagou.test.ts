import { describe, expect, it } from 'vitest';
import { readFixture, said } from './read-fixture';

describe('lagou', () => {
  it('reads the classic list without its template row', () => {
    const { layout, page, postings } = readFixture('lagou/list-classic');

    expect({ layout, page }).toEqual({ layout: 'list-classic', page: 'list' });
    expect(postings.map(({ reading }) => [reading.key, reading.url])).toEqual([
      ['90000001', 'https://www.lagou.com/wn/jobs/90000001.html'],
      ['90000002', 'https://www.lagou.com/jobs/90000002.html'],
    ]);
    expect(said(postings[0]?.reading)).toEqual({
      title: 'Go开发工程师 < attribute [data-positionname]',
      salary: '20k-40k·15薪 < text .money',
      city: '北京·丰台区 < .add em in the city of the address',
      experience: '经验3-5年 < own .p_bot .li_b_l ~ ^([^/]+)\\/',
      degree: '本科 < own .p_bot .li_b_l ~ \\/([^/]+)$',
      company: '长亭里软件有限公司北京分公司 < attribute [data-company]',
      industry: '移动互联网,O2O < text .company .industry ~ ^([^/]+)\\/',
      stage: 'C轮 < text .company .industry ~ \\/([^/]+)\\/',
      companySize: '150-500人 < text .company .industry ~ \\/([^/]+)$',
      tags: 'Go\nDocker < texts .list_item_bot .li_b_l span',
    });
  });

  it('reads a card of 2016, whose pay stands outside the line', () => {
    const { salary, city, experience } = readFixture('lagou/list-classic').postings[1]?.reading.fields ?? {};

    expect([salary?.text, city?.text, experience?.text]).toEqual(['30K-31K', '北京·上地', '经验不限']);
  });

  it('reads the list with hashed classes under a key of its own', () => {
    const { layout, postings } = readFixture('lagou/list-wn');
    const { key, fields } = postings[0]?.reading ?? {};

    expect(layout).toBe('list-wn');
    expect(key).toMatch(/^~/);
    const { title, salary, city, experience, degree, company, companySize, stage, tags } = fields ?? {};
    expect([title, salary, city, experience, degree].map((field) => field?.text)).toEqual([
      'Go开发工程师',
      '25k-45k',
      '深圳·南山区',
      '经验5-10年',
      '硕士',
    ]);
    expect([company, companySize, stage, tags].map((field) => field?.text)).toEqual([
      '南岭网络',
      '50-150人',
      'B轮',
      'Go\n微服务',
    ]);
    expect(salary?.from).toBe('text [class^="p-bom__"] > [class^="money__"]');
  });

  it('reads a detail page from its payload, whole title and months included, and nothing of the recruiter', () => {
    const { page, postings } = readFixture('lagou/detail-wn');

    expect(page).toBe('detail');
    expect(postings[0]?.reading.key).toBe('90000003');
    expect(said(postings[0]?.reading)).toMatchObject({
      title: '资深Go后端开发工程师（交易与清结算方向，需轮岗） < payload positionFullName',
      salary: '35k-50k·14薪 < payload salary and salaryMonth',
      city: '成都·高新区 < payload city and district',
      company: '锦城支付有限公司 < payload companyName',
      companySize: '500-2000人 < payload companySize',
      employmentType: '全职 < first .position-head .job_request span',
      tags: 'Go\nKafka < texts .position-label .labels',
      description: '岗位职责：\n1、负责清结算系统； < visible .job_bt .job-detail',
    });
    expect(JSON.stringify(postings[0]?.reading)).not.toMatch(/00000000000|example\.invalid/);
  });
});
