import { attribute, first, member, text, texts } from '@/lib/page/readers';
import { job51Detail, job51Promoted, JOB_PAGE } from './51job-detail';
import type { Layout, Site } from './site';

const DATA = '[sensorsdata]';
const KIND = /^(?:民营|国企|合资|外资|港澳台|事业单位|政府|上市|已上市|创业公司|代表处|非营利)/;
const SIZE = /\d人|人以[上下]/;
/** The first word under the company's name is its industry, where it has one. */
const INDUSTRY = new RegExp(`^(?!${KIND.source.slice(1)}|.*(?:${SIZE.source}))`);

/**
 * Nothing on the card leads to the posting: its id, experience and degree stand in what the page counts clicks by. The
 * time that stands there too is that of the last refresh, not of the posting: it is not read.
 */
const list: Layout = {
  name: 'list-2022',
  seen: '2026-08',
  kind: 'list',
  recognise: '.joblist-item [sensorsdata] .jname',
  card: '.joblist-item',
  skip: (card) => !card.querySelector('[sensorsdata] .jname'),
  key: [member(DATA, 'sensorsdata', 'jobId')],
  link: [JOB_PAGE(member(DATA, 'sensorsdata', 'jobId'))],
  fields: {
    title: [attribute('.jname', 'title'), text('.jname'), member(DATA, 'sensorsdata', 'jobTitle')],
    salary: [text('.joblist-item-jobinfo .sal'), member(DATA, 'sensorsdata', 'jobSalary')],
    city: [text('.joblist-item-jobinfo .area .shrink-0'), member(DATA, 'sensorsdata', 'jobArea')],
    experience: [member(DATA, 'sensorsdata', 'jobYear')],
    degree: [member(DATA, 'sensorsdata', 'jobDegree')],
    company: [attribute('.cname', 'title'), text('.cname')],
    industry: [first('.bc .dc', INDUSTRY)],
    stage: [first('.bc .dc', /^已?上市/)],
    companySize: [first('.bc .dc', SIZE)],
    tags: [texts('.joblist-item-tags .tag')],
  },
  badge: [
    { selector: '.joblist-item-jobinfo .sal', where: 'after' },
    { selector: '.jname', where: 'after' },
  ],
};

export const job51: Site = {
  id: '51job',
  name: '前程无忧',
  home: 'https://we.51job.com/',
  matches: ['https://we.51job.com/*', 'https://jobs.51job.com/*'],
  layouts: [list, job51Promoted, job51Detail],
  samples: [
    { url: 'https://we.51job.com/pc/search?keyword=golang&searchType=2&jobArea=020000', key: null },
    { url: 'https://jobs.51job.com/shenzhen-baq/143698616.html?s=sou_sou_soulb&t=0_0', key: '143698616' },
    { url: 'https://jobs.51job.com/all/171875192.html', key: '171875192' },
    { url: 'https://jobs.51job.com/all/coUjYFZF45AD0EZFQyAGY.html', key: null },
  ],
  checked: '2026-08',
};
