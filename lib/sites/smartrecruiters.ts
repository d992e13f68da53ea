import { attribute, fromAddress, matching, nth, text } from '@/lib/page/readers';
import { groupHeading, onPage, over, payIn, placed } from './ats-readers';
import { sections } from './ats-sections';
import type { Layout, Site } from './site';

const JOB_ID = /smartrecruiters\.com\/[^/?#]+\/(\d{6,})/;
const ID_IN_LINK = /\/(\d{9,})(?:-|$|\?)/;
const SECTIONS =
  '.job-section[itemprop], [itemprop="description"], #st-jobDescription, #st-qualifications, #st-additionalInformation';

/** careers.smartrecruiters.com: openings in groups by place or by department. */
const list: Layout = {
  name: 'list',
  seen: '2026-03',
  kind: 'list',
  recognise: '.opening-job .job-title',
  card: '.opening-job',
  key: [matching(attribute('a[href]', 'href'), ID_IN_LINK)],
  link: [attribute('a[href]', 'href')],
  fields: {
    title: [text('.job-title')],
    city: [nth('.job-list .job-desc', 0), groupHeading('.openings-section', '.opening-title')],
    company: [
      onPage('meta[property="og:site_name"]', 'content', /^(?!SmartRecruiters)(.+)$/i),
      onPage('title', null, /^Careers at (.+)$/),
      onPage('.header-logo img[alt], .logo img[alt]', 'alt', /^(.+?)(?: logo)?$/i),
    ],
    tags: [nth('.job-list .job-desc', 1)],
  },
  badge: [
    { selector: '.job-list', where: 'after' },
    { selector: '.job-title', where: 'after' },
  ],
};

/** jobs.smartrecruiters.com: its JobPosting is microdata in the text itself. */
const detail: Layout = {
  name: 'detail',
  seen: '2026-03',
  kind: 'detail',
  recognise: 'h1.job-title',
  card: 'body',
  key: [fromAddress(JOB_ID)],
  link: [fromAddress(/^([^?#]*smartrecruiters\.com\/[^/?#]+\/\d+[^?#]*)/)],
  published: ['company', 'salary', 'datePosted', 'employmentType'],
  fields: {
    title: [text('h1.job-title')],
    company: [
      onPage('[itemprop="hiringOrganization"] [itemprop="name"]', 'content'),
      onPage('[itemprop="hiringOrganization"] [itemprop="name"]', null),
      onPage('.header-logo img[alt]', 'alt', /^(.+?)(?: logo)?$/i),
    ],
    city: [
      placed(attribute('spl-job-location', 'formattedaddress'), attribute('spl-job-location', 'workplacetype')),
      text('[itemprop="jobLocation"]'),
      text('.job-details li'),
    ],
    salary: [text('[itemprop="baseSalary"]'), payIn(SECTIONS)],
    employmentType: [text('[itemprop="employmentType"]')],
    description: [sections(SECTIONS)],
    closed: [text('.jobad--empty-state h2'), over(SECTIONS)],
  },
  badge: [
    { selector: '.job-details', where: 'after' },
    { selector: 'h1.job-title', where: 'after' },
  ],
};

export const smartrecruiters: Site = {
  id: 'smartrecruiters',
  name: 'SmartRecruiters',
  home: 'https://jobs.smartrecruiters.com/',
  matches: ['https://jobs.smartrecruiters.com/*', 'https://careers.smartrecruiters.com/*'],
  optional: true,
  group: 'ats',
  experimental: true,
  layouts: [list, detail],
  samples: [
    { url: 'https://jobs.smartrecruiters.com/LumenExample/744000000000001-go-engineer?trid=x', key: '744000000000001' },
    { url: 'https://careers.smartrecruiters.com/LumenExample', key: null },
  ],
  checked: '2026-03',
};
