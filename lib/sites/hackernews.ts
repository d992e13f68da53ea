import { attribute, by, matching } from '@/lib/page/readers';
import { visibleText } from '@/lib/page/visible-text';
import { headlineOf, isHiringThread, isTopLevel } from './hackernews-headline';
import type { Layout, Site } from './site';

const part = (name: 'title' | 'company' | 'salary' | 'city' | 'employmentType') =>
  by(`headline ${name}`, (comment) => headlineOf(comment)?.[name] ?? null);
const item = by('address from id', (comment) => comment.id && `https://news.ycombinator.com/item?id=${comment.id}`);

/** Addresses are no words of the posting: "https" is not asked for. */
const description = by('visible .commtext', (comment) => {
  const body = comment.querySelector('.commtext');
  return (
    body &&
    (visibleText(body)
      .replace(/https?:\/\/\S{1,500}/g, '')
      .trim() ||
      null)
  );
});

const FIELDS: Layout['fields'] = {
  title: [part('title')],
  company: [part('company')],
  salary: [part('salary')],
  city: [part('city')],
  employmentType: [part('employmentType')],
  description: [description],
  datePosted: [matching(attribute('.age', 'title'), /^(\d{4}-\d\d-\d\d)/)],
};

/** One posting a comment on the thread itself; answers to comments are none. */
const thread: Layout = {
  name: 'thread',
  seen: '2026-04',
  kind: 'list',
  recognise: '.fatitem .hnuser[href="user?id=whoishiring"]',
  card: 'tr.comtr',
  skip: (comment) => !isTopLevel(comment) || !isHiringThread(comment) || !headlineOf(comment),
  key: [attribute('', 'id')],
  link: [item],
  fields: FIELDS,
  badge: [
    { selector: '.comhead', where: 'after' },
    { selector: '.commtext', where: 'after' },
  ],
};

/** Made after what others' code reads of it: no saved page was there to test against. */
export const hackernews: Site = {
  id: 'hackernews',
  name: 'HN: Who is hiring?',
  home: 'https://news.ycombinator.com/submitted?id=whoishiring',
  matches: ['https://news.ycombinator.com/item?id=*'],
  experimental: true,
  layouts: [thread],
  samples: [
    { url: 'https://news.ycombinator.com/item?id=45000001', key: null },
    { url: 'https://news.ycombinator.com/item?id=45000001&p=2', key: null },
  ],
  checked: '2026-04',
};
