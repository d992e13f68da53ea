import { attribute, by, first, fromAddress, matching, text, texts, visible, type PageReader } from '@/lib/page/readers';
import type { Layout } from './site';

export const POSITION_ID = /\/jobs\/(\d+)\.html/;

const EXPERIENCE = /经验|\d年|应届/;
const DEGREE = /大专|本科|硕士|博士|学历|^不限/;

/** What is read of the page's payload. It also holds the recruiter's phone and e-mail: those are never read. */
interface Job {
  id?: unknown;
  positionFullName?: unknown;
  companyName?: unknown;
  financeStage?: unknown;
  industryField?: unknown;
  companySize?: unknown;
  salary?: unknown;
  salaryMonth?: unknown;
  city?: unknown;
  district?: unknown;
}

const jobs = new WeakMap<Element, Job | null>();

export const lagouDetail: Layout = {
  name: 'detail-wn',
  seen: '2026-09',
  kind: 'detail',
  recognise: '.position-head .position-tags, .position-head .job_request',
  card: 'body',
  key: [fromAddress(POSITION_ID), attribute('[data-positionid]', 'data-positionid')],
  link: [fromAddress(/^([^?#]*\/jobs\/\d+\.html)/)],
  fields: {
    // The visible name is cut at about 20 characters.
    title: [
      payload('positionFullName'),
      text('.position-head [class^="name__"]'),
      text('.position-head .job-name .name'),
    ],
    salary: [
      by('payload salary and salaryMonth', salaryOf),
      text('.position-head [class^="salary__"]'),
      text('.job_request .salary'),
    ],
    city: [by('payload city and district', cityOf), matching(text('.position-tags span'), /^([^/]+)/)],
    experience: [matching(first('.position-head .job_request span', EXPERIENCE), /([^/]+)/)],
    degree: [matching(first('.position-head .job_request span', DEGREE), /([^/]+)/)],
    employmentType: [first('.position-head .job_request span', /^(?:全职|兼职|实习)$/)],
    company: [payload('companyName'), text('.job_company .fl-cn'), attribute('.job_company img[alt]', 'alt')],
    industry: [payload('industryField'), text('.c_feature li:nth-child(1) .c_feature_name')],
    stage: [payload('financeStage'), first('.c_feature_name', /融资|轮|上市/)],
    companySize: [payload('companySize'), first('.c_feature_name', /\d人/)],
    tags: [texts('.position-label .labels')],
    description: [visible('.job_bt .job-detail'), visible('.job_bt > div')],
  },
  badge: [
    { selector: '.position-head [class^="salary__"]', where: 'after' },
    { selector: '.position-head [class^="name__"]', where: 'after' },
    { selector: '.job_request .salary', where: 'after' },
  ],
};

function payload(field: keyof Job): PageReader {
  return by(`payload ${field}`, (card, address) => said(jobOf(card, address)?.[field]));
}

function salaryOf(card: Element, address: URL): string | null {
  const job = jobOf(card, address);
  const salary = said(job?.salary);
  const months = Number(job?.salaryMonth);
  return salary && months > 12 ? `${salary}·${months}薪` : salary;
}

function cityOf(card: Element, address: URL): string | null {
  const job = jobOf(card, address);
  return [said(job?.city), said(job?.district)].filter(Boolean).join('·') || null;
}

const said = (value: unknown) => (typeof value === 'string' ? value.trim() || null : null);

/** The payload's job, if it is the one of the address: the page may have changed without loading. */
function jobOf(card: Element, address: URL): Job | null {
  const script = card.ownerDocument.querySelector('script#__NEXT_DATA__');
  if (!script) return null;
  if (!jobs.has(script)) jobs.set(script, parseJob(script.textContent));
  const job = jobs.get(script) ?? null;
  return job && String(job.id) === POSITION_ID.exec(address.pathname)?.[1] ? job : null;
}

function parseJob(source: string): Job | null {
  try {
    const data = JSON.parse(source) as { props?: { pageProps?: { jobDetailInfo?: { job?: Job } } } } | null;
    return data?.props?.pageProps?.jobDetailInfo?.job ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null; // a payload that is not JSON says nothing
    throw error;
  }
}
