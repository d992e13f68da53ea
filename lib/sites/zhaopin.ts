import { attribute, by, first, matching, nth, text, texts } from '@/lib/page/readers';
import { wordsOf } from '@/lib/page/payload';
import { DEGREE, EXPERIENCE, INDUSTRY, JOB_ID, positionNamed, SIZE, STAGE, zhaopinDetail } from './zhaopin-detail';
import type { Layout, Site } from './site';

/** The list under /sou/. */
const list: Layout = {
  name: 'list-sou',
  seen: '2026-09',
  kind: 'list',
  recognise: '.joblist-box__item a.jobinfo__name',
  card: '.joblist-box__item',
  skip: (card) => !card.querySelector('a.jobinfo__name'),
  key: [matching(attribute('a.jobinfo__name', 'href'), JOB_ID)],
  link: [matching(attribute('a.jobinfo__name', 'href'), /^([^?#]+)/)],
  fields: {
    title: [text('a.jobinfo__name')],
    salary: [text('.jobinfo__salary')],
    city: [nth('.jobinfo__other-info-item', 0)],
    experience: [first('.jobinfo__other-info-item', EXPERIENCE)],
    degree: [first('.jobinfo__other-info-item', DEGREE)],
    company: [attribute('a.companyinfo__name', 'title'), text('.companyinfo__name')],
    companySize: [first('.companyinfo__tag .joblist-box__item-tag', SIZE)],
    industry: [first('.companyinfo__tag .joblist-box__item-tag', INDUSTRY)],
    stage: [first('.companyinfo__tag .joblist-box__item-tag', STAGE)],
    tags: [texts('.jobinfo__tag .joblist-box__item-tag'), texts('.jobinfo .joblist-box__item-tag')],
  },
  badge: [
    { selector: '.jobinfo__salary', where: 'after' },
    { selector: 'a.jobinfo__name', where: 'after' },
  ],
};

/** The list under /jobs, shown to some readers since 2026-09-07: nothing on the card links to the posting. */
const cards: Layout = {
  name: 'list-cards',
  seen: '2026-09',
  kind: 'list',
  recognise: '.job-card .job-card__title-clamp',
  card: '.job-card',
  skip: (card) => !card.querySelector('.job-card__title-clamp'),
  key: [by('position list number', (card) => wordsOf(positionNamed(card)?.number))],
  link: [by('position list positionUrl', (card) => wordsOf(positionNamed(card)?.positionUrl))],
  fields: {
    title: [attribute('.job-card__title-clamp .vue-clamp__text', 'aria-label'), text('.job-card__title-clamp')],
    // Logged out the pay is "**-**元".
    salary: [text('.job-card__salary')],
    city: [text('.job-card__location span'), text('.job-card__location')],
    experience: [first('.job-card__skill-tag', EXPERIENCE)],
    degree: [first('.job-card__skill-tag', DEGREE)],
    company: [attribute('.job-card__company-name', 'title'), text('.job-card__company-name')],
    tags: [texts('.job-card__skill-tag', new RegExp(`${EXPERIENCE.source}|${DEGREE.source}`))],
  },
  badge: [
    { selector: '.job-card__salary', where: 'after' },
    { selector: '.job-card__title', where: 'after' },
  ],
};

export const zhaopin: Site = {
  id: 'zhaopin',
  name: '智联招聘',
  home: 'https://www.zhaopin.com/',
  matches: ['https://www.zhaopin.com/*', 'https://jobs.zhaopin.com/*'],
  layouts: [list, cards, zhaopinDetail],
  samples: [
    { url: 'https://www.zhaopin.com/sou/jl765?kw=golang', key: null },
    { url: 'https://www.zhaopin.com/jobs?jl=765&kw=golang', key: null },
    { url: 'https://www.zhaopin.com/jobdetail/CC123456789J00000000001.htm', key: 'CC123456789J00000000001' },
    { url: 'https://jobs.zhaopin.com/CZ000111222J00333444555.htm?a=b', key: 'CZ000111222J00333444555' },
  ],
  checked: '2026-09',
};
