import { attribute, first, matching, nth, text, texts } from '@/lib/page/readers';
import { DEGREE, EXPERIENCE, idOf, INTERN, pathOf } from './boss-detail';
import type { Layout } from './site';

const LEGACY_LINE = text('.job-limit p');

export const bossList2022: Layout = {
  name: 'list-2022',
  seen: '2024-05',
  kind: 'list',
  recognise: '.job-card-wrapper .job-card-left',
  card: '.job-card-wrapper',
  key: [idOf('a.job-card-left')],
  link: [pathOf('a.job-card-left')],
  fields: {
    title: [text('.job-name')],
    salary: [text('.job-info .salary')],
    city: [text('.job-area')],
    experience: [first('.job-info .tag-list li', EXPERIENCE)],
    degree: [first('.job-info .tag-list li', DEGREE)],
    employmentType: [first('.job-info .tag-list li', INTERN)],
    company: [text('.company-name a'), text('.company-name')],
    companySize: [first('.company-tag-list li', /\d人/)],
    industry: [nth('.company-tag-list li', 0)],
    stage: [first('.company-tag-list li', /融资|轮|上市/)],
    tags: [texts('.job-card-footer .tag-list li')],
  },
  badge: [
    { selector: '.job-info .salary', where: 'after' },
    { selector: '.job-name', where: 'after' },
  ],
};

export const bossList2018: Layout = {
  name: 'list-2018',
  seen: '2021-05',
  kind: 'list',
  recognise: 'li > .job-primary .primary-box',
  card: 'li > .job-primary',
  key: [attribute('.primary-box', 'data-jid'), idOf('.primary-box'), idOf('.job-name a')],
  link: [pathOf('.primary-box'), pathOf('.job-name a')],
  fields: {
    title: [attribute('.job-name a', 'title'), text('.job-name')],
    salary: [text('.job-limit .red')],
    city: [text('.job-area')],
    experience: [matching(LEGACY_LINE, EXPERIENCE)],
    degree: [matching(LEGACY_LINE, DEGREE)],
    company: [text('.info-company .name')],
    companySize: [matching(text('.company-text p'), /(\d{1,6}(?:-\d{1,6})?人(?:以上|以下)?)/)],
    stage: [matching(text('.company-text p'), /(未融资|天使轮|[A-D]轮(?:及以上)?|已上市|不需要融资)/)],
    tags: [texts('.info-append .tags span')],
  },
  badge: [
    { selector: '.job-limit .red', where: 'after' },
    { selector: '.job-name', where: 'after' },
  ],
};
