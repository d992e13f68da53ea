import { describe, expect, it } from 'vitest';
import { inShort, postingsOf } from './parse-fixture';
import { readFixture, said } from './read-fixture';

describe('glassdoor', () => {
  it('reads the cards', () => {
    const { layout, page, postings } = readFixture('glassdoor/list');

    expect({ layout, page }).toEqual({ layout: 'list', page: 'list' });
    expect(postings.map(({ reading }) => reading.key.slice(-2))).toEqual(['01', '02', '03', '04']);
    expect(postings[0]?.reading.url).toBe('https://www.glassdoor.com.au/job-listing/go-JV_KO0,2.htm?jl=1010000000001');
    expect(said(postings[0]?.reading)).toEqual({
      title: 'Senior Golang Developer < text a[data-test="job-title"]',
      company: 'Galah Example < text [class*="EmployerProfile_compactEmployerName__"]',
      salary: '$120K - $150K (Employer provided) < text [id^="job-salary-"]',
      city: 'Sydney < text [data-test="emp-location"]',
    });
  });

  it('says which pay is the board’s own estimate', () => {
    expect(postingsOf('glassdoor/list').map(inShort)).toEqual([
      'core stated 120000-150000 AUD/year',
      'core estimate 95000-115000 AUD/year',
      'core stated 90000-130000 EUR/year',
      'core none',
    ]);
  });
});
