import { attribute, by, fromAddress, text, visible, type PageReader } from '@/lib/page/readers';
import { onPage, over, payIn } from './ats-readers';
import type { Layout, Site } from './site';

const JOB_ID = /\/job\/[^?#]*?\/(\d{5,})(?:-[a-z_]{2,6})?\/?(?:[?#]|$)|[?&](?:career_job_req_id|jobId|jobReqId)=(\d+)/i;
const TITLE = 'a.jobTitle-link';
const SITE_NAME = onPage('meta[property="og:site_name"]', 'content');

/** Requisitions are numbered by each company for itself, so its host stands before them. */
function numbered(link: PageReader | null): PageReader {
  return by(`host and id of ${link?.name ?? 'address'}`, (card, address) => {
    const found = JOB_ID.exec((link ? link.read(card, address) : address.href) ?? '');
    const id = found?.[1] ?? found?.[2];
    return id ? `${address.hostname.replace(/^www\./, '')}/${id}` : null;
  });
}

/** Each row twice over: one title for a telephone and one for a desk. */
const list: Layout = {
  name: 'list',
  seen: '2026-07',
  kind: 'list',
  recognise: `tr.data-row ${TITLE}, li.job-tile ${TITLE}`,
  card: 'tr.data-row, li.job-tile',
  skip: (card) => !card.querySelector(TITLE),
  key: [numbered(attribute(TITLE, 'href'))],
  link: [attribute(TITLE, 'href')],
  fields: {
    title: [text(TITLE)],
    city: [text('.colLocation .jobLocation'), text('.jobLocation')],
    company: [SITE_NAME],
    tags: [text('.jobDepartment'), text('.jobFacility')],
    datePosted: [text('.colDate .jobDate'), text('.jobDate')],
  },
  badge: [{ selector: TITLE, where: 'after' }],
};

/** Its JobPosting is microdata, with dates as a Java program prints them. */
const detail: Layout = {
  name: 'detail',
  seen: '2026-08',
  kind: 'detail',
  recognise: '.jobDisplay [itemprop="title"], [data-careersite-propertyid="title"], .jobdescription',
  card: 'body',
  skip: (body) => body.querySelector(`tr.data-row ${TITLE}`) !== null,
  key: [numbered(null)],
  link: [fromAddress(/^([^?#]*\/job\/[^?#]+)/)],
  published: ['company', 'city', 'salary', 'datePosted', 'employmentType'],
  fields: {
    title: [text('[data-careersite-propertyid="title"]'), text('[itemprop="title"]'), text('h1')],
    company: [SITE_NAME],
    city: [text('.jobGeoLocation'), text('[data-careersite-propertyid="location"]')],
    salary: [payIn('.jobdescription')],
    description: [visible('.jobdescription'), visible('[itemprop="description"]')],
    closed: [over('.jobdescription')],
  },
  badge: [
    { selector: '[data-careersite-propertyid="title"], [itemprop="title"]', where: 'after' },
    { selector: 'h1', where: 'after' },
  ],
};

/** On SAP's own hosts. Most companies have it under a name of their own, where "read this page" finds the microdata. */
export const successfactors: Site = {
  id: 'successfactors',
  name: 'SuccessFactors',
  home: 'https://jobs.sap.com/',
  matches: [
    'https://*.successfactors.com/*',
    'https://*.successfactors.eu/*',
    'https://*.hr.cloud.sap/*',
    'https://jobs.sap.com/*',
  ],
  optional: true,
  group: 'ats',
  experimental: true,
  layouts: [list, detail],
  samples: [
    { url: 'https://jobs.sap.com/job/Oslo-Go-Engineer-0150/1400000001/', key: 'jobs.sap.com/1400000001' },
    { url: 'https://jobs.sap.com/search/?q=golang', key: null },
  ],
  checked: '2026-08',
};
