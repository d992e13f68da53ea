import { listOf, memberAt, memberOf, payload, wordsOf } from '@/lib/page/payload';

export const JOB_ID = /\/jobs\/detail\/(\d+)/;
const KINDS: Record<string, string> = { 1: '校招', 2: '实习', 3: '社招' };
/** Pay in thousands a month; the others are not known well enough to be read. */
const THOUSANDS = '2';
const BY_AGREEMENT = 9_999_999;

/** A posting in the page's state. It also holds the recruiter's name and e-mail: those are never read. */
type Job = Record<string, unknown> & { company: Record<string, unknown> };

/** The posting of a link, or of the page's address: the state may still be that of the page before. */
export function jobOf(card: Element, address: URL): Job | null {
  const id = JOB_ID.exec(card.getAttribute('href') ?? address.pathname)?.[1];
  const store = memberOf(payload(card.ownerDocument, '__INITIAL_STATE__'), 'store');
  const listed = listOf(memberAt(store, 'interCenter', 'jobList')).map((job) => memberOf(job, 'data') ?? job);
  const all = [memberAt(store, 'jobDetail', 'detail'), ...listed];
  const job = all.find((each) => id !== undefined && wordsOf(memberOf(each, 'id')) === id);
  return job
    ? { ...job, company: { ...(memberOf(job, 'recommendInternCompany') as object | null | undefined) } }
    : null;
}

/** Whether the state lists the link's posting; the same posting's second link is left out. */
export function hasJob(link: Element): boolean {
  const id = JOB_ID.exec(link.getAttribute('href') ?? '')?.[0];
  const before = link.parentElement?.querySelector(`a[href*="${id ?? ''}"]`);
  return (
    id !== undefined && (before ?? link) === link && jobOf(link, new URL(`https://www.nowcoder.com${id}`)) !== null
  );
}

/** "15-35K * 16薪" from the state's numbers; 0 to 9999999 is 面议. */
export function salaryOf(job: Job | null): string | null {
  const [low, high, months] = ['salaryMin', 'salaryMax', 'salaryMonth'].map((name) => Number(job?.[name]));
  if (wordsOf(job?.['salaryType']) !== THOUSANDS || low === undefined || !high) return null;
  if (high >= BY_AGREEMENT) return '薪资面议';
  return months && months > 12 ? `${low}-${high}K * ${months}薪` : `${low}-${high}K`;
}

export const kindOf = (job: Job | null) => KINDS[wordsOf(job?.['recruitType']) ?? ''] ?? null;

export const linesOf = (value: unknown) => wordsOf(value)?.replace(/[,，]\s*/g, '\n') ?? null;
