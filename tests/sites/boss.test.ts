import { describe, expect, it } from 'vitest';
import { readFixture, said } from './read-fixture';

describe('boss', () => {
  it('reads the list of 2025 with its pane joined into the card', () => {
    const { layout, page, found, postings } = readFixture('boss/list-2025');

    expect({ layout, page, found: found.length }).toEqual({ layout: 'list-2025', page: 'list', found: 4 });
    expect(postings.map(({ reading }) => reading.key)).toEqual([
      'aa11bb22cc33dd4403R73Ni4F1VX',
      'ee55ff66aa77bb880nN-39u0GFd~',
      'cc99dd00ee11ff220nJ-3N6-FlJQ',
    ]);
    expect(postings[0]?.reading.url).toBe('https://www.zhipin.com/job_detail/aa11bb22cc33dd4403R73Ni4F1VX.html');
    expect(said(postings[0]?.reading)).toEqual({
      title: 'Golang后端工程师 < text a.job-name',
      salary: '\ue033\ue036-\ue035\ue036K·\ue032\ue037薪 < text .job-salary',
      city: '上海·浦东新区·张江 < text .company-location',
      experience: '3-5年 < first .tag-list li',
      degree: '本科 < first .tag-list li',
      company: '青禾云计算 < text .boss-name',
      tags: 'Golang\nRedis < texts .job-label-list li',
      description: '1、熟悉Go语言；\n2、了解Kubernetes与产品研发。 < visible .job-detail-body p.desc',
    });
  });

  it('reads an intern card, and a card whose pay is not shown as unread', () => {
    const { postings } = readFixture('boss/list-2025');

    expect(said(postings[1]?.reading)).toMatchObject({
      salary: '150-200元/天 < text .job-salary',
      employmentType: '4天/周 < first .tag-list li',
    });
    expect(postings[1]?.reading.fields.experience).toBeNull();
    expect(postings[2]?.reading.fields.salary).toBeNull();
    expect(postings[2]?.reading.fields.tags?.text).toBe('蛋糕/面包');
  });

  it('keeps the list and its pane apart in what was found', () => {
    const { found } = readFixture('boss/list-2025');

    expect(found[3]?.layout.name).toBe('pane-2025');
    expect(found[3]?.reading.key).toBe(found[0]?.reading.key);
    expect(said(found[3]?.reading)).toMatchObject({
      city: '上海 < text .tag-list li > a',
      company: '青禾云计算 < text .boss-info-attr ~ ^([^·]+)',
    });
    expect(found[0]?.reading.fields.description).toBeNull();
  });

  it('reads the list of 2022', () => {
    const { layout, postings } = readFixture('boss/list-2022');

    expect(layout).toBe('list-2022');
    expect(postings[0]?.reading.key).toBe('572e6977089462aa1nJ409m9GVZ~');
    expect(said(postings[0]?.reading)).toEqual({
      title: 'Go开发工程师 < text .job-name',
      salary: '13-18K·14薪 < text .job-info .salary',
      city: '南京·雨花台区·软件谷 < text .job-area',
      experience: '1-3年 < first .job-info .tag-list li',
      degree: '本科 < first .job-info .tag-list li',
      company: '钟山数据 < text .company-name a',
      companySize: '100-499人 < first .company-tag-list li',
      industry: '企业服务 < nth .company-tag-list li 0',
      stage: 'A轮 < first .company-tag-list li',
      tags: '微服务架构\nMySQL < texts .job-card-footer .tag-list li',
    });
  });

  it('reads the list of 2018', () => {
    const { layout, postings } = readFixture('boss/list-2018');

    expect(layout).toBe('list-2018');
    expect(postings[0]?.reading.key).toBe('1122aabb3344ccdd1nB-2tS1FA~~');
    expect(said(postings[0]?.reading)).toMatchObject({
      title: 'golang工程师 < attribute .job-name a[title]',
      salary: '30-60K·16薪 < text .job-limit .red',
      city: '北京·海淀区·西二旗 < text .job-area',
      company: '西山智能 < text .info-company .name',
      tags: 'Golang\ngRPC < texts .info-append .tags span',
    });
    const { experience, degree, companySize, stage } = postings[0]?.reading.fields ?? {};
    expect([experience, degree, companySize, stage].map((field) => field?.text)).toEqual([
      '5-10年',
      '硕士',
      '1000-9999人',
      '已上市',
    ]);
  });

  it('reads a detail page alone, with the pay of its summary where the element is empty', () => {
    const { page, postings } = readFixture('boss/detail');

    expect(page).toBe('detail');
    expect(postings).toHaveLength(1);
    expect(postings[0]?.reading.key).toBe('77aa88bb99cc00dd1nR43dq_GFY~');
    expect(said(postings[0]?.reading)).toEqual({
      title: 'Go架构师 < text .info-primary .name h1',
      salary: '40-70K·16薪 < meta description ~ 薪资：([^，,]+)',
      city: '杭州 < text .info-primary .text-city',
      experience: '5-10年 < text .info-primary .text-experiece',
      degree: '本科 < text .info-primary .text-degree',
      company: '远山科技 < attribute .sider-company .company-info a[title][title]',
      companySize: '1000-9999人 < text .sider-company p:has(> .icon-scale)',
      industry: '互联网 < text .sider-company p:has(> .icon-industry)',
      stage: 'D轮及以上 < text .sider-company p:has(> .icon-stage)',
      tags: 'Golang\nKubernetes < texts .job-keyword-list li',
      description: '负责网关架构；\n精通Go。 < visible .job-detail-section:not(.job-detail-company) .job-sec-text',
      datePosted: '2026-09-18 < text .gray ~ (\\d{4}-\\d\\d-\\d\\d)',
    });
  });
});
