import { attribute, by, fromAddress, matching, nth, text } from '@/lib/page/readers';
import { bodyOf, firstPay, firstText, LINK_ID, titleOfTab, VIEW_ID, viewLink } from './linkedin-readers';
import type { Layout } from './site';

const NAMED = '[componentkey^="job-card-component-ref-"]';
const CARD = `${NAMED}, [componentkey="SearchResultsMainContent"] [role="button"][componentkey]`;
const SCREEN = '[data-sdui-screen$="JobDetails"]';
const ABOUT = '[componentkey^="JobDetails_AboutTheJob_"]';
const VERIFIED = /^(.+?)(?: \(Verified job\))?$/;

/** In 2026-03 the key was a random one and nothing on the card named the job. */
const cardKey = [
  matching(attribute('', 'componentkey'), /^job-card-component-ref-(\d+)$/),
  matching(attribute('a[href*="/jobs/"]', 'href'), LINK_ID),
];

export const serverDrivenList: Layout = {
  name: 'server-driven list',
  seen: '2026-09',
  kind: 'list',
  recognise: CARD,
  card: CARD,
  // The key stands on two elements, one inside the other: the outer one is the card.
  skip: (card) =>
    Boolean(card.parentElement?.closest(CARD)) ||
    !card.querySelector('figure') ||
    card.querySelectorAll('p').length < 3,
  key: cardKey,
  link: [viewLink(cardKey)],
  fields: {
    title: [text('p > span[aria-hidden="true"]'), matching(nth('p', 0), VERIFIED)],
    company: [nth('p', 1)],
    city: [nth('p', 2)],
    salary: [firstPay('p:not(:has(span[aria-hidden]))')],
  },
  badge: [
    { selector: 'div + p', where: 'after' },
    { selector: 'p', where: 'after' },
  ],
};

const screenKey = [
  matching(attribute(ABOUT, 'componentkey'), /_(\d+)$/),
  matching(attribute('[id^="JobDetails_AboutTheJob_"]', 'id'), /_(\d+)$/),
  matching(attribute('p > a[href*="/jobs/view/"]', 'href'), VIEW_ID),
];

export const serverDrivenDetail: Layout = {
  name: 'server-driven detail',
  seen: '2026-09',
  kind: 'detail',
  recognise: SCREEN,
  card: SCREEN,
  skip: (screen) => Boolean(screen.parentElement?.closest(SCREEN)),
  key: [...screenKey, fromAddress(VIEW_ID)],
  link: [viewLink(screenKey)],
  fields: {
    title: [text('p > a[href*="/jobs/view/"]'), titleOfTab],
    company: [
      firstText('a[href*="/company/"]'),
      matching(attribute('[aria-label^="Company, "]', 'aria-label'), /^Company, (.+?)\.?$/),
    ],
    city: [
      by(
        'line with ·',
        (screen) =>
          [...screen.querySelectorAll('p')]
            .map((line) => /^([^·]+)·/.exec(line.textContent ?? '')?.[1]?.trim())
            .find(Boolean) ?? null,
      ),
    ],
    salary: [firstPay('a > span')],
    description: [
      bodyOf(`${ABOUT} [data-testid="expandable-text-box"]`, '[data-testid="expandable-text-button"]'),
      bodyOf(
        '[data-sdui-component$=".aboutTheJob"] [data-testid="expandable-text-box"]',
        '[data-testid="expandable-text-button"]',
      ),
    ],
  },
  badge: [
    { selector: 'p:has(> a[href*="/jobs/view/"])', where: 'after' },
    { selector: 'p', where: 'after' },
  ],
};
