import { attribute, by, first, matching, ownText, text } from '@/lib/page/readers';
import { indeedDetail, indeedPane } from './indeed-detail';
import { estimateOf, isDecoy, jobOf, keyOf, mosaic, snippetOf, typesOf, viewJob } from './indeed-mosaic';
import type { Layout, Site } from './site';

const TITLE = 'a.jcs-JobTitle';
const LOCATION = '[data-testid="text-location"]';
const TYPE = /^(?:full-?time|part-?time|contract|internship|temporary|permanent|freelance)/i;

const list: Layout = {
  name: 'list',
  seen: '2026-07',
  kind: 'list',
  recognise: `.job_seen_beacon ${TITLE}[data-jk]`,
  card: '.cardOutline:has(a.jcs-JobTitle[data-jk])',
  skip: isDecoy,
  key: [attribute(`${TITLE}[data-jk]`, 'data-jk')],
  link: [viewJob(keyOf)],
  fields: {
    title: [text(`${TITLE} span[title]`), text(TITLE), mosaic('displayTitle')],
    salary: [
      text('[data-testid~="salary-snippet-container"], .salary-snippet-container'), // 2025-03, 2026-05
      // 2026-07: the card leaves out pay that the page's data name.
      by('mosaic salarySnippet', (card) => snippetOf(jobOf(card))),
      by('mosaic estimatedSalary', (card) => estimateOf(jobOf(card))),
    ],
    city: [ownText(LOCATION), text(LOCATION), mosaic('formattedLocation')],
    company: [text('[data-testid="company-name"]'), mosaic('company')],
    employmentType: [first('.metadataContainer li', TYPE), by('mosaic jobTypes', (card) => typesOf(jobOf(card)))],
    description: [text('[data-testid="belowJobSnippet"]'), text('.job-snippet')],
    datePosted: [matching(mosaic('pubDate'), /^(\d{4}-\d\d-\d\d)/)],
  },
  badge: [
    { selector: '[data-testid~="salary-snippet-container"]', where: 'after' },
    { selector: LOCATION, where: 'after' },
  ],
};

export const indeed: Site = {
  id: 'indeed',
  name: 'Indeed',
  home: 'https://www.indeed.com/',
  matches: ['https://*.indeed.com/*'],
  optional: true,
  terms: 'unknown',
  layouts: [list, indeedPane, indeedDetail],
  samples: [
    { url: 'https://www.indeed.com/jobs?q=golang&l=Remote', key: null },
    { url: 'https://www.indeed.com/viewjob?jk=00aa11bb22cc33dd&from=serp', key: '00aa11bb22cc33dd' },
    { url: 'https://au.indeed.com/q-golang-jobs.html', key: null },
    { url: 'https://uk.indeed.com/m/viewjob?jk=0123456789abcdef', key: '0123456789abcdef' },
  ],
  checked: '2026-07',
};
