import { describe, expect, it } from 'vitest';
import { inShort, postingsOf } from './parse-fixture';
import { readFixture, said } from './read-fixture';

const DATA = 'json [sensorsdata][sensorsdata]';

describe('51job', () => {
  it('reads id, experience and degree from the attribute, the rest from what is shown', () => {
    const { layout, page, postings } = readFixture('51job/list-2022');

    expect({ layout, page, count: postings.length }).toEqual({ layout: 'list-2022', page: 'list', count: 5 });
    expect(postings[0]?.reading.key).toBe('190000001');
    expect(postings[0]?.reading.url).toBe('https://jobs.51job.com/all/190000001.html');
    expect(said(postings[0]?.reading)).toEqual({
      title: 'Go后端开发工程师(J00001) < attribute .jname[title]',
      salary: '1.5-2.5万·13薪 < text .joblist-item-jobinfo .sal',
      city: '上海·浦东新区 < text .joblist-item-jobinfo .area .shrink-0',
      experience: `3年及以上 < ${DATA}.jobYear`,
      degree: `本科 < ${DATA}.jobDegree`,
      company: '申江云数据有限公司 < attribute .cname[title]',
      companySize: '150-500人 < first .bc .dc',
      industry: '计算机软件 < first .bc .dc',
      tags: 'golang\nmysql\nredis\n五险一金 < texts .joblist-item-tags .tag',
    });
  });

  it('never takes who owns the company for its industry, nor an empty salary for one', () => {
    const [, foreign, listed, unpaid] = readFixture('51job/list-2022').postings.map(({ reading }) => reading.fields);

    expect(foreign).toMatchObject({ industry: null, companySize: { text: '少于50人' }, tags: null });
    expect(listed).toMatchObject({ stage: { text: '已上市' }, companySize: { text: '10000人以上' } });
    expect(unpaid).toMatchObject({ salary: null, industry: { text: '咨询' } });
  });

  it('reads what the board puts forward by its own address', () => {
    const { reading } = readFixture('51job/list-2022').postings[4] ?? {};

    expect(reading).toMatchObject({ layout: 'promoted', key: '190000009' });
    expect(reading?.url).toBe('https://jobs.51job.com/shanghai-jsq/190000009.html');
    expect(said(reading)).toMatchObject({
      title: 'Golang工程师 < text h3.job-name',
      city: '上海·金山区 < text .location',
    });
  });

  it('reads a detail page', () => {
    const { page, postings } = readFixture('51job/detail');

    expect({ page, key: postings[0]?.reading.key }).toEqual({ page: 'detail', key: '190000001' });
    expect(
      Object.fromEntries(
        Object.entries(said(postings[0]?.reading)).map(([name, text]) => [name, text.split(' < ')[0]]),
      ),
    ).toEqual({
      title: 'Go后端开发工程师',
      salary: '1.5-2.5万·13薪',
      city: '上海-浦东新区',
      experience: '3年及以上',
      degree: '本科',
      company: '申江云数据有限公司',
      companySize: '150-500人',
      industry: '计算机软件',
      tags: '五险一金\n年终奖金',
      description:
        '岗位职责：\n负责云数据库后端。\n任职要求：\n1、熟悉Go语言，3年以上后端经验；\n2、熟悉MySQL、Kubernetes者优先。',
    });
  });

  it('parses 万, 千, 元/天 and 万/年', () => {
    expect(postingsOf('51job/list-2022').map(inShort)).toEqual([
      'core stated 15000-25000 CNY/month ×13',
      'core stated 150-150 CNY/day',
      'core stated 9000-12000 CNY/month',
      'core none',
      'core stated 200000-300000 CNY/year',
    ]);
    expect(postingsOf('51job/list-2022')[0]?.experience).toEqual({ min: 3, max: null });
  });

  it('reads no name of a recruiter', () => {
    expect(JSON.stringify(readFixture('51job/list-2022').found.map(({ reading }) => reading))).not.toMatch(/某某/);
  });
});
