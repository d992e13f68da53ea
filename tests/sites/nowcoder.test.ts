import { describe, expect, it } from 'vitest';
import { inShort, postingsOf } from './parse-fixture';
import { readFixture, said } from './read-fixture';

describe('nowcoder', () => {
  it('reads the postings of a list that its state names, and no other link', () => {
    const { layout, page, postings } = readFixture('nowcoder/list-state');

    expect({ layout, page }).toEqual({ layout: 'list-state', page: 'list' });
    expect(postings.map(({ reading }) => reading.key)).toEqual(['700001', '700002', '700003']);
    expect(postings[0]?.reading.url).toBe('https://www.nowcoder.com/jobs/detail/700001');
    expect(said(postings[0]?.reading)).toEqual({
      title: 'Go后端开发工程师 < state jobName',
      salary: '20-35K * 15薪 < first *',
      city: '杭州 < state jobCity',
      company: '玄武科技 < state company companyName',
      companySize: '500-999人 < state company personScales',
      industry: '企业服务 < state industryName',
      stage: 'B轮 < state company scaleTagName',
      tags: 'golang\n微服务 < state jobKeys',
      employmentType: '社招 < state recruitType',
    });
  });

  it('reads a detail page, both parts of its text', () => {
    const { page, postings } = readFixture('nowcoder/detail');

    expect({ page, key: postings[0]?.reading.key }).toEqual({ page: 'detail', key: '700004' });
    expect(said(postings[0]?.reading)).toMatchObject({
      title: 'Go开发工程师 < text .job-detail-wrap h1.title',
      salary: '20-35K * 15薪 < text .job-detail-wrap .info .salary',
      city: '北京 < text .job-detail-wrap .extra .el-tooltip',
      degree: '硕士 < text .job-detail-wrap .extra .edu-level',
      company: '玄武科技 < text .company-card .fs-20',
      companySize: '500-999人 < state company personScales',
      stage: 'B轮 < first .company-tags > span',
      employmentType: '校招 < state recruitType',
    });
    expect(postings[0]?.reading.fields.description?.text).toContain('岗位要求\n1. 熟悉 Go 或 C++；\n2. 了解 Redis。');
  });

  it('parses K, 元/天 and the numbers that stand for 面议', () => {
    expect([...postingsOf('nowcoder/list-state'), ...postingsOf('nowcoder/detail')].map(inShort)).toEqual([
      'core stated 20000-35000 CNY/month ×15',
      'core stated 200-300 CNY/day',
      'core negotiable',
      'core stated 20000-35000 CNY/month ×15',
    ]);
    expect(postingsOf('nowcoder/list-state')[1]?.flags.map(({ flag }) => flag)).toEqual(['internship']);
  });

  it('reads no name of a recruiter', () => {
    for (const name of ['nowcoder/list-state', 'nowcoder/detail'])
      expect(JSON.stringify(readFixture(name).found.map(({ reading }) => reading))).not.toMatch(/某某/);
  });
});
