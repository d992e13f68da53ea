import { attribute, fromAddress, matching, text, visible } from '@/lib/page/readers';
import { groupHeading, onPage, over, payIn, pays } from './ats-readers';
import type { Layout, Site } from './site';

const ID_IN_PATH = /\/jobs\/(\d{5,})/;
const LOGO = /^(.+?) logo$/i;
const LOGO_NAME = onPage('img.logo[alt], .logo img[alt], #logo img[alt]', 'alt', LOGO);

/** job-boards.greenhouse.io; its structured data comes with the page's script, if at all. */
const list2025: Layout = {
  name: 'list-2025',
  seen: '2026-04',
  kind: 'list',
  recognise: 'tr.job-post a[href]',
  card: 'tr.job-post',
  key: [matching(attribute('a[href]', 'href'), ID_IN_PATH)],
  link: [attribute('a[href]', 'href')],
  fields: {
    title: [text('.body--medium'), text('a p')],
    city: [text('.body__secondary')],
    company: [LOGO_NAME, onPage('title', null, /^Jobs at (.+)$/)],
    tags: [groupHeading('.job-posts--table--department', 'h3')],
  },
  badge: [
    { selector: '.body__secondary', where: 'after' },
    { selector: 'a', where: 'after' },
  ],
};

const listClassic: Layout = {
  name: 'list-classic',
  seen: '2026-02',
  kind: 'list',
  recognise: '.opening > a[href*="/jobs/"], .opening > a[href*="gh_jid="]',
  card: '.opening',
  key: [matching(attribute('a[href]', 'href'), ID_IN_PATH), matching(attribute('a', 'href'), /gh_jid=(\d{5,})/)],
  link: [attribute('a[href]', 'href')],
  fields: {
    title: [text('a')],
    city: [text('.location')],
    company: [LOGO_NAME, onPage('title', null, /^Jobs at (.+)$/), onPage('h1', null, /(?:Openings|Jobs) at (.+)$/i)],
    tags: [groupHeading('section', 'h2, h3')],
  },
  badge: [
    { selector: '.location', where: 'after' },
    { selector: 'a', where: 'after' },
  ],
};

const detail: Layout = {
  name: 'detail',
  seen: '2026-04',
  kind: 'detail',
  recognise: '.job__title h1, #header .app-title, h1.app-title',
  card: 'body',
  key: [fromAddress(ID_IN_PATH), fromAddress(/[?&](?:gh_jid|token)=(\d{5,})/)],
  link: [fromAddress(/^([^?#]*\/jobs\/\d+)/)],
  published: ['company', 'salary', 'datePosted', 'employmentType'],
  fields: {
    title: [text('.job__title h1'), text('.app-title')],
    company: [
      onPage('.job__header img[alt]', 'alt', LOGO),
      LOGO_NAME,
      matching(text('.company-name'), /^at (.+)$/),
      onPage('title', null, /^Job Application for .+ at ([^|]+)$/),
    ],
    city: [text('.job__location'), text('#header .location')],
    // A range for each place.
    salary: [pays('.pay-range'), payIn('.job__pay-ranges'), payIn('.job__description, #content')],
    description: [visible('.job__description'), visible('#content')],
    closed: [over('.job__description, #content')],
  },
  badge: [
    { selector: '.job__location', where: 'after' },
    { selector: '.app-title, h1', where: 'after' },
  ],
};

/** Greenhouse: its own boards, and the frame that companies put into their pages. */
export const greenhouse: Site = {
  id: 'greenhouse',
  name: 'Greenhouse',
  home: 'https://job-boards.greenhouse.io/',
  matches: ['https://*.greenhouse.io/*'],
  optional: true,
  group: 'ats',
  experimental: true,
  layouts: [list2025, listClassic, detail],
  samples: [
    { url: 'https://job-boards.greenhouse.io/lumenexample/jobs/4000000001', key: '4000000001' },
    { url: 'https://boards.greenhouse.io/embed/job_app?for=lumenexample&token=4000000001', key: '4000000001' },
    { url: 'https://job-boards.eu.greenhouse.io/lumenexample', key: null },
  ],
  checked: '2026-04',
};
