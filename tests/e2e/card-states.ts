import { detail, oldList } from '@/scripts/demo/boss';
import type { DemoPosting } from '@/scripts/demo/postings';

/** What differs from a Go posting in 上海 with stated pay. */
type Row = Partial<DemoPosting> & { key: string };

/** One posting for each state that a badge can be in, under the name of the state. */
const ROWS: Row[] = [
  { key: 'stated' },
  { key: 'rough', title: 'Golang工程师（昆明）', place: '昆明·官渡区', experience: '5-10年', salary: '15-25K' },
  { key: 'no-pay', salary: '' },
  { key: 'negotiable', salary: '面议' },
  { key: 'hidden', salary: '**-**元' },
  { key: 'unreadable', salary: '\uE531\uE532-\uE533\uE534K' },
  { key: 'part-time-pay', salary: '200-300元/天' },
  { key: 'foreign-market', title: 'Golang Engineer (Singapore)', place: '新加坡', salary: '8000-12000新元/月' },
  { key: 'mentioned', title: '后端开发工程师（Go优先）', tags: ['Java', 'MySQL'] },
];

const NOTE = '外包岗位，需驻场银行客户现场，大小周，35岁以下优先，统招本科，能接受出差';

export const STATES_URL = 'https://www.zhipin.com/web/geek/job?query=states&city=101020100&page=1';
export const FLAGS_URL = 'https://www.zhipin.com/job_detail/flagsflagsflags01~.html';

export const statePages: Record<string, string> = {
  [STATES_URL]: oldList(ROWS.map(posting)),
  [FLAGS_URL]: detail(posting({ key: 'flagsflagsflags01~', title: 'Golang开发（驻场）', note: NOTE })),
};

export const states = ROWS.map(({ key }) => key);

function posting(row: Row): DemoPosting {
  const salary = row.salary ?? '25-45K·16薪';
  return {
    site: 'boss',
    title: 'Go开发工程师',
    place: '上海·浦东新区·张江',
    experience: '3-5年',
    degree: '本科',
    company: '青杉科技',
    industry: '企业服务',
    stage: 'C轮',
    size: '500-999人',
    go: 'core',
    tags: ['Golang', 'Gin', 'MySQL', 'Kafka', 'etcd'],
    note: '',
    ...row,
    salary,
    salaryShown: salary,
  };
}
