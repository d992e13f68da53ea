import { parseLooseJson } from '@/lib/page/json-repair';
import { attribute, by, fromAddress, matching, text } from '@/lib/page/readers';
import { placeText } from '@/lib/page/structured-place';
import { isItem, line, list as listed } from '@/lib/page/structured-text';
import { factOf, onPage, over, payIn, placed } from './ats-readers';
import { sections } from './ats-sections';
import type { Layout, Site } from './site';

const JOB_ID = /\/jobs\/(\d+)/;
const MODE = /^(?:fully |temporarily )?(?:remote|hybrid|on-?site)|^(?:hybrid|distans|fernarbeit|télétravail)/i;
const SITE_NAME = onPage('meta[property="og:site_name"]', 'content');
const BODY = '[data-controller*="careersite--responsive-video"], .prose, [class*="company-links"] .prose';

/** The line under the title: department, place and how one works, each left out where it is not given. */
const facts = by('facts under the title', (card) => factsOf(card).at(-1) ?? null);
const mode = by('mode under the title', (card) => spansOf(card).find((text) => MODE.test(text)) ?? null);
const department = by('department under the title', (card) =>
  factsOf(card).length > 1 ? (factsOf(card)[0] ?? null) : null,
);

const factsOf = (card: Element) => spansOf(card).filter((text) => !MODE.test(text));

function spansOf(card: Element): string[] {
  const texts = [...card.querySelectorAll('.text-md > span')].map((span) =>
    span.textContent.replace(/\s+/g, ' ').trim(),
  );
  return texts.filter((text) => text && text !== '·');
}

const list: Layout = {
  name: 'list',
  seen: '2026-03',
  kind: 'list',
  recognise: '#jobs_list_container li a[href*="/jobs/"]',
  card: '#jobs_list_container li',
  skip: (card) => !card.querySelector('a[href*="/jobs/"]'),
  key: [matching(attribute('a[href*="/jobs/"]', 'href'), JOB_ID)],
  link: [attribute('a[href*="/jobs/"]', 'href')],
  fields: {
    title: [attribute('.text-block-base-link[title]', 'title'), text('.text-block-base-link'), text('a span')],
    city: [placed(facts, mode)],
    company: [SITE_NAME],
    tags: [department],
  },
  badge: [
    { selector: '.text-md', where: 'after' },
    { selector: 'a', where: 'after' },
  ],
};

const REMOTE = factOf('dt', /^(?:remote status|remote|workplace)/i);
/** The JobPosting knows the countries, and only the facts whether one may work at home. */
const publishedPlace = by('schema.org place', (card) => {
  const title = card.querySelector('h1')?.textContent.trim();
  const blocks = [...card.ownerDocument.querySelectorAll('script[type="application/ld+json"]')];
  const items = blocks.flatMap(({ textContent }) => listed(parseLooseJson(textContent)).filter(isItem));
  const job = items.find((item) => line(item.title) === title);
  return (job && placeText(job)) || null;
});

/** Everything but pay is in its JobPosting; the list of facts has what that leaves out. */
const detail: Layout = {
  name: 'detail',
  seen: '2026-03',
  kind: 'detail',
  recognise: 'body:has(h1) script[type="application/ld+json"], h1 ~ * dl dt',
  card: 'body:has(h1)',
  skip: (body) =>
    !JOB_ID.test(body.ownerDocument.location.pathname) || body.querySelector('#jobs_list_container a') !== null,
  key: [fromAddress(JOB_ID)],
  link: [fromAddress(/^([^?#]*\/jobs\/\d+[^?#]*)/)],
  published: ['company', 'salary', 'datePosted', 'employmentType', 'description'],
  fields: {
    title: [text('h1')],
    company: [SITE_NAME],
    city: [placed(publishedPlace, REMOTE), placed(factOf('dt', /^(?:locations?|ort|standort)/i), REMOTE)],
    salary: [factOf('dt', /salary|compensation|pay range|lön/i), payIn('main')],
    employmentType: [factOf('dt', /employment type|anställningsform/i)],
    tags: [factOf('dt', /^(?:department|role|avdelning)$/i)],
    description: [sections(BODY)],
    closed: [over(BODY)],
  },
  badge: [{ selector: 'h1', where: 'after' }],
};

export const teamtailor: Site = {
  id: 'teamtailor',
  name: 'Teamtailor',
  home: 'https://www.teamtailor.com/',
  matches: ['https://*.teamtailor.com/*'],
  optional: true,
  group: 'ats',
  experimental: true,
  layouts: [list, detail],
  samples: [
    { url: 'https://lumenexample.teamtailor.com/jobs/7000001-go-engineer?promotion=x', key: '7000001' },
    { url: 'https://lumenexample.teamtailor.com/jobs', key: null },
  ],
  checked: '2026-03',
};
