import { newList } from '@/scripts/demo/boss';
import { classicList } from '@/scripts/demo/lagou';
import { BOSS, type DemoPosting } from '@/scripts/demo/postings';
import { renamed } from '../redesign';

/** One posting on two boards at two prices, a posting that is over, and a board that was redesigned overnight. */
export const SAME_ON_BOSS = 'https://www.zhipin.com/web/geek/jobs?query=golang&city=101020100&page=9';
export const SAME_ON_LAGOU = 'https://www.lagou.com/jobs/list_golang?city=%E4%B8%8A%E6%B5%B7&pn=9';
export const CLOSED = 'https://jobs.smartrecruiters.com/LumenExample/744000000000009-go-engineer';
export const REDESIGNED = 'https://www.zhipin.com/web/geek/jobs?query=golang&city=101010100&page=8';

const SHARED: DemoPosting = {
  ...{ site: 'boss', key: 'same0123456789ab1nN-29m0GFdY~', title: 'Go后端开发工程师（消息平台）' },
  ...{ salary: '25-45K·16薪', salaryShown: '25-45K·16薪', place: '上海·浦东新区·张江' },
  ...{
    experience: '3-5年',
    degree: '本科',
    company: '云脉数据',
    industry: '企业服务',
    stage: 'C轮',
    size: '500-999人',
  },
  ...{ go: 'core', tags: ['Golang', 'Kafka', 'Kubernetes', 'MySQL'], note: '' },
};

export const scenePages: Record<string, string> = {
  [SAME_ON_BOSS]: newList([SHARED, ...BOSS.slice(0, 4)]),
  [SAME_ON_LAGOU]: classicList([
    { ...SHARED, site: 'lagou', key: '12439999', salary: '22k-40k', salaryShown: '22k-40k', place: '上海·浦东新区' },
  ]),
  [CLOSED]: `<!doctype html><title>Lumen Example Senior Golang Engineer | SmartRecruiters</title>
    <main class="jobad-main job"><h1 class="job-title">Senior Golang Engineer</h1>
    <div class="jobad--empty-state"><h2>Sorry, this job has expired</h2></div></main>`,
  [REDESIGNED]: renamed(newList(BOSS.slice(0, 15))),
};
