import { attribute, by, first, matching, text } from '@/lib/page/readers';
import { structuredPostings } from '@/lib/page/structured-data';
import { visibleText } from '@/lib/page/visible-text';
import type { Layout, Site } from './site';

const MONEY = /[$€£]\s?\d|\d\s?k\b/i;
const CLOCK = /^(?:\u23f0\s*)?(?:full-?time|part-?time|contract(?:or)?|internship|temporary|freelance)/i;
const lines = (row: Element) => [...row.querySelectorAll('.location')];
const said = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();

/** With an asterisk, and words about it that show on hover, the pay is the board's own estimate from similar jobs. */
const pay = by('.location with an amount', (row) => {
  const line = lines(row).find((each) => MONEY.test(said(each)));
  if (!line) return null;
  const isEstimate = /\*/.test(said(line)) || /estimat|no salary data/i.test(line.getAttribute('title') ?? '');
  return isEstimate ? `${said(line)} (estimated)` : said(line);
});

/** Every job of this board is remote; the row says from where. */
const place = by('remote and .location', (row) => {
  const places = lines(row)
    .map(said)
    .filter((line) => line && !MONEY.test(line) && !CLOCK.test(line));
  return ['Remote', ...places].join('; ');
});

/** The text of the row's own JobPosting; of the row below where the reader has opened it. Pay in it may be an estimate. */
const description = by('JobPosting in the row', (row) => structuredPostings(row)[0]?.fields.description ?? null);
const opened = by('.description in the next row', (row) => {
  const next = row.nextElementSibling;
  const body = next?.matches('tr.expand') ? next.querySelector('.markdown, .description') : null;
  return body ? visibleText(body) || null : null;
});

/** Tags are not read: the board puts "golang" on cashiers and nannies. Title and description say what the job is. */
const list: Layout = {
  name: 'list',
  seen: '2026-05',
  kind: 'list',
  recognise: 'tr.job[data-id] h2[itemprop="title"]',
  card: 'tr.job[data-id]',
  skip: (row) => row.classList.contains('placeholder') || !row.querySelector('h2[itemprop="title"]'),
  key: [attribute('', 'data-id')],
  link: [
    matching(attribute('', 'data-url'), /^([^?#]+)/),
    matching(attribute('', 'data-href'), /^([^?#]+)/),
    matching(attribute('a[href*="/remote-jobs/"]', 'href'), /^([^?#]+)/),
  ],
  fields: {
    title: [text('h2[itemprop="title"]')],
    company: [text('h3[itemprop="name"]'), text('.companyLink h3'), attribute('', 'data-company')],
    salary: [pay],
    city: [place],
    employmentType: [first('.location', CLOCK)],
    description: [description, opened],
    datePosted: [attribute('time[datetime]', 'datetime')],
  },
  badge: [
    { selector: '.companyLink', where: 'after' },
    { selector: 'h2[itemprop="title"]', where: 'after' },
  ],
};

/** Made after what others' code reads of it: no saved page was there to test against. */
export const remoteok: Site = {
  id: 'remoteok',
  name: 'Remote OK',
  home: 'https://remoteok.com/',
  matches: ['https://remoteok.com/*'],
  experimental: true,
  layouts: [list],
  samples: [
    { url: 'https://remoteok.com/remote-golang-jobs', key: null },
    { url: 'https://remoteok.com/remote-jobs/remote-backend-engineer-acme-1130000', key: null },
  ],
  checked: '2026-05',
};
