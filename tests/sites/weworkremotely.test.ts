import { describe, expect, it } from 'vitest';
import { inShort, postingsOf } from './parse-fixture';
import { readFixture, said } from './read-fixture';

const CHIP = 'first .new-listing__categories__category';

describe('weworkremotely', () => {
  it('reads the cards without the advertisement, and not the company’s seat as the place', () => {
    const { layout, page, postings } = readFixture('weworkremotely/list');

    expect({ layout, page, count: postings.length }).toEqual({ layout: 'list', page: 'list', count: 3 });
    expect(postings[0]?.reading.key).toBe('heron-example-senior-go-engineer');
    expect(postings[0]?.reading.url).toBe('https://weworkremotely.com/remote-jobs/heron-example-senior-go-engineer');
    expect(said(postings[0]?.reading)).toEqual({
      title: 'Senior Go Engineer < text .new-listing__header__title__text',
      company: 'Heron Example < own .new-listing__company-name',
      salary: `$100,000 or more USD < ${CHIP}`,
      city: 'Remote; Anywhere in the World < remote and region',
      employmentType: `Full-Time < ${CHIP}`,
    });
  });

  it('tells pay, type and region apart in any order, and leaves "or more" open', () => {
    const postings = postingsOf('weworkremotely/list');

    expect(postings.map(inShort)).toEqual([
      'core stated 100000- USD/year',
      'core stated 75000-99999 USD/year',
      'core none',
    ]);
    expect(postings.map(({ location }) => location.text)).toEqual([
      'Remote; Anywhere in the World',
      'Remote; 🇺🇸 United States of America',
      'Remote; Europe Only',
    ]);
  });

  it('reads a detail page by its JobPosting, whose zeros are no pay', () => {
    const { page, postings } = readFixture('weworkremotely/detail');

    expect({ page, key: postings[0]?.reading.key }).toEqual({
      page: 'detail',
      key: 'heron-example-senior-go-engineer',
    });
    expect(said(postings[0]?.reading)).toMatchObject({
      company: expect.stringMatching(/^Heron Example < own/),
      description: 'You write Go. Must know PostgreSQL. < schema.org',
    });
    expect(postingsOf('weworkremotely/detail').map(inShort)).toEqual(['core none']);
  });
});
