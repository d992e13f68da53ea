import { attribute, by, fromAddress, matching, text, visible, type PageReader } from '@/lib/page/readers';
import { onPage, over, payIn, placed, places } from './ats-readers';
import type { Layout, Site } from './site';

/** The requisition behind the last underscore of the path. */
const REQUISITION = /\/(?:job|details)\/[^?#]*_([A-Za-z0-9-]{2,40})(?:[/?#]|$)/;
const JOB = 'a[data-automation-id="jobTitle"]';
const HEADER = '[data-automation-id="jobPostingHeader"]';
const REMOTE = text('[data-automation-id="remoteType"] dd');
const LOGO_NAME = onPage(
  'img[data-automation-id="logo"], [data-automation-id="logo"] img',
  'alt',
  /^(.+?)(?: logo)?$/i,
);

/** Requisitions are numbered by each company for itself, so the first label of the host stands before them. */
function requisition(link: PageReader | null): PageReader {
  return by(`tenant and requisition of ${link?.name ?? 'address'}`, (card, address) => {
    const path = link ? link.read(card, address) : address.href;
    const found = REQUISITION.exec(path ?? '')?.[1];
    return found ? `${address.hostname.split('.')[0]}/${found}` : null;
  });
}

/** "2 Locations" names none. */
const NAMED = /^(?!\d+ [a-z]+$)(.+)$/i;

const list: Layout = {
  name: 'list',
  seen: '2026-02',
  kind: 'list',
  recognise: `[data-automation-id="jobResults"] ${JOB}`,
  card: '[data-automation-id="jobResults"] li',
  skip: (card) => !card.querySelector(JOB),
  key: [requisition(attribute(JOB, 'href'))],
  link: [attribute(JOB, 'href')],
  fields: {
    title: [text(JOB)],
    city: [placed(matching(text('[data-automation-id="locations"] dd'), NAMED), REMOTE)],
    company: [LOGO_NAME],
    datePosted: [text('[data-automation-id="postedOn"] dd')],
  },
  badge: [
    { selector: '[data-automation-id="locations"]', where: 'after' },
    { selector: JOB, where: 'after' },
  ],
};

/** By itself, or beside the list under /details/. Pay stands in the text only. */
const detail: Layout = {
  name: 'detail',
  seen: '2026-02',
  kind: 'detail',
  recognise: HEADER,
  card: 'body',
  key: [requisition(null)],
  link: [fromAddress(/^([^?#]*\/(?:job|details)\/[^?#]+)/)],
  published: ['company', 'salary', 'datePosted'],
  fields: {
    title: [text(HEADER)],
    company: [LOGO_NAME],
    city: [
      placed(places('[data-automation-id="job-posting-details"] [data-automation-id="locations"] dd'), REMOTE),
      placed(places('[data-automation-id="locations"] dd'), REMOTE),
    ],
    salary: [payIn('[data-automation-id="jobPostingDescription"]')],
    employmentType: [text('[data-automation-id="time"] dd')],
    datePosted: [text('[data-automation-id="job-posting-details"] [data-automation-id="postedOn"] dd')],
    description: [visible('[data-automation-id="jobPostingDescription"]')],
    closed: [over('[data-automation-id="jobPostingDescription"]')],
  },
  badge: [{ selector: HEADER, where: 'after' }],
};

export const workday: Site = {
  id: 'workday',
  name: 'Workday',
  home: 'https://www.myworkdayjobs.com/',
  matches: ['https://*.myworkdayjobs.com/*'],
  optional: true,
  group: 'ats',
  experimental: true,
  layouts: [list, detail],
  samples: [
    {
      url: 'https://lumenexample.wd5.myworkdayjobs.com/en-US/Careers/job/Oslo/Go-Engineer_JR-0012?q=go',
      key: 'lumenexample/JR-0012',
    },
    { url: 'https://lumenexample.wd5.myworkdayjobs.com/Careers', key: null },
  ],
  checked: '2026-02',
};
