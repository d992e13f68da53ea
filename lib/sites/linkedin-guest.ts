import { attribute, by, fromAddress, matching, text, visible } from '@/lib/page/readers';
import { VIEW_ID } from './linkedin-readers';
import type { Layout } from './site';

const TYPE = /employment type|职位性质|雇佣类型|工作类型|contratación|Beschäftigung|type d.emploi/i;

const card = (name: string, block: string, parts: string): Layout => ({
  name,
  seen: '2026-09',
  kind: 'list',
  recognise: block,
  card: block,
  key: [
    matching(attribute('', 'data-entity-urn'), /jobPosting:(\d+)/),
    matching(attribute('a.base-card__full-link', 'href'), VIEW_ID),
  ],
  link: [attribute('a.base-card__full-link', 'href')],
  fields: {
    title: [text(`${block.split('.')[1] === 'base-main-card' ? '.base-main-card' : '.base-search-card'}__title`)],
    company: [text('.base-search-card__subtitle, .base-main-card__subtitle')],
    city: [text(`${parts}__location`)],
    salary: [text(`${parts}__salary-info`)],
    datePosted: [attribute('time[datetime]', 'datetime')],
  },
  badge: [
    { selector: `${parts}__salary-info`, where: 'after' },
    { selector: `${parts}__location`, where: 'after' },
  ],
});

export const guestList = card('guest list', '.base-search-card.job-search-card[data-entity-urn]', '.job-search-card');

/** Similar jobs below a guest's detail page. */
export const guestSimilar = card('guest similar', '.base-main-card.main-job-card[data-entity-urn]', '.main-job-card');

const decoratedId = by('comment #decoratedJobPostingId', (root) => {
  const code =
    root.querySelector('#decoratedJobPostingId') ?? root.ownerDocument.querySelector('#decoratedJobPostingId');
  return /\d{6,}/.exec(code?.firstChild?.nodeValue ?? '')?.[0] ?? null;
});

/** The criteria's headings are translated; with all four present the second is the type. */
const employmentType = by('criteria', (root) => {
  const items = [...root.querySelectorAll('.description__job-criteria-item')];
  const named = items.find((item) => TYPE.test(item.querySelector('h3')?.textContent ?? ''));
  const item = named ?? (items.length === 4 ? items[1] : undefined);
  return item?.querySelector('.description__job-criteria-text')?.textContent?.trim() ?? null;
});

export const guestDetail: Layout = {
  name: 'guest detail',
  seen: '2026-08',
  kind: 'detail',
  recognise: '.top-card-layout__title',
  card: '.core-rail, .two-pane-serp-page__detail-view',
  skip: (root) => !root.querySelector('.top-card-layout__title'),
  key: [
    matching(attribute('a.topcard__link', 'href'), VIEW_ID),
    decoratedId,
    by(
      'canonical',
      (root) =>
        VIEW_ID.exec(root.ownerDocument.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '')?.[1] ?? null,
    ),
    fromAddress(VIEW_ID),
  ],
  link: [attribute('a.topcard__link', 'href')],
  fields: {
    title: [text('.top-card-layout__title')],
    company: [text('a.topcard__org-name-link'), text('.topcard__flavor')],
    city: [text('.topcard__flavor--bullet')],
    salary: [text('.top-card-layout .compensation__salary')],
    description: [visible('.show-more-less-html__markup'), visible('.description__text')],
    employmentType: [employmentType],
  },
  badge: [
    { selector: '.top-card-layout__second-subline', where: 'after' },
    { selector: '.top-card-layout__title', where: 'after' },
  ],
};
