import { tree, type Tree } from './render';

/** What a simulated board shows of one posting. */
export interface Job {
  key: string;
  title: string;
  salary: string;
  company: string;
  description: string;
}

/** A board's markup at one time, as its adapter knows it. */
export interface Face {
  name: string;
  /** Class of the list. */
  list: string;
  card: (job: Job) => Tree;
  /** A card that has been emptied and waits for its posting. */
  empty: () => Tree;
  selectors: Selectors;
}

/** Where a reader of the page finds a card, and in it what a badge is made of. */
export interface Selectors {
  card: string;
  title: string;
  salary: string;
  link: string;
}

export const PLACE = '北京·海淀区·中关村';
export const EXPERIENCE = '3-5年';
const DEGREE = '本科';

const tags = (name: string) => tree('ul', { class: name }, tree('li', {}, EXPERIENCE), tree('li', {}, DEGREE));

const TWO_PANES: Face = {
  name: 'two panes',
  list: 'rec-job-list',
  selectors: { card: '.job-card-box', title: 'a.job-name', salary: '.job-salary', link: 'a.job-name' },
  empty: () => tree('li', { class: 'job-card-box' }),
  card: ({ key, title, salary, company }) =>
    tree(
      'li',
      { class: 'job-card-box' },
      tree(
        'div',
        { class: 'job-info' },
        tree(
          'div',
          { class: 'job-title' },
          tree('a', { href: `/job_detail/${key}.html`, class: 'job-name' }, title),
          tree('span', { class: 'job-salary' }, salary),
        ),
        tags('tag-list'),
      ),
      tree(
        'div',
        { class: 'job-card-footer' },
        tree('span', { class: 'boss-name' }, company),
        tree('span', { class: 'company-location' }, PLACE),
      ),
    ),
};

const PAGED: Face = {
  name: 'paged',
  list: 'job-list-box',
  selectors: { card: '.job-card-wrapper', title: '.job-name', salary: '.salary', link: 'a.job-card-left' },
  empty: () => tree('li', { class: 'job-card-wrapper' }),
  card: ({ key, title, salary, company }) =>
    tree(
      'li',
      { class: 'job-card-wrapper' },
      tree(
        'a',
        { href: `/job_detail/${key}.html?lid=x`, class: 'job-card-left' },
        tree(
          'div',
          { class: 'job-title' },
          tree('span', { class: 'job-name' }, title),
          tree('span', { class: 'job-area' }, PLACE),
        ),
        tree('div', { class: 'job-info' }, tree('span', { class: 'salary' }, salary), tags('tag-list')),
      ),
      tree('h3', { class: 'company-name' }, tree('a', { href: `/gongsi/${key}.html` }, company)),
    ),
};

/** The layouts between which the board alternates. */
export const FACES = [TWO_PANES, PAGED] as const;

export const PANE: Selectors = {
  card: '.job-detail-box',
  title: '.job-detail-info .job-name',
  salary: '.job-detail-info .job-salary',
  link: 'a.more-job-btn',
};

export const pane = ({ key, title, salary, company, description }: Job): Tree =>
  tree(
    'div',
    { class: 'job-detail-box' },
    tree(
      'div',
      { class: 'job-detail-info' },
      tree('span', { class: 'job-name' }, title),
      tree('span', { class: 'job-salary' }, salary),
    ),
    tree(
      'ul',
      { class: 'tag-list' },
      tree('li', {}, tree('a', { href: '/beijing/' }, PLACE)),
      tree('li', {}, EXPERIENCE),
      tree('li', {}, DEGREE),
    ),
    tree('div', { class: 'job-detail-body' }, tree('p', { class: 'desc' }, description)),
    tree('div', { class: 'boss-info-attr' }, `${company} · 招聘者`),
    tree('a', { href: `/job_detail/${key}.html`, class: 'more-job-btn' }, '查看更多信息'),
  );
