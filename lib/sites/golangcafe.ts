import { listOf, memberOf, payload, wordsOf } from '@/lib/page/payload';
import { attribute, by, first, matching, text, type PageReader } from '@/lib/page/readers';
import type { Layout, Site } from './site';

const LINK = 'a[href^="/jobs/"][aria-label^="View "]';
/** The words of a slug end in the posting's id. */
const JOB_ID = /\/jobs\/[^/?#]*?([A-Za-z0-9]{16,24})(?:[?#]|$)/;
const CANONICAL = 'link[rel="canonical"][href*="golang.cafe/jobs/"]';
const PAY = /[$€£]\s?\d|\d\s?(?:k|USD|EUR|GBP|CHF)\b|^(?:CHF|USD|EUR|GBP)\s?\d/i;

const canonical = by('canonical', (card) => card.ownerDocument.querySelector(CANONICAL)?.getAttribute('href') ?? null);

/** What the page's state says of the card's posting: it holds the description that the list leaves out. */
const state = (field: string): PageReader =>
  by(`state jobPosts ${field}`, (card) => {
    const id = JOB_ID.exec(card.querySelector(LINK)?.getAttribute('href') ?? '')?.[1];
    const jobs = listOf(payload(card.ownerDocument, 'jobPosts:'));
    return wordsOf(
      memberOf(
        jobs.find((job) => memberOf(job, 'id') === id),
        field,
      ),
    );
  });

/** "Remote" or "Hybrid Remote" above the title, and the place below it. */
const place = by('work mode and place', (card) => {
  const mode = card.querySelector('div.mb-2 > span')?.textContent.trim();
  const said = [...card.querySelectorAll('svg + span')].map((span) => span.textContent.trim());
  return [mode, said.find((line) => line && !PAY.test(line))].filter(Boolean).join('; ') || null;
});

const list: Layout = {
  name: 'list',
  seen: '2026-06',
  kind: 'list',
  recognise: `article ${LINK}`,
  card: `article:has(${LINK})`,
  key: [matching(attribute(LINK, 'href'), JOB_ID)],
  link: [matching(attribute(LINK, 'href'), /^([^?#]+)/)],
  fields: {
    title: [text(`${LINK} h2`), state('title')],
    salary: [first('svg + span', PAY)],
    city: [place, state('location')],
    company: [text('span.font-semibold'), state('company')],
    // The attribute counts months from 0, the text does not.
    datePosted: [text('time')],
    description: [state('description')],
  },
  badge: [
    { selector: 'div:has(> time)', where: 'after' },
    { selector: LINK, where: 'after' },
  ],
};

/** Its words are filled from the JobPosting that the page publishes. */
const detail: Layout = {
  name: 'detail',
  seen: '2026-06',
  kind: 'detail',
  recognise: `head > ${CANONICAL}`,
  card: 'body',
  key: [matching(canonical, JOB_ID)],
  link: [canonical],
  fields: { title: [text('main h1'), text('h1')] },
  badge: [{ selector: 'h1', where: 'after' }],
};

export const golangcafe: Site = {
  id: 'golangcafe',
  name: 'Golang Cafe',
  home: 'https://golang.cafe/',
  matches: ['https://golang.cafe/*'],
  layouts: [list, detail],
  addressKey: JOB_ID,
  samples: [
    { url: 'https://golang.cafe/', key: null },
    { url: 'https://golang.cafe/jobs/Acme-Go-Engineer-QZ40HOfrYeGygBtR6Uru', key: 'QZ40HOfrYeGygBtR6Uru' },
  ],
  checked: '2026-06',
};
