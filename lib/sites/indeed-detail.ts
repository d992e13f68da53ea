import { attribute, by, first, fromAddress, matching, text, visible, type PageReader } from '@/lib/page/readers';
import { jobOf, snippetOf, viewJob } from './indeed-mosaic';
import type { Layout } from './site';

const JK = /[?&](?:from)?jk=([0-9a-f]{16})/;
const VIEWED = /[?&]v?jk=([0-9a-f]{16})/;
const NAME = '[data-testid="inlineHeader-companyName"]';
/** "Full-time" and "$50 an hour" stand in one line. */
const LINE = '#salaryInfoAndJobType > span';
const TYPE = /(full-?time|part-?time|contract|internship|temporary|permanent|freelance)/i;

/** The pane names its own posting; the address may already be the next one's. */
const inPane: PageReader[] = [
  matching(attribute(`${NAME} a`, 'href'), JK),
  matching(attribute('#applyButtonLinkContainer [href*="jk="]', 'href'), JK),
];
const highlighted = by(
  'highlighted card',
  (pane) => pane.ownerDocument.querySelector('.vjs-highlight a[data-jk]')?.getAttribute('data-jk') ?? null,
);
const keyIn = (root: Element) =>
  [...inPane, highlighted].map(({ read }) => read(root, new URL('https://www.indeed.com/'))).find(Boolean) ?? null;

const fields: Layout['fields'] = {
  title: [matching(text('[data-testid="jobsearch-JobInfoHeader-title"]'), /^(.*?)(?: - job post)?$/)],
  company: [text(`${NAME} a`), text(NAME)],
  city: [
    text('[data-testid="inlineHeader-companyLocation"]'),
    text('[data-testid="jobsearch-JobInfoHeader-companyLocation"]'),
    text('#jobLocationText'),
  ],
  salary: [
    first(LINE, /\d/),
    first('#jobDetailsSection [aria-label="Pay"] [data-testid="list-item"]', /\d/),
    by('mosaic salarySnippet', (root) => snippetOf(jobOf(root, keyIn(root)))),
  ],
  employmentType: [matching(first(LINE, TYPE), TYPE)],
  description: [visible('#jobDescriptionText')],
};
const badge: Layout['badge'] = [
  { selector: '#salaryInfoAndJobType', where: 'after' },
  { selector: '[data-testid="inlineHeader-companyLocation"]', where: 'after' },
  { selector: '[data-testid="jobsearch-JobInfoHeader-title"]', where: 'after' },
];

export const indeedPane: Layout = {
  name: 'pane',
  seen: '2026-07',
  kind: 'detail',
  pane: true,
  recognise: '.jobsearch-RightPane [data-testid="jobsearch-JobInfoHeader-title"]',
  card: '.jobsearch-RightPane',
  key: [...inPane, fromAddress(VIEWED), highlighted],
  link: [viewJob(keyIn)],
  fields,
  badge,
};

export const indeedDetail: Layout = {
  name: 'detail',
  seen: '2026-05',
  kind: 'detail',
  recognise: '#viewJobSSRRoot [data-testid="jobsearch-JobInfoHeader-title"]',
  card: '#viewJobSSRRoot',
  key: [fromAddress(VIEWED), ...inPane],
  link: [viewJob(keyIn)],
  fields,
  badge,
};
