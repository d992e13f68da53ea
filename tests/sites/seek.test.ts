import { describe, expect, it } from 'vitest';
import { inShort, postingsOf } from './parse-fixture';
import { readFixture, said } from './read-fixture';

const named = (name: string) => `[data-automation="${name}"]`;

describe('seek', () => {
  it('reads the cards, and the pane beside them into its card', () => {
    const { layout, page, found, postings } = readFixture('seek/list');

    expect({ layout, page, found: found.length }).toEqual({ layout: 'list', page: 'list', found: 4 });
    expect(postings.map(({ reading }) => reading.key)).toEqual(['90000001', '90000002', '90000003']);
    expect(postings[0]?.reading.url).toBe('https://www.seek.com.au/job/90000001');
    expect(said(postings[0]?.reading)).toEqual({
      title: `Senior Go Engineer < text ${named('jobTitle')}`,
      company: `Emu Example < text ${named('jobCompany')}`,
      city: `Surry Hills, Sydney NSW (Hybrid) < texts ${named('jobLocation')}`,
      salary: `$150,000 – $180,000 per year + super < text ${named('jobSalary')}`,
      industry: `(Information & Communication Technology) < text ${named('jobClassification')}`,
      description: `Go, AWS. < text ${named('jobShortDescription')}`,
      employmentType: `Full time < text ${named('job-detail-work-type')}`,
    });
    expect(found[3]?.reading.fields.description?.text).toBe('You write Go.\nMust know Terraform.');
  });

  it('reads a detail page', () => {
    const { page, postings } = readFixture('seek/detail');

    expect({ page, key: postings[0]?.reading.key }).toEqual({ page: 'detail', key: '90000005' });
    expect(said(postings[0]?.reading)).toMatchObject({
      title: `Go Developer < text ${named('job-detail-title')}`,
      company: `Kea Example < text ${named('advertiser-name')}`,
      city: `Wellington (Remote) < text ${named('job-detail-location')}`,
      salary: `$110,000 - $130,000 < text ${named('job-detail-salary')}`,
    });
  });

  it('reads dollars as those of the country', () => {
    expect([...postingsOf('seek/list'), ...postingsOf('seek/detail')].map(inShort)).toEqual([
      'core stated 150000-180000 AUD/year',
      'core stated 800-900 AUD/day',
      'core none',
      'core stated 110000-130000 NZD/year',
    ]);
  });
});
