import { attribute, matching, text, visible } from '@/lib/page/readers';
import type { Layout, Site } from './site';

const TITLE = 'a[data-test="job-title"]';
const HEADING = '[id^="jd-job-title-"]';
const COMPANY = '[class*="EmployerProfile_compactEmployerName__"]';
const COUNTRIES = 'com co.uk com.au co.in co.nz com.hk com.br com.mx com.ar ie sg de at fr nl es it'.split(' ');

const list: Layout = {
  name: 'list',
  seen: '2026-07',
  kind: 'list',
  recognise: `[data-test="jobListing"] ${TITLE}`,
  card: '[data-test="jobListing"]',
  skip: (card) => !card.querySelector(TITLE),
  key: [attribute('', 'data-jobid'), matching(attribute(TITLE, 'href'), /[?&]jl=(\d+)/)],
  link: [matching(attribute(TITLE, 'href'), /^([^#]+)/)],
  fields: {
    title: [text(TITLE)],
    company: [text(COMPANY)],
    // "(Glassdoor est.)" behind the pay makes it the board's estimate.
    salary: [text('[id^="job-salary-"]'), text('[data-test="detailSalary"]')],
    city: [text('[data-test="emp-location"]')],
  },
  badge: [
    { selector: '[id^="job-salary-"]', where: 'after' },
    { selector: TITLE, where: 'after' },
  ],
};

/** No saved page shows it: known by its description's class and by the posting's id in its heading. */
const detail: Layout = {
  name: 'detail',
  seen: '2026-07',
  kind: 'detail',
  recognise: `body:has([class*="JobDetails_jobDescription__"]) ${HEADING}`,
  card: 'body',
  key: [matching(attribute(HEADING, 'id'), /^jd-job-title-(\d+)/)],
  link: [],
  fields: {
    title: [text(HEADING)],
    description: [visible('[class*="JobDetails_jobDescription__"]')],
  },
  badge: [{ selector: HEADING, where: 'after' }],
};

export const glassdoor: Site = {
  id: 'glassdoor',
  name: 'Glassdoor',
  home: 'https://www.glassdoor.com/Job/index.htm',
  matches: [
    ...COUNTRIES.map((country) => `https://www.glassdoor.${country}/*`),
    // Two languages each.
    ...['ca', 'be', 'ch'].map((country) => `https://*.glassdoor.${country}/*`),
  ],
  optional: true,
  terms: 'unknown',
  layouts: [list, detail],
  samples: [
    { url: 'https://www.glassdoor.de/Job/germany-golang-jobs-SRCH_IL.0,7_IN96_KO8,14.htm', key: null },
    { url: 'https://www.glassdoor.com.au/job-listing/go-developer-JV_KO0,27.htm?jl=1010214172206', key: null },
    { url: 'https://fr.glassdoor.ca/Emploi/index.htm', key: null },
  ],
  checked: '2026-07',
};
