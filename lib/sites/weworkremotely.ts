import { attribute, by, first, fromAddress, matching, ownText, text, visible } from '@/lib/page/readers';
import type { Layout, Site } from './site';

const LINK = 'a[href^="/remote-jobs/"], a[href^="https://weworkremotely.com/remote-jobs/"]';
const SLUG = /\/remote-jobs\/(?!search(?:[/?#]|$))([^/?#]+)/;
/** Type, pay, region and marks of the board's own stand in equal markup and in no fixed order. */
const CHIP = '.new-listing__categories__category';
const PAY = /[$€£]\s?\d|\d[\d,.]{0,12}\s?(?:k|USD|EUR|GBP)\b/i;
const TYPE = /^(?:full-?time|part-?time|contract|freelance|internship|temporary)/i;
const MARK = /^(?:top \d+|featured|new|hot|boosted|urgent)/i;

/** Every job of this board is remote; where its company sits is no place of work and is not read. */
const place = by('remote and region', (card) => {
  const chips = [...card.querySelectorAll(CHIP)].map((chip) => chip.textContent.replace(/\s+/g, ' ').trim());
  const regions = chips.filter((chip) => chip && ![PAY, TYPE, MARK].some((other) => other.test(chip)));
  return ['Remote', ...regions].join('; ');
});

const list: Layout = {
  name: 'list',
  seen: '2026-08',
  kind: 'list',
  recognise: '.new-listing-container .new-listing__header__title',
  card: '.new-listing-container',
  // An advertisement links to where its clicks are counted.
  skip: (card) => !card.querySelector(LINK) || !card.querySelector('.new-listing__header__title'),
  key: [matching(attribute(LINK, 'href'), SLUG)],
  link: [matching(attribute(LINK, 'href'), /^([^?#]+)/)],
  fields: {
    title: [text('.new-listing__header__title__text'), text('.new-listing__header__title')],
    company: [ownText('.new-listing__company-name'), text('.new-listing__company-name')],
    salary: [first(CHIP, PAY)],
    city: [place],
    employmentType: [first(CHIP, TYPE)],
  },
  badge: [
    { selector: '.new-listing__company-name', where: 'after' },
    { selector: '.new-listing__header', where: 'after' },
  ],
};

/** What the markup is not known to say is filled from the JobPosting that the page publishes. */
const detail: Layout = {
  name: 'detail',
  seen: '2026-08',
  kind: 'detail',
  recognise: '.lis-container__header__hero__company-info__title',
  card: 'body',
  key: [fromAddress(SLUG)],
  link: [fromAddress(/^([^?#]*\/remote-jobs\/[^/?#]+)/)],
  fields: {
    title: [text('.lis-container__header__hero__company-info__title')],
    company: [ownText('.lis-container__job__sidebar__companyDetails__info__title h3')],
    description: [visible('.lis-container__job__content__description')],
  },
  badge: [{ selector: '.lis-container__header__hero__company-info__title', where: 'after' }],
};

/** Made after what others' code reads of it: no saved page was there to test against. */
export const weworkremotely: Site = {
  id: 'weworkremotely',
  name: 'We Work Remotely',
  home: 'https://weworkremotely.com/',
  matches: ['https://weworkremotely.com/*'],
  experimental: true,
  layouts: [list, detail],
  samples: [
    { url: 'https://weworkremotely.com/remote-jobs/search?term=golang', key: null },
    { url: 'https://weworkremotely.com/categories/remote-back-end-programming-jobs', key: null },
    { url: 'https://weworkremotely.com/remote-jobs/acme-senior-go-engineer?a=1', key: 'acme-senior-go-engineer' },
  ],
  checked: '2026-08',
};
