import { describe, expect, it } from 'vitest';
import { inShort, postingsOf } from './parse-fixture';
import { readFixture, said } from './read-fixture';

describe('remoteok', () => {
  it('reads the rows, the text from the JobPosting in each', () => {
    const { layout, page, postings } = readFixture('remoteok/list');

    expect({ layout, page, count: postings.length }).toEqual({ layout: 'list', page: 'list', count: 3 });
    expect(postings[0]?.reading.key).toBe('1130001');
    expect(postings[0]?.reading.url).toBe('https://remoteok.com/remote-jobs/remote-1130001');
    expect(said(postings[0]?.reading)).toEqual({
      title: 'Senior Go Engineer < text h2[itemprop="title"]',
      salary: '💰 $100k - $145k < .location with an amount',
      city: 'Remote; 🌎 Worldwide < remote and .location',
      company: 'Otter Example < text h3[itemprop="name"]',
      employmentType: '⏰ Contractor < first .location',
      description: 'We build ledgers in Go. 5+ years with Go. < JobPosting in the row',
      datePosted: '2026-05-11T09:00:00+00:00 < attribute time[datetime][datetime]',
    });
  });

  it('believes no tag: every row is tagged Golang, one is a job with Go', () => {
    const postings = postingsOf('remoteok/list');

    expect(postings.map(inShort)).toEqual([
      'core stated 100000-145000 USD/year',
      'no estimate 70000-110000 USD/year',
      'no none',
    ]);
    expect(postings.map(({ title, skills }) => [title, skills.required])).toEqual([
      ['Senior Go Engineer', ['go']],
      ['Cashier', []],
      ['Backend Engineer', ['php', 'mysql']],
    ]);
  });

  it('takes pay from what is shown: the JobPosting repeats estimates as if they were stated', () => {
    expect(readFixture('remoteok/list').postings[2]?.reading.fields.salary).toBeNull();
  });
});
