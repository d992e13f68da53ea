import { by, first, fromAddress, nth, text, visible, type PageReader } from '@/lib/page/readers';
import { wordsOf } from '@/lib/page/payload';
import { hasJob, jobOf, JOB_ID, kindOf, linesOf, salaryOf } from './nowcoder-payload';
import type { Layout, Site } from './site';

const WRAP = '.job-detail-wrap';
const PAY = /^(?:\d[\d.]*\s?[Kk]?\s?-\s?\d[\d.]*\s?(?:[Kk]|元\/天).*|\d[\d.]*\s?(?:[Kk]|元\/天).*|薪资面议)$/;
const EXPERIENCE = /^(?:经验不限|\d{1,2}(?:-\d{1,2})?年)/;

const state = (name: string): PageReader => by(`state ${name}`, (card, at) => wordsOf(jobOf(card, at)?.[name]));
const tags = by('state jobKeys', (card, at) => linesOf(jobOf(card, at)?.['jobKeys']));
const pay = by('state salaryMin to salaryMax', (card, at) => salaryOf(jobOf(card, at)));
const kind = by('state recruitType', (card, at) => kindOf(jobOf(card, at)));
const company = (name: string) => by(`state company ${name}`, (card, at) => wordsOf(jobOf(card, at)?.company[name]));

/** No saved page shows the card around the link: what the page's state says of the link's posting is read instead. */
const list: Layout = {
  name: 'list-state',
  seen: '2026-09',
  kind: 'list',
  recognise: 'a[href*="/jobs/detail/"]',
  card: 'a[href*="/jobs/detail/"]',
  skip: (card) => !hasJob(card),
  key: [by('id in the link', (card) => JOB_ID.exec(card.getAttribute('href') ?? '')?.[1] ?? null)],
  link: [by('link', (card) => /^[^?#]+/.exec(card.getAttribute('href') ?? '')?.[0] ?? null)],
  fields: {
    title: [state('jobName')],
    salary: [first('*', PAY), pay],
    city: [state('jobCity')],
    company: [company('companyName')],
    companySize: [company('personScales')],
    industry: [state('industryName')],
    stage: [company('scaleTagName')],
    tags: [tags],
    employmentType: [kind],
  },
  badge: [{ selector: '', where: 'inside' }],
};

const detail: Layout = {
  name: 'detail',
  seen: '2026-04',
  kind: 'detail',
  recognise: `${WRAP} h1.title`,
  card: 'body',
  key: [fromAddress(JOB_ID)],
  link: [fromAddress(/^([^?#]*\/jobs\/detail\/\d+)/)],
  fields: {
    title: [text(`${WRAP} h1.title`)],
    salary: [text(`${WRAP} .info .salary`), pay],
    city: [text(`${WRAP} .extra .el-tooltip`), state('jobCity')],
    experience: [first(`${WRAP} .extra > span`, EXPERIENCE)],
    degree: [text(`${WRAP} .extra .edu-level`)],
    company: [text('.company-card .fs-20'), company('companyName')],
    companySize: [company('personScales')],
    industry: [state('industryName'), nth('.company-tags > span', 0)],
    stage: [first('.company-tags > span', /融资|轮|上市/)],
    tags: [tags],
    description: [visible('.job-detail-infos')],
    employmentType: [kind],
  },
  badge: [
    { selector: `${WRAP} .info .salary`, where: 'after' },
    { selector: `${WRAP} h1.title`, where: 'after' },
  ],
};

export const nowcoder: Site = {
  id: 'nowcoder',
  name: '牛客',
  home: 'https://www.nowcoder.com/jobs/school/jobs',
  matches: ['https://www.nowcoder.com/jobs/*'],
  layouts: [list, detail],
  samples: [
    { url: 'https://www.nowcoder.com/jobs/intern/center?recruitType=2&page=3', key: null },
    { url: 'https://www.nowcoder.com/jobs/school/jobs', key: null },
    { url: 'https://www.nowcoder.com/jobs/detail/446211?urlSource=sitemap', key: '446211' },
  ],
  checked: '2026-04',
};
