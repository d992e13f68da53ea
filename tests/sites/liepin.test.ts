import { describe, expect, it } from 'vitest';
import { readFixture, said } from './read-fixture';

const JOB = 'a[data-nick="job-detail-job-info"]';
const COMPANY = '[data-nick="job-detail-company-info"]';

describe('liepin', () => {
  it('reads a card with hashed classes, without the words before its title', () => {
    const { layout, page, postings } = readFixture('liepin/list-2026');

    expect({ layout, page }).toEqual({ layout: 'list-2026', page: 'list' });
    expect(postings[0]?.reading.key).toBe('1990000001');
    expect(postings[0]?.reading.url).toBe('https://www.liepin.com/job/1990000001.shtml');
    expect(said(postings[0]?.reading)).toEqual({
      title: `GO开发工程师 < text ${JOB} div.ellipsis-1[title]`,
      salary: `25-45k·15薪 < first ${JOB} span`,
      city: `杭州-余杭区 < text ${JOB} span.ellipsis-1`,
      experience: `3-5年 < first ${JOB} span`,
      degree: `统招本科 < first ${JOB} span:not(.ellipsis-1)`,
      company: `余杭光子技术有限公司 < text ${COMPANY} span.ellipsis-1`,
      industry: `互联网 < nth ${COMPANY} div.ellipsis-1 > span 0`,
      companySize: `50-99人 < first ${COMPANY} div.ellipsis-1 > span`,
    });
  });

  it('reads a headhunter card of the server-made markup', () => {
    const { reading } = readFixture('liepin/list-2026').postings[1] ?? {};

    expect(reading?.key).toBe('90000002');
    expect(said(reading)).toMatchObject({
      title: `招聘系统研发专家（Go） < text ${JOB} div.ellipsis-1[title]`,
      salary: `薪资面议 < text ${JOB} .job-salary`,
      company: '某知名互联网公司 < text .company-name',
      stage: `已上市 < first ${COMPANY} div.ellipsis-1 > span`,
    });
  });

  it('reads a detail page alone, and fills it from JSON-LD that is not valid JSON', () => {
    const { page, found, postings } = readFixture('liepin/detail');

    expect({ page, found: found.length, postings: postings.length }).toEqual({ page: 'detail', found: 2, postings: 1 });
    expect(postings[0]?.reading.key).toBe('1990000003');
    expect(said(postings[0]?.reading)).toEqual({
      title: 'Golang专家 < text .job-apply-container .name-box > .name',
      salary: '40-60k·16薪 < text .job-apply-container .name-box .salary',
      city: '深圳-南山区 < nth .job-properties span:not(.split) 0',
      experience: '5年以上 < first .job-properties span:not(.split)',
      degree: '统招本科 < first .job-properties span:not(.split)',
      company: '南山云存储有限公司 < schema.org',
      description:
        '岗位职责：\n负责存储系统。\n精通 Go。 < visible .job-intro-container dd[data-selector="job-intro-content"]',
      datePosted: '2026-06-24T14:34:08 < schema.org',
    });
  });

  it('reads no name of a recruiter', () => {
    for (const name of ['liepin/list-2026', 'liepin/detail']) {
      expect(JSON.stringify(readFixture(name).found.map(({ reading }) => reading))).not.toMatch(/某某/);
    }
  });
});
