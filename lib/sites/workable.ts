import { attribute, fromAddress, matching, text } from '@/lib/page/readers';
import { onPage, over, payIn, placed } from './ats-readers';
import { sections } from './ats-sections';
import type { Layout, Site } from './site';

const CODE = /\/j\/([0-9A-F]{8,12})/;
const BODY = '[data-ui="job-description"], [data-ui="job-requirements"], [data-ui="job-benefits"]';
const WHERE = placed(text('[data-ui="job-location"]'), text('[data-ui="job-workplace"]'));
const LOGO_NAME = onPage('[data-ui="company-logo"] img[alt], header img[alt]', 'alt', /^(.+?)(?: logo)?$/i);

const list: Layout = {
  name: 'list',
  seen: '2026-03',
  kind: 'list',
  recognise: 'li a[href*="/j/"], [data-ui="job"] a[href*="/j/"]',
  card: 'li[data-ui="job"], li[data-ui="job-opening"], li.job-opening',
  skip: (card) => !card.querySelector('[data-ui="job-title"], h2, h3'),
  key: [matching(attribute('a[href*="/j/"]', 'href'), CODE)],
  link: [attribute('a[href*="/j/"]', 'href')],
  fields: {
    title: [text('[data-ui="job-title"]'), text('[data-id="job-item"]'), text('h2, h3')],
    city: [WHERE],
    company: [text('[data-ui="company-name"]'), LOGO_NAME, onPage('title', null, /^(.+?) - Current Openings$/)],
    employmentType: [text('[data-ui="job-type"]')],
    tags: [text('[data-ui="job-department"]')],
    datePosted: [attribute('time[datetime]', 'datetime')],
  },
  badge: [
    { selector: '[data-ui="job-location"]', where: 'after' },
    { selector: '[data-ui="job-title"]', where: 'after' },
  ],
};

const detail: Layout = {
  name: 'detail',
  seen: '2026-03',
  kind: 'detail',
  recognise: 'h1[data-ui="job-title"]',
  card: 'body',
  key: [fromAddress(CODE)],
  link: [fromAddress(/^([^?#]*\/j\/[0-9A-F]+)/)],
  published: ['company', 'salary', 'datePosted'],
  fields: {
    title: [text('h1[data-ui="job-title"]')],
    company: [text('[data-ui="company-name"]'), LOGO_NAME],
    city: [WHERE],
    salary: [text('[data-ui="job-salary"]'), payIn(BODY)],
    employmentType: [text('[data-ui="job-type"]')],
    tags: [text('[data-ui="job-department"]')],
    description: [sections(BODY)],
    closed: [text('.jobUnavailable__container h1'), over(BODY)],
  },
  badge: [
    { selector: '[data-ui="job-location"]', where: 'after' },
    { selector: 'h1[data-ui="job-title"]', where: 'after' },
  ],
};

export const workable: Site = {
  id: 'workable',
  name: 'Workable',
  home: 'https://apply.workable.com/',
  matches: ['https://apply.workable.com/*'],
  optional: true,
  group: 'ats',
  experimental: true,
  layouts: [list, detail],
  samples: [
    { url: 'https://apply.workable.com/lumenexample/j/0A1B2C3D4E/?utm=x', key: '0A1B2C3D4E' },
    { url: 'https://apply.workable.com/lumenexample/', key: null },
  ],
  checked: '2026-03',
};
