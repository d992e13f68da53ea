import { attribute, fromAddress, matching, text } from '@/lib/page/readers';
import { bare, groupHeading, onPage, over, payIn, placed } from './ats-readers';
import { sections } from './ats-sections';
import type { Layout, Site } from './site';

const POSTING_ID = /jobs(?:\.eu)?\.lever\.co\/[^/?#]+\/([0-9a-f]{8}-[0-9a-f-]{27})/;
const ID_IN_LINK = /([0-9a-f]{8}-[0-9a-f-]{27})/;
const LOGO_NAME = onPage('.main-header-logo img[alt]', 'alt', /^(.+?) logo$/i);

const list: Layout = {
  name: 'list',
  seen: '2026-05',
  kind: 'list',
  recognise: '.posting a.posting-title',
  card: '.posting',
  key: [attribute('', 'data-qa-posting-id'), matching(attribute('a.posting-title', 'href'), ID_IN_LINK)],
  link: [attribute('a.posting-title', 'href')],
  fields: {
    title: [text('[data-qa="posting-name"]'), text('.posting-title h5')],
    city: [placed(text('.posting-categories .location'), text('.posting-categories .workplaceTypes'))],
    company: [LOGO_NAME, onPage('title', null, /^([^|]+)$/)],
    employmentType: [bare(text('.posting-categories .commitment'))],
    tags: [groupHeading('.postings-group', '.posting-category-title'), bare(text('.posting-categories .department'))],
  },
  badge: [
    { selector: '.posting-categories', where: 'after' },
    { selector: '.posting-title h5', where: 'after' },
  ],
};

/** Its JobPosting has no pay and only the city; pay stands in a section of its own, or in the text. */
const detail: Layout = {
  name: 'detail',
  seen: '2026-05',
  kind: 'detail',
  recognise: '.posting-headline h2',
  card: 'body',
  key: [fromAddress(POSTING_ID)],
  link: [fromAddress(/^([^?#]*lever\.co\/[^/?#]+\/[0-9a-f-]{36})/)],
  published: ['company', 'datePosted'],
  fields: {
    title: [text('.posting-headline h2')],
    company: [LOGO_NAME],
    city: [placed(text('.posting-categories .location'), text('.posting-categories .workplaceTypes'))],
    salary: [
      text('[data-qa="salary-range"] > div'),
      text('[data-qa="salary-range"]'),
      payIn('[data-qa="job-description"], [data-qa="posting-requirements"], [data-qa="closing-description"]'),
    ],
    employmentType: [bare(text('.posting-categories .commitment'))],
    tags: [bare(text('.posting-categories .department'))],
    description: [
      sections('[data-qa="job-description"], [data-qa="posting-requirements"], [data-qa="closing-description"]'),
      sections('.section-wrapper .section'),
    ],
    closed: [over('[data-qa]')],
  },
  badge: [
    { selector: '.posting-headline .posting-categories', where: 'after' },
    { selector: '.posting-headline h2', where: 'after' },
  ],
};

export const lever: Site = {
  id: 'lever',
  name: 'Lever',
  home: 'https://jobs.lever.co/',
  matches: ['https://jobs.lever.co/*', 'https://jobs.eu.lever.co/*'],
  optional: true,
  group: 'ats',
  experimental: true,
  layouts: [list, detail],
  samples: [
    {
      url: 'https://jobs.lever.co/lumenexample/0a1b2c3d-0000-4000-8000-000000000001?lever-source=x',
      key: '0a1b2c3d-0000-4000-8000-000000000001',
    },
    { url: 'https://jobs.eu.lever.co/lumenexample?team=Engineering', key: null },
  ],
  checked: '2026-05',
};
