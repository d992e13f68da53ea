import { attribute, fromAddress, matching, text, texts, visible, worded, type PageReader } from '@/lib/page/readers';
import type { Layout } from './site';

const JOB_ID = /\/(\d{6,})\.html/;
/** "北京-丰台区 | 3年及以上 | 本科" */
const LINE = '.cn .msg';
const EXPERIENCE =
  /(无需经验|经验不限|在校生\/应届生|应届[^|]{0,8}|\d{1,2}(?:-\d{1,2})?年(?:及?以上|以下)?(?:工作)?(?:经验)?)/;
const DEGREE = /(学历不限|初中及以下|中技\/中专|中专\/中技|中专|中技|高中|大专|本科|硕士|博士)/;
const SIZE = /(少于\d{1,6}人|\d{1,6}(?:-\d{1,6})?人(?:以上)?)/;

/** The posting's own address, which the list leaves to a script. */
export const JOB_PAGE = (id: PageReader) => worded(id, 'https://jobs.51job.com/all/', '.html');

/** What the board puts forward beside a search. */
export const job51Promoted: Layout = {
  name: 'promoted',
  seen: '2026-08',
  kind: 'list',
  recognise: '.zone-list-item .job-item h3.job-name',
  card: '.zone-list-item .job-item',
  key: [matching(attribute('a[href]', 'href'), JOB_ID)],
  link: [matching(attribute('a[href]', 'href'), /^([^?#]+)/)],
  fields: {
    title: [text('h3.job-name')],
    salary: [text('.salary')],
    city: [text('.location')],
    company: [text('.company')],
  },
  badge: [
    { selector: '.salary', where: 'after' },
    { selector: 'h3.job-name', where: 'after' },
  ],
};

export const job51Detail: Layout = {
  name: 'detail',
  seen: '2026-08',
  kind: 'detail',
  recognise: '.cn > h1',
  card: 'body',
  key: [fromAddress(JOB_ID)],
  link: [fromAddress(/^([^?#]*\/\d{6,}\.html)/)],
  fields: {
    title: [attribute('.cn > h1', 'title'), text('.cn > h1')],
    salary: [text('.cn strong')],
    city: [matching(text(LINE), /^([^|]+)/)],
    experience: [matching(text(LINE), EXPERIENCE)],
    degree: [matching(text(LINE), DEGREE)],
    company: [attribute('.cname a', 'title'), text('.cname a'), text('.com_name')],
    companySize: [matching(text('.com_tag'), SIZE)],
    industry: [text('.com_tag p:has(.i_trade)')],
    tags: [texts('.jtag .t1 span')],
    description: [visible('.bmsg.job_msg')],
  },
  badge: [
    { selector: '.cn strong', where: 'after' },
    { selector: '.cn > h1', where: 'after' },
  ],
};
