import { JSDOM } from 'jsdom';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SITES } from '@/lib/sites';
import { readPage } from '@/lib/sites/read-page';
import { inShort, postingsOf } from './parse-fixture';
import { readFixture, said } from './read-fixture';

describe('indeed', () => {
  it('reads the cards and leaves out copies: hidden ones, and one that the data of the page do not list', () => {
    const { layout, page, postings } = readFixture('indeed/list');

    expect({ layout, page }).toEqual({ layout: 'list', page: 'list' });
    expect(postings.map(({ reading }) => reading.key.slice(-2))).toEqual(['d1', 'd2', 'd3', 'd4']);
    expect(postings[1]?.reading.url).toBe('https://www.indeed.com/viewjob?jk=00aa11bb22cc33d2');
    expect(said(postings[1]?.reading)).toEqual({
      title: 'Backend Developer < text a.jcs-JobTitle span[title]',
      salary: 'Up to $65 an hour < mosaic salarySnippet',
      city: 'Hybrid work in Des Moines, IA 50309 < own [data-testid="text-location"]',
      company: 'Finch Example < text [data-testid="company-name"]',
      employmentType: 'Contract < first .metadataContainer li',
      description: '5+ years with Go or Java. < text [data-testid="belowJobSnippet"]',
      datePosted: '2026-07-08 < mosaic pubDate ~ ^(\\d{4}-\\d\\d-\\d\\d)',
    });
  });

  it('keeps cards that came after the data of the page', () => {
    const source = readFileSync(new URL('../fixtures/indeed/list.html', import.meta.url), 'utf8');
    const url = 'https://www.indeed.com/jobs?q=golang&start=10';
    const later = source.replaceAll('"jobkey":"00aa11bb22cc33d', '"jobkey":"99aa11bb22cc33d');
    const { postings } = readPage(new JSDOM(later, { url }).window.document, url, SITES);

    expect(postings).toHaveLength(5);
    expect(postings[0]?.reading.fields.salary?.from).toBe('first #salaryInfoAndJobType > span');
  });

  it('joins the pane into its card by the id that the pane names', () => {
    const { found } = readFixture('indeed/list');
    const pane = found.find(({ layout }) => layout.name === 'pane')?.reading;

    expect(pane?.key).toBe('00aa11bb22cc33d1');
    expect(pane?.url).toBe('https://www.indeed.com/viewjob?jk=00aa11bb22cc33d1');
    expect(said(pane)).toMatchObject({
      title: expect.stringMatching(/^Senior Go Engineer < /),
      salary: '$150,000 - $180,000 a year < first #salaryInfoAndJobType > span',
      employmentType: expect.stringMatching(/^Full-time < /),
      description: 'Build payment services in Go.\nMust know PostgreSQL. < visible #jobDescriptionText',
    });
  });

  it('says which pay is the board’s own estimate, and whose dollars they are', () => {
    expect([...postingsOf('indeed/list'), ...postingsOf('indeed/detail')].map(inShort)).toEqual([
      'core stated 150000-180000 USD/year',
      'mentioned stated -65 USD/hour',
      'core estimate 69700-103000 USD/year',
      'core stated 1000-1500 USD/week',
      'core stated 120000-140000 AUD/year',
    ]);
  });

  it('reads a detail page whose line of pay holds only the type, and fills it from its JobPosting', () => {
    const { page, postings } = readFixture('indeed/detail');

    expect({ page, key: postings[0]?.reading.key }).toEqual({ page: 'detail', key: '00aa11bb22cc33d9' });
    expect(said(postings[0]?.reading)).toMatchObject({
      title: expect.stringMatching(/^Golang Developer < text/),
      city: 'Sydney NSW < text [data-testid="inlineHeader-companyLocation"]',
      datePosted: '2026-05-06T01:02:03.000Z < schema.org',
    });
  });
});
