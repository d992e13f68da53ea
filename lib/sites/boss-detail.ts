import { attribute, by, first, fromAddress, matching, sign, text, texts, visible } from '@/lib/page/readers';
import type { Layout } from './site';

export const EXPERIENCE = /(经验不限|在校\/应届|应届生|\d{1,2}年以内|\d{1,2}-\d{1,2}年|\d{1,2}年以上)/;
export const DEGREE = /(学历不限|初中及以下|中专\/中技|高中|大专|本科|硕士|博士)/;
export const INTERN = /^\d天\/周|^\d+个月$/;

const JOB_ID = /\/job_detail\/([0-9A-Za-z~_-]+)\.html/;
const SUMMARY = by('meta description', (card) => {
  return card.ownerDocument.querySelector('meta[name="description"]')?.getAttribute('content') ?? null;
});

/** The site's id and the address without its tracking, from the link that the selector finds. */
export const idOf = (selector: string) => matching(attribute(selector, 'href'), JOB_ID);
export const pathOf = (selector: string) => matching(attribute(selector, 'href'), /^([^?#]+)/);

/** Logged out the pay is a picture of asterisks. */
export const MASK = (selector: string) => sign(selector, '**-**元');

/** The right-hand pane of the list since 2025-04. Its JD holds decoys that only the styles tell from text. */
export const bossPane: Layout = {
  name: 'pane-2025',
  seen: '2026-09',
  kind: 'detail',
  pane: true,
  recognise: '.job-detail-box .job-detail-info',
  card: '.job-detail-box',
  key: [idOf('a.more-job-btn')],
  link: [pathOf('a.more-job-btn')],
  fields: {
    title: [text('.job-detail-info .job-name')],
    salary: [MASK('.job-detail-info .zp-hide-salary'), text('.job-detail-info .job-salary')],
    city: [text('.tag-list li > a')],
    experience: [first('.tag-list li', EXPERIENCE)],
    degree: [first('.tag-list li', DEGREE)],
    employmentType: [first('.tag-list li', INTERN)],
    company: [matching(text('.boss-info-attr'), /^([^·]+)/)],
    tags: [texts('.job-label-list li')],
    description: [visible('.job-detail-body p.desc'), visible('.job-detail-body .desc')],
  },
  badge: [
    { selector: '.job-detail-info .job-salary', where: 'after' },
    { selector: '.job-detail-info .job-name', where: 'after' },
  ],
};

export const bossDetail: Layout = {
  name: 'detail',
  seen: '2026-09',
  kind: 'detail',
  recognise: '.info-primary .name h1',
  card: '#main',
  key: [fromAddress(JOB_ID)],
  link: [fromAddress(/^([^?#]*\/job_detail\/[^?#]+)/)],
  fields: {
    title: [text('.info-primary .name h1'), attribute('.info-primary .name h1', 'title')],
    salary: [
      MASK('.info-primary .zp-hide-salary'),
      text('.info-primary .name .salary'),
      matching(SUMMARY, /薪资：([^，,]+)/), // 2022-07
    ],
    city: [text('.info-primary .text-city')],
    // 2022: one paragraph whose parts stand between em.dolt.
    experience: [text('.info-primary .text-experiece'), matching(text('.info-primary p'), EXPERIENCE)],
    degree: [text('.info-primary .text-degree'), matching(text('.info-primary p'), DEGREE)],
    company: [attribute('.sider-company .company-info a[title]', 'title'), text('.sider-company .company-info')],
    companySize: [text('.sider-company p:has(> .icon-scale)')],
    industry: [text('.sider-company p:has(> .icon-industry)')],
    stage: [text('.sider-company p:has(> .icon-stage)')],
    tags: [texts('.job-keyword-list li')],
    description: [visible('.job-detail-section:not(.job-detail-company) .job-sec-text'), visible('.job-sec .text')],
    datePosted: [matching(text('.gray'), /(\d{4}-\d\d-\d\d)/)],
  },
  badge: [
    { selector: '.info-primary .name .salary', where: 'after' },
    { selector: '.info-primary .name h1', where: 'after' },
  ],
};
