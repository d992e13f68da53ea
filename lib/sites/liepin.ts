import { attribute, first, fromAddress, matching, nth, text, texts, visible } from '@/lib/page/readers';
import type { Layout, Site } from './site';

const JOB_ID = /\/(?:job|a|lptjob)\/(\d+)/;
const JOB = 'a[data-nick="job-detail-job-info"]';
const COMPANY = '[data-nick="job-detail-company-info"]';
const PAY = /^(?:薪资面议|面议|\d[\d.]{0,7}(?:-\d[\d.]{0,7})?\s{0,2}(?:[kK万千]|元).*)$/;
const EXPERIENCE = /^(?:经验不限|应届|实习|在校|\d+(?:-\d+)?年)/;
const DEGREE = /学历不限|初中|高中|中专|大专|本科|硕士|博士/;
const DETAIL_PART = '.job-properties span:not(.split)';

const list: Layout = {
  name: 'list-2026',
  seen: '2026-09',
  kind: 'list',
  recognise: '.job-card-pc-container',
  card: '.job-card-pc-container',
  key: [matching(attribute(JOB, 'href'), JOB_ID), attribute(JOB, 'data-jobId')],
  link: [matching(attribute(JOB, 'href'), /^([^?#]+)/)],
  fields: {
    // The attribute of the hashed list begins with 招聘, the visible text does not.
    title: [text(`${JOB} div.ellipsis-1[title]`), matching(attribute(`${JOB} [title]`, 'title'), /^(?:招聘)?(.+)$/)],
    // The hashed list has no stable class for the pay.
    salary: [text(`${JOB} .job-salary`), first(`${JOB} span`, PAY)],
    city: [text('.job-dq-box .ellipsis-1'), text(`${JOB} span.ellipsis-1`)],
    experience: [first(`${JOB} span`, EXPERIENCE)],
    degree: [first(`${JOB} span:not(.ellipsis-1)`, DEGREE)],
    company: [text('.company-name'), text(`${COMPANY} span.ellipsis-1`)],
    industry: [nth(`${COMPANY} div.ellipsis-1 > span`, 0)],
    stage: [first(`${COMPANY} div.ellipsis-1 > span`, /轮|融资|上市/)],
    companySize: [first(`${COMPANY} div.ellipsis-1 > span`, /\d人/)],
  },
  badge: [
    { selector: `${JOB} .job-salary`, where: 'after' },
    { selector: `${JOB} > div:first-child`, where: 'inside' },
    { selector: JOB, where: 'inside' },
  ],
};

const detail: Layout = {
  name: 'detail',
  seen: '2026-07',
  kind: 'detail',
  recognise: '.job-apply-container .name-box > .name',
  card: 'body',
  key: [fromAddress(JOB_ID), matching(attribute('[data-selector="apply-job"]', 'data-jobId'), /(\d+)/)],
  link: [fromAddress(/^([^?#]*\/(?:job|a|lptjob)\/\d+[^?#]*)/)],
  fields: {
    title: [text('.job-apply-container .name-box > .name')],
    // Bare .job-salary would be a recommended card.
    salary: [text('.job-apply-container .name-box .salary')],
    city: [nth(DETAIL_PART, 0)],
    experience: [first(DETAIL_PART, EXPERIENCE)],
    degree: [first(DETAIL_PART, DEGREE)],
    company: [text('.company-info-container .company-card .name')],
    industry: [text('.company-info-container [class*="industry"]')],
    tags: [texts('.tag-box ul li')],
    description: [visible('.job-intro-container dd[data-selector="job-intro-content"]')],
  },
  badge: [
    { selector: '.job-apply-container .name-box .salary', where: 'after' },
    { selector: '.job-apply-container .name-box > .name', where: 'after' },
  ],
};

export const liepin: Site = {
  id: 'liepin',
  name: '猎聘',
  home: 'https://www.liepin.com/',
  matches: ['https://www.liepin.com/*'],
  layouts: [list, detail],
  samples: [
    { url: 'https://www.liepin.com/zhaopin/?key=golang&currentPage=0', key: null },
    { url: 'https://www.liepin.com/job/1983665159.shtml', key: '1983665159' },
    { url: 'https://www.liepin.com/a/79785199.shtml', key: '79785199' },
  ],
  checked: '2026-09',
};
