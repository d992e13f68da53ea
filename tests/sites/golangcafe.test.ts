import { describe, expect, it } from 'vitest';
import { inShort, postingsOf } from './parse-fixture';
import { readFixture, said } from './read-fixture';

describe('golangcafe', () => {
  it('reads the list, its descriptions from the page’s state', () => {
    const { layout, page, postings } = readFixture('golangcafe/list');

    expect({ layout, page, count: postings.length }).toEqual({ layout: 'list', page: 'list', count: 3 });
    expect(postings[0]?.reading.key).toBe('Aa00Bb11Cc22Dd33Ee44');
    expect(postings[0]?.reading.url).toBe(
      'https://golang.cafe/jobs/Gopher-Example-Golang-Engineer-Aa00Bb11Cc22Dd33Ee44',
    );
    expect(said(postings[0]?.reading)).toEqual({
      title: 'Golang Engineer < text a[href^="/jobs/"][aria-label^="View "] h2',
      salary: '$140 000 - $180 000 < first svg + span',
      city: 'Remote; Berlin - Germany 🇩🇪 < work mode and place',
      company: 'Gopher Example < text span.font-semibold',
      datePosted: '30 April 2026 < text time',
      description: 'You own services in Go.\n\n3+ years of Go. A {brace} and a "quote". < state jobPosts description',
    });
    expect(postings[2]?.reading.fields).toMatchObject({ salary: null, description: null });
  });

  it('parses years’ pay with blanks in it, and the day that the text says', () => {
    const postings = postingsOf('golangcafe/list');

    expect(postings.map(inShort)).toEqual([
      'core stated 140000-180000 USD/year',
      'core stated 70000-95000 GBP/year',
      'no none',
    ]);
    expect(postings.map(({ datePosted, workMode }) => [datePosted, workMode])).toEqual([
      ['2026-04-30', 'remote'],
      ['2026-02-03', 'hybrid'],
      ['2025-12-01', 'onsite'],
    ]);
  });

  it('reads a detail page by its JobPosting, under the key of its card', () => {
    const { page, postings } = readFixture('golangcafe/detail');

    expect({ page, key: postings[0]?.reading.key }).toEqual({ page: 'detail', key: 'Aa00Bb11Cc22Dd33Ee44' });
    expect(said(postings[0]?.reading)).toMatchObject({
      title: 'Golang Engineer < text main h1',
      salary: 'EUR 80000 - 95000 per year < schema.org',
    });
    expect(postingsOf('golangcafe/detail').map(inShort)).toEqual(['core stated 80000-95000 EUR/year']);
  });
});
