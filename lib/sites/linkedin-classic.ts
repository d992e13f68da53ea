import { attribute, fromAddress, matching, text } from '@/lib/page/readers';
import { bodyOf, firstPay, firstText, LINK_ID, VIEW_ID, viewLink } from './linkedin-readers';
import type { Layout } from './site';

const CARD =
  'li[data-occludable-job-id], .job-card-container[data-job-id], .job-card-job-posting-card-wrapper[data-job-id]';
const PANE = '.jobs-search__job-details, .scaffold-layout__detail, .job-view-layout, .jobs-details';
const TOP = '.job-details-jobs-unified-top-card';
const nested = (element: Element, selector: string) => Boolean(element.parentElement?.closest(selector));

/** `data-job-id` may be the word "search": the id is then in the link. */
const cardKey = [
  matching(attribute('', 'data-occludable-job-id'), /^(\d+)$/),
  matching(attribute('', 'data-job-id'), /^(\d+)$/),
  matching(attribute('[data-job-id]', 'data-job-id'), /^(\d+)$/),
  matching(attribute('a[href*="/jobs/"]', 'href'), LINK_ID),
];

export const classicList: Layout = {
  name: 'classic list',
  seen: '2026-09',
  kind: 'list',
  recognise: CARD,
  card: CARD,
  // Cards away from the viewport are empty list items.
  skip: (card) => nested(card, CARD) || !card.querySelector('.artdeco-entity-lockup__title, a[href*="/jobs/"]'),
  key: cardKey,
  link: [viewLink(cardKey)],
  fields: {
    title: [
      text('a.job-card-container__link strong'),
      matching(attribute('a.job-card-container__link', 'aria-label'), /^(.+?)(?: with verification)?$/),
      text('.artdeco-entity-lockup__title strong'),
    ],
    company: [text('.artdeco-entity-lockup__subtitle')],
    city: [text('.artdeco-entity-lockup__caption li'), text('.artdeco-entity-lockup__caption')],
    salary: [firstPay('.artdeco-entity-lockup__metadata li')],
    datePosted: [attribute('time[datetime]', 'datetime')],
  },
  badge: [
    { selector: '.artdeco-entity-lockup__metadata', where: 'after' },
    { selector: '.artdeco-entity-lockup__caption', where: 'after' },
  ],
};

/** The pane names its own posting; the address may already be the next one's. */
const paneKey = [
  matching(attribute(`${TOP}__job-title a[href*="/jobs/view/"]`, 'href'), VIEW_ID),
  matching(attribute('.jobs-apply-button[data-job-id]', 'data-job-id'), /^(\d+)$/),
];

export const classicDetail: Layout = {
  name: 'classic detail',
  seen: '2026-09',
  kind: 'detail',
  recognise: `${TOP}__job-title`,
  card: PANE,
  skip: (pane) => nested(pane, PANE) || !pane.querySelector(`${TOP}__job-title`),
  key: [...paneKey, fromAddress(VIEW_ID)],
  link: [viewLink(paneKey)],
  fields: {
    title: [text(`${TOP}__job-title h1 a`), text(`${TOP}__job-title`)],
    company: [firstText(`${TOP}__company-name a`), text(`${TOP}__company-name`)],
    city: [
      text(`${TOP}__primary-description-container .tvm__text`),
      matching(text(`${TOP}__tertiary-description-container`), /^([^·]+)/),
      matching(text(`${TOP}__primary-description-container`), /^([^·]+)/),
    ],
    salary: [firstPay('.job-details-fit-level-preferences button strong'), firstPay(`${TOP}__job-insight span`)],
    description: [bodyOf('#job-details', 'h2')],
  },
  badge: [
    { selector: '.job-details-fit-level-preferences', where: 'after' },
    { selector: `${TOP}__job-title`, where: 'after' },
  ],
};
