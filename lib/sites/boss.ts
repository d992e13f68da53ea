import { first, text, texts } from '@/lib/page/readers';
import { bossDetail, bossPane, DEGREE, EXPERIENCE, idOf, INTERN, MASK, pathOf } from './boss-detail';
import { bossList2018, bossList2022 } from './boss-old-lists';
import type { Layout, Site } from './site';

const NO_SKILL =
  /^(?:经验不限|在校\/应届|应届生|\d+年以内|\d+-\d+年|\d+年以上|\d天\/周|\d+个月|学历不限|初中及以下|中专\/中技|高中|大专|本科|硕士|博士)$/;

const list2025: Layout = {
  name: 'list-2025',
  seen: '2026-09',
  kind: 'list',
  recognise: '.job-card-box a.job-name',
  card: '.job-card-box',
  key: [idOf('a.job-name')],
  link: [pathOf('a.job-name')],
  fields: {
    title: [text('a.job-name')],
    // Logged in the digits are private-use glyphs; logged out the element is empty.
    salary: [MASK('.zp-hide-salary'), text('.job-salary')],
    city: [text('.company-location')],
    experience: [first('.tag-list li', EXPERIENCE)],
    degree: [first('.tag-list li', DEGREE)],
    employmentType: [first('.tag-list li', INTERN)],
    company: [text('.boss-name')],
    tags: [texts('.tag-list li', NO_SKILL)],
  },
  badge: [
    { selector: '.job-salary', where: 'after' },
    { selector: 'a.job-name', where: 'after' },
  ],
};

export const boss: Site = {
  id: 'boss',
  name: 'BOSS直聘',
  home: 'https://www.zhipin.com/',
  matches: ['https://www.zhipin.com/*'],
  layouts: [list2025, bossPane, bossList2022, bossList2018, bossDetail],
  samples: [
    { url: 'https://www.zhipin.com/web/geek/jobs?query=golang&city=101010100', key: null },
    { url: 'https://www.zhipin.com/web/geek/job?query=golang&page=2', key: null },
    {
      url: 'https://www.zhipin.com/job_detail/08886e58db85018933R43dq_GFY~.html?lid=x',
      key: '08886e58db85018933R43dq_GFY~',
    },
  ],
  checked: '2026-09',
};
