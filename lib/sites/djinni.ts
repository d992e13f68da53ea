import { attribute, by, first, fromAddress, matching, ownText, text, texts, visible } from '@/lib/page/readers';
import type { Layout, Site } from './site';

const ID = /\/jobs\/(\d+)-/;
const LINK = 'a.job_item__header-link';
/** Where the pay is not published, "$$$" stands in another element: a level, and no amount. */
const PAY = 'header strong.text-success';
const PUBLIC_PAY = '.public-salary-item';
const FACT = '.fw-medium .text-nowrap';
const CONDITION = 'strong.font-weight-600';
const EXPERIENCE = /досвід|experience/i;
const MODE = /remote|office|hybrid|віддален|офіс|гібрид/i;
const STAMP = '.text-nowrap[data-bs-toggle="tooltip"]';

/** Where one works, and the countries whose candidates are considered: both or either. */
const place = (selector: string) =>
  by('mode and region', (card, address) => {
    const parts = [first(selector, MODE), text('.location-text')].flatMap(({ read }) => read(card, address) ?? []);
    return parts.join('; ') || null;
  });

/** "12:01 06.10.2026", which the page's own script moves to another attribute. */
const posted = by('day in the tooltip', (card) => {
  const stamp = card.querySelector(STAMP);
  const said = stamp?.getAttribute('data-bs-original-title') ?? stamp?.getAttribute('title') ?? '';
  const [, day, month, year] = /\b(\d\d)\.(\d\d)\.(20\d\d)$/.exec(said.trim()) ?? [];
  return day ? `${year}-${month}-${day}` : null;
});

const list: Layout = {
  name: 'list-2026',
  seen: '2026-10',
  kind: 'list',
  recognise: '.job-item .job-item__position',
  card: '.job-item[id^="job-item-"]',
  key: [matching(attribute('', 'id'), /^job-item-(\d+)$/), matching(attribute(LINK, 'href'), ID)],
  link: [matching(attribute(LINK, 'href'), /^([^?#]+)/)],
  fields: {
    title: [text('.job-item__position')],
    salary: [text(PAY)],
    city: [place(FACT)],
    experience: [first(FACT, EXPERIENCE)],
    company: [text('header .text-gray-800')],
    tags: [texts('.job-item__tags .badge')],
    // The card holds the whole text, collapsed, beside its beginning.
    description: [visible('.js-original-text'), visible('.js-truncated-text')],
    datePosted: [posted],
  },
  badge: [
    { selector: LINK, where: 'after' },
    { selector: '.job-item__position', where: 'after' },
  ],
};

/** What the markup is not known to say is filled from the JobPosting that the page publishes. */
const detail: Layout = {
  name: 'detail-2026',
  seen: '2026-10',
  kind: 'detail',
  recognise: '.job-post__description',
  card: 'body',
  key: [fromAddress(ID)],
  link: [fromAddress(/^([^?#]*\/jobs\/\d+-[^?#]*)/)],
  fields: {
    title: [ownText('h1')],
    // The board's guess from similar postings is #salary-suggestion, and is not read.
    salary: [text(PUBLIC_PAY)],
    city: [place(CONDITION)],
    experience: [first(CONDITION, EXPERIENCE)],
    // The logo is the same link without a text.
    company: [first('a[href*="/jobs/company-"]', /\S/)],
    industry: [matching(first('aside li', /^(?:Domain|Домен):/), /: (.+)/)],
    description: [visible('.job-post__description')],
  },
  published: ['title', 'company'],
  badge: [{ selector: 'h1', where: 'after' }],
};

/** Made after what others' code reads of it: no saved page was there to test against. */
export const djinni: Site = {
  id: 'djinni',
  name: 'Djinni',
  home: 'https://djinni.co/',
  matches: ['https://djinni.co/*'],
  optional: true,
  terms: 'unknown',
  experimental: true,
  layouts: [list, detail],
  samples: [
    { url: 'https://djinni.co/jobs/?primary_keyword=Golang', key: null },
    { url: 'https://djinni.co/jobs/company-heron-example/', key: null },
    { url: 'https://djinni.co/jobs/900001-senior-go-engineer/?from=telegram', key: '900001' },
  ],
  checked: '2026-10',
};
