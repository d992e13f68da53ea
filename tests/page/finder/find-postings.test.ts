import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findPostings } from '@/lib/page/finder/find-postings';

const FIXTURES = new URL('../../fixtures/finder/', import.meta.url);
const LISTS = readdirSync(new URL('lists/', FIXTURES));
const DETAILS = readdirSync(new URL('details/', FIXTURES));
const NEGATIVES = readdirSync(new URL('negatives/', FIXTURES));

type Row = [title: string, salary: string | null, company: string | null, city: string | null];

interface About {
  url: string;
  cards?: Row[];
  title?: string;
  salary?: string | null;
  description_has?: string[];
  similar?: Row[];
}

const find = (html: string, url = 'https://jobs.page.test/search') =>
  findPostings(new JSDOM(html, { url }).window.document, url);

function open(name: string) {
  const source = readFileSync(new URL(name, FIXTURES), 'utf8');
  const about = JSON.parse(/^<!-- (.*) -->/.exec(source)?.[1] ?? '') as About;
  return { ...about, ...find(source, about.url) };
}

describe('lists of layouts that no adapter knows', () => {
  it.each(LISTS)('reads every card of %s and nothing beside them', (name) => {
    const { postings, cards, certainty } = open(`lists/${name}`);
    const rows = postings.map(({ fields: { title, salary, company, city } }) =>
      [title, salary, company, city].map((field) => field?.text ?? null),
    );

    expect(rows).toHaveLength(cards?.length ?? 0);
    expect(rows).toEqual(expect.arrayContaining(cards ?? []));
    expect(certainty.grade).not.toBe('low');
  });

  it('reads the pane beside a list', () => {
    const { detail } = open('lists/en-two-panes.html');

    expect(detail?.fields.title?.text).toBe('Go Software Engineer');
    expect(detail?.fields.description?.text).toContain('4+ years with Go');
  });

  it('gives each posting its link and the id in it', () => {
    const [first] = open('lists/zh-table.html').postings;
    expect(first).toMatchObject({ key: '81000', url: 'https://www.example-hr.test/position/81000.html' });
  });

  it('puts the badge after the pay, else after the title', () => {
    const { postings } = open('lists/en-cards.html');
    const places = postings.map(({ badge, fields }) => [
      badge.element.textContent,
      (fields.salary ?? fields.title)?.text,
    ]);
    for (const [at, text] of places) expect(at).toBe(text);
  });

  it('says of each field how it was told', () => {
    for (const { fields } of open('lists/en-logo-only.html').postings) {
      expect(Object.values(fields).every(({ from }) => from.startsWith('finder '))).toBe(true);
      expect(fields.company?.from).toBe('finder logo');
    }
  });
});

describe('pages that describe one posting', () => {
  it.each(DETAILS)('reads it, and the postings beside it, of %s', (name) => {
    const { detail, postings, title, salary, similar, ...about } = open(`details/${name}`);
    const description = detail?.fields.description?.text.replaceAll(/\s+/g, ' ') ?? '';

    expect([detail?.fields.title?.text, detail?.fields.salary?.text ?? null]).toEqual([title, salary]);
    for (const phrase of about.description_has ?? []) expect(description).toContain(phrase);
    expect(postings.map(({ fields }) => fields.title?.text)).toEqual(similar?.map(([one]) => one));
  });
});

describe('pages that hold no postings', () => {
  it.each(NEGATIVES)('finds none on %s', (name) => {
    const { postings, detail, certainty } = open(`negatives/${name}`);
    expect({ found: postings.map(({ fields }) => fields.title?.text), detail, grade: certainty.grade }).toEqual({
      found: [],
      detail: null,
      grade: 'low',
    });
  });

  it.each(['', '<p>25-45K</p>', '<h1>Go</h1>', '<a href="/jobs/1">Go engineer</a>'])('finds none in %j', (html) =>
    expect(find(html)).toMatchObject({ postings: [], detail: null }),
  );
});

const card = (title: string, style = '') =>
  `<li style="${style}"><a href="/jobs/${title.length}0001">${title}</a><b>20-30K</b><i>3-5年</i><em>北京</em><u>长风软件</u></li>`;

describe('what a person does not see', () => {
  it.each([
    ['hidden by style', card('Go开发专家', 'display: none')],
    ['a template', `<template>${card('Go开发专家')}</template>`],
    ['a decoy', card('Go开发专家').replace('<li', '<li aria-hidden="true"')],
  ])('is not read: %s', (_, hidden) => {
    const { postings } = find(`<ul>${card('Go开发工程师')}${card('Go后端架构师们')}${hidden}</ul>`);
    expect(postings.map(({ fields }) => fields.title?.text)).toEqual(['Go开发工程师', 'Go后端架构师们']);
  });
});

it('does not change the page, and makes no element of its text', () => {
  const source = readFileSync(new URL('lists/zh-obfuscated.html', FIXTURES), 'utf8').replaceAll(
    '琥珀',
    '&lt;img src=x onerror=alert(1)&gt;',
  );
  const { document } = new JSDOM(source).window;
  const before = document.documentElement.cloneNode(true);
  findPostings(document, 'https://jobs.page.test/');
  expect(document.documentElement.isEqualNode(before)).toBe(true);
});

it('ends on a page without end', () => {
  const deep = '<div>'.repeat(2000) + 'Go工程师 25-45K' + '</div>'.repeat(2000);
  const wide = '<div><a href="/j/1">Go工程师</a><b>25-45K</b></div>'.repeat(8000);
  expect(find(deep).postings).toEqual([]);
  expect(find(wide).postings.length).toBeLessThanOrEqual(6000);
}, 30_000);
