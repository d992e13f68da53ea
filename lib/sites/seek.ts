import { attribute, by, matching, text } from '@/lib/page/readers';
import { JOB_ID, named, seekDetail } from './seek-detail';
import type { Layout, Site } from './site';

const CARD = `${named('normalJob')}, ${named('premiumJob')}, [data-card-type="JobCard"]`;

/** Suburb and city are two links. */
const places = by(`texts ${named('jobLocation')}`, (card) => {
  const parts = [...card.querySelectorAll(named('jobLocation'))].map((part) =>
    part.textContent.trim().replace(/,$/, ''),
  );
  const mode = card.querySelector('[data-testid="work-arrangement"]')?.textContent.trim();
  return [[...new Set(parts.filter(Boolean))].join(', '), mode].filter(Boolean).join(' ') || null;
});

const list: Layout = {
  name: 'list',
  seen: '2026-08',
  kind: 'list',
  recognise: `article ${named('jobTitle')}`,
  card: CARD,
  skip: (card) => Boolean(card.parentElement?.closest(CARD)) || !card.querySelector(named('jobTitle')),
  key: [attribute('', 'data-job-id'), matching(attribute(`a${named('jobTitle')}`, 'href'), JOB_ID)],
  link: [matching(attribute(`a${named('jobTitle')}`, 'href'), /^([^?#]+)/)],
  fields: {
    title: [text(named('jobTitle'))],
    company: [text(named('jobCompany'))],
    city: [places],
    salary: [text(named('jobSalary'))],
    description: [text(named('jobShortDescription'))],
    industry: [text(named('jobClassification'))],
  },
  badge: [
    { selector: named('jobSalary'), where: 'after' },
    { selector: named('jobTitle'), where: 'after' },
  ],
};

export const seek: Site = {
  id: 'seek',
  name: 'SEEK',
  home: 'https://au.seek.com/',
  matches: ['https://*.seek.com/*', 'https://www.seek.com.au/*', 'https://www.seek.co.nz/*'],
  optional: true,
  terms: 'unknown',
  layouts: [list, seekDetail],
  samples: [
    { url: 'https://www.seek.com.au/golang-jobs', key: null },
    { url: 'https://www.seek.com.au/job/93856863?type=standard', key: '93856863' },
    { url: 'https://nz.seek.com/job/90000001', key: '90000001' },
  ],
  checked: '2026-08',
};
