import { existsSync, readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findPostings } from '@/lib/page/finder/find-postings';
import { SITES } from '@/lib/sites';
import { readPage } from '@/lib/sites/read-page';

const PAGES = new URL('../../../../shared/pages/', import.meta.url);
const present = existsSync(PAGES);
const BEIJING = 'https://www.lagou.com/jobs/list_Java?city=%E5%8C%97%E4%BA%AC';

/**
 * file, address, cards on the page as counted by reading it, of them with pay that is shown. Of 51job's page the six
 * recommendations below the list are not counted; the Indeed page's decoy is none; LinkedIn's detail has 27 similar
 * postings and 10 that others looked at.
 */
const LISTS = [
  ['boss/list-new-2026-07-beijing.html', 'https://www.zhipin.com/web/geek/jobs?query=golang', 15, 0],
  ['boss/list-new-2026-09-loggedin-excerpt.html', 'https://www.zhipin.com/web/geek/jobs', 7, 7],
  ['boss/list-old-2024-05.html', 'https://www.zhipin.com/web/geek/job?query=java', 30, 30],
  ['lagou/list-old-2019.html', 'https://www.lagou.com/jobs/list_python?px=new', 15, 15],
  ['lagou/list-2026-09-excerpt.html', BEIJING, 3, 3],
  ['lagou/list-wn-nextjs-skeleton.html', 'https://www.lagou.com/wn/jobs?kd=Golang', 1, 1],
  ['liepin/list-2026-09-excerpt.html', 'https://www.liepin.com/zhaopin/?key=golang', 6, 6],
  ['51job/list-shanghai-2026.html', 'https://we.51job.com/pc/search?keyword=python', 20, 20],
  ['zhaopin/list-sou-2026-excerpt.html', 'https://www.zhaopin.com/sou/jl765?kw=Java', 3, 3],
  ['zhaopin/list-newui-2026-09-excerpt.html', 'https://www.zhaopin.com/sou/jl765', 2, 2],
  ['linkedin/lekhna-jobs.html', 'https://www.linkedin.com/jobs/search?keywords=go', 10, 0],
  ['linkedin/guest-card-with-salary-2026-09.html', 'https://www.linkedin.com/jobs/search?keywords=go', 1, 1],
  ['linkedin/coverletterer-job.html', 'https://au.linkedin.com/jobs/view/x-4000000002', 37, 2],
  ['indeed/marwan-serp.html', 'https://www.indeed.com/jobs?q=frontend', 15, 0],
  ['glassdoor/golang-cards-2026-07-30.html', 'https://www.glassdoor.com/Job/golang-jobs.htm', 2, 1],
  ['golangcafe/godaily-list.html', 'https://golang.cafe/', 10, 7],
] as const;

const DETAILS = [
  [
    'boss/detail-2026-09-skeleton.html',
    'https://www.zhipin.com/job_detail/ab12~.html',
    'Go开发工程师',
    '负责后端服务研发',
  ],
  [
    'lagou/detail-2026-09-excerpt.html',
    'https://www.lagou.com/wn/jobs/12413968.html',
    '软件开发工程师-属地化社招',
    '轨道交通',
  ],
  [
    'liepin/detail-job-2026-07-excerpt.html',
    'https://www.liepin.com/job/1983665159.shtml',
    '高级java开发工程师(A233284)',
    '持续演进',
  ],
  ['zhaopin/detail-2026-excerpt.html', 'https://www.zhaopin.com/jobdetail/x.htm', 'Go开发工程师', '后端服务研发'],
  ['nowcoder/detail-446211-2026-04.html', 'https://www.nowcoder.com/jobs/detail/446211', 'AI Agent', '自主规划'],
  [
    'seek/coverletterer-job.html',
    'https://www.seek.com.au/job/12345678',
    'Senior Platform Engineer | Remote | Australia',
    'on-call roster',
  ],
  [
    'linkedin/coverletterer-job.html',
    'https://au.linkedin.com/jobs/view/x-4000000002',
    'Senior Software Engineer - Developer Experience',
    'Healthcare',
  ],
  [
    'linkedin/careerops-guest-onsite.html',
    'https://www.linkedin.com/jobs-guest/jobs/api/jobPosting/1',
    'Senior Data Analyst',
    'reporting end to end',
  ],
] as const;

const NEGATIVES = [
  'nowcoder/detail-446211-2026-04.html',
  'seek/coverletterer-job.html',
  'boss/detail-2026-09-skeleton.html',
  'lagou/detail-2026-09-excerpt.html',
  'zhaopin/detail-2026-excerpt.html',
];

describe.skipIf(!present)(
  'saved pages, every adapter off (skipped where ../shared/pages is not beside the project)',
  () => {
    it.each(LISTS)('finds the cards of %s', (file, url, cards, paid) => {
      const { postings } = findPostings(open(file, url), url);
      const share = (field: 'title' | 'company') => postings.filter(({ fields }) => fields[field]).length / cards;

      expect(postings).toHaveLength(cards);
      expect(share('title')).toBe(1);
      expect(share('company')).toBeGreaterThanOrEqual(0.85);
      expect(postings.filter(({ fields }) => fields.salary)).toHaveLength(paid);
    });

    it.each(LISTS)('reads on %s what the adapter reads, where there is one', (file, url, _cards, paid) => {
      const doc = open(file, url);
      const { postings } = findPostings(doc, url);
      const truth = readPage(doc, url, SITES).found.filter(
        ({ layout }) => layout.kind === 'list' && layout.name !== 'promoted',
      );
      for (const { reading } of truth) {
        const { title, company, salary } = reading.fields;
        const own = postings.filter(({ key }) => key === reading.key);
        const alike = postings.filter(
          ({ fields }) =>
            fields.title?.text === title?.text && (fields.company?.text ?? company?.text) === company?.text,
        );
        const same = own.length > 0 ? own : alike;
        expect(same.length, `${title?.text}, ${company?.text}`).toBeGreaterThan(0);
        // An adapter may know pay that is not shown, and what stands beside it.
        const pay = same.map(({ fields }) => fields.salary?.text ?? '');
        const known = paid > 0 ? (salary?.text ?? '') : '';
        expect(pay.some((text) => (text ? known.startsWith(text) : known === ''))).toBe(true);
      }
    });

    it.each(DETAILS)('reads title and description of %s', (file, url, title, words) => {
      const { detail } = findPostings(open(file, url), url);
      expect(detail?.fields.title?.text.startsWith(title)).toBe(true);
      expect(detail?.fields.description?.text).toContain(words);
    });

    it.each(NEGATIVES)('takes no part of %s for a card', (file) =>
      expect(findPostings(open(file, 'https://page.test/'), 'https://page.test/').postings).toEqual([]),
    );
  },
);

function open(file: string, url: string): Document {
  return new JSDOM(readFileSync(new URL(file, PAGES), 'utf8'), { url, virtualConsole: new VirtualConsole() }).window
    .document;
}
