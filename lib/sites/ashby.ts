import { attribute, fromAddress, matching, text } from '@/lib/page/readers';
import { factOf, onPage, over, part, payIn, placed } from './ats-readers';
import { sections } from './ats-sections';
import type { Layout, Site } from './site';

const ID = /([0-9a-f]{8}-[0-9a-f-]{27})/;
const DETAILS = '.ashby-job-posting-brief-details p';
const FACTS = '.ashby-job-posting-left-pane h2';
const PAY = /[$€£¥₹]\s?\d|\d\s?(?:[A-Z]{3}|[€£₹])/;
const BODY = '#overview, .ashby-job-posting-right-pane [role="tabpanel"]';

/** One line of facts under the title: team, place, type, and pay or where one works, as the company chose. */
const list: Layout = {
  name: 'list',
  seen: '2026-05',
  kind: 'list',
  recognise: 'a[href] .ashby-job-posting-brief-title',
  card: 'a[href]:has(.ashby-job-posting-brief-title)',
  key: [matching(attribute('', 'href'), ID)],
  link: [attribute('', 'href')],
  fields: {
    title: [text('.ashby-job-posting-brief-title')],
    city: [placed(part(DETAILS, 1), part(DETAILS, 3, /remote|hybrid|on-?site/i))],
    salary: [text('.ashby-job-posting-brief-compensation-tier-summary'), part(DETAILS, 4, PAY), part(DETAILS, 3, PAY)],
    company: [
      onPage('[class*="navLogo"] img[alt], header img[alt]', 'alt', /^(.+?)(?: logo)?$/i),
      onPage('title', null, /^(.+?) (?:Jobs|Careers)$/),
    ],
    employmentType: [part(DETAILS, 2)],
    tags: [part(DETAILS, 0)],
  },
  badge: [
    { selector: '.ashby-job-posting-brief-details', where: 'after' },
    { selector: '.ashby-job-posting-brief-title', where: 'after' },
  ],
};

/** Its JobPosting may say TELECOMMUTE of a hybrid role, so the page's own facts say where. */
const detail: Layout = {
  name: 'detail',
  seen: '2026-05',
  kind: 'detail',
  recognise: 'h1[class*="ashby-job-posting-heading"]',
  card: 'body',
  key: [fromAddress(/ashbyhq\.com\/[^/?#]+\/([0-9a-f]{8}-[0-9a-f-]{27})/)],
  link: [fromAddress(/^([^?#]*ashbyhq\.com\/[^/?#]+\/[0-9a-f-]{36})/)],
  published: ['company', 'salary', 'datePosted'],
  fields: {
    title: [text('h1[class*="ashby-job-posting-heading"]')],
    company: [onPage('title', null, /^.+ @ (.+)$/)],
    city: [placed(factOf(FACTS, /^Locations?$/i), factOf(FACTS, /^(?:Location|Workplace) Type$/i))],
    salary: [factOf(FACTS, /^Compensation$/i), payIn(BODY)],
    employmentType: [factOf(FACTS, /^Employment Type$/i)],
    tags: [factOf(FACTS, /^Department$/i)],
    description: [sections(BODY)],
    closed: [over(BODY)],
  },
  badge: [{ selector: 'h1[class*="ashby-job-posting-heading"]', where: 'after' }],
};

export const ashby: Site = {
  id: 'ashby',
  name: 'Ashby',
  home: 'https://jobs.ashbyhq.com/',
  matches: ['https://jobs.ashbyhq.com/*'],
  optional: true,
  group: 'ats',
  experimental: true,
  layouts: [list, detail],
  samples: [
    {
      url: 'https://jobs.ashbyhq.com/lumenexample/0a1b2c3d-0000-4000-8000-000000000002',
      key: '0a1b2c3d-0000-4000-8000-000000000002',
    },
    { url: 'https://jobs.ashbyhq.com/lumenexample', key: null },
  ],
  checked: '2026-05',
};
