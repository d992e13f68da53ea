import type { Job } from './faces';

export const JOBS = 60;
export const VERSIONS = 3;
const COMPANIES = ['青杉科技', '白露数据', '云杉网络', '石桥软件'];

/** One posting of the simulated board: its pay differs from every other's, and from its own in another version. */
export function job(index: number, version = 0): Job {
  const isGo = index % 4 !== 3;
  const low = 10 + index;
  return {
    key: `sim${index}x`,
    title: isGo ? 'Golang后端工程师' : 'Java后端工程师',
    salary: index % 10 === 7 ? '面议' : `${low}-${low + 8 + version}K`,
    company: COMPANIES[index % COMPANIES.length] ?? '',
    description: '任职要求：三年以上后端经验，熟悉 Linux。',
  };
}

/** Every text pair that the board can show. */
export const allJobs = (): Job[] =>
  Array.from({ length: JOBS }, (_, index) =>
    Array.from({ length: VERSIONS }, (_, version) => job(index, version)),
  ).flat();
