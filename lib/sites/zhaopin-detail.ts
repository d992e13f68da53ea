import { listOf, memberOf, payload, wordsOf } from '@/lib/page/payload';
import { attribute, first, fromAddress, text, texts, visible } from '@/lib/page/readers';
import type { Layout } from './site';

export const JOB_ID = /\/(C[A-Z]\d[\dJ]*)\.htm/;
export const EXPERIENCE = /^(?:无经验|不限|经验不限|应届|在校|\d{1,2}年以[下上内]|\d{1,2}-\d{1,2}年)/;
export const DEGREE = /^(?:学历不限|初中及以下|中专\/中技|中专|中技|高中|大专|本科|硕士|博士)/;
export const SIZE = /^\d[\d-]{0,12}人|人以[上下]$/;
export const STAGE = /轮|融资|上市/;
const OWNER = '民营|国企|国有|外商|外资|合资|港澳台|股份制|事业单位|社会团体|学校|医院|代表处|其它|其他';
/** What is neither size nor stage nor who owns the company. */
export const INDUSTRY = new RegExp(`^(?!${OWNER}|.*(?:人$|人以|${STAGE.source}))`);

/** What is read of a posting in the page's state. It also holds the recruiter's name: that is never read. */
interface Position {
  number?: unknown;
  positionUrl?: unknown;
}

/** The one position of the page's state with the card's title, company and city; undefined where several are alike. */
export function positionNamed(card: Element): Position | undefined {
  const said = (selector: string) => card.querySelector(selector)?.textContent.trim() ?? '';
  const [title, company, place] = ['title-clamp', 'company-name', 'location'].map((part) => said(`.job-card__${part}`));
  const positions = listOf(memberOf(payload(card.ownerDocument, '__INITIAL_STATE__'), 'positionList'));
  const alike = positions.filter(
    (position) =>
      wordsOf(memberOf(position, 'name')) === title &&
      wordsOf(memberOf(position, 'companyName')) === company &&
      place?.startsWith(wordsOf(memberOf(position, 'workCity')) ?? ' '),
  );
  return alike.length === 1 ? (alike[0] as Position) : undefined;
}

export const zhaopinDetail: Layout = {
  name: 'detail',
  seen: '2026-09',
  kind: 'detail',
  recognise: '.summary-planes .summary-planes__title',
  card: 'body',
  key: [fromAddress(JOB_ID)],
  link: [fromAddress(/^([^?#]*\/C[A-Z]\d[\dJ]*\.htm)/)],
  fields: {
    title: [text('.summary-planes__title')],
    salary: [text('.summary-planes__salary'), text('[class*="summary-planes__salary"]')],
    city: [text('.summary-planes__info li')],
    experience: [first('.summary-planes__info li', EXPERIENCE)],
    degree: [first('.summary-planes__info li', DEGREE)],
    employmentType: [first('.summary-planes__info li', /^(?:全职|兼职|实习|校园)/)],
    company: [text('.company-summary__name'), attribute('.company-summary__name', 'title')],
    companySize: [first('.company-summary__list li', SIZE)],
    industry: [first('.company-summary__list li', INDUSTRY)],
    stage: [first('.company-summary__list li', STAGE)],
    tags: [texts('.describtion-card__skills-item')],
    description: [visible('.describtion-card__detail-content')],
  },
  badge: [
    { selector: '.summary-planes__salary', where: 'after' },
    { selector: '.summary-planes__title', where: 'after' },
  ],
};
