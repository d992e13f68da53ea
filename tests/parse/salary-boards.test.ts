import { describe, expect, it } from 'vitest';
import { parseSalary } from '@/lib/parse/salary';
import { boardAt } from '@/lib/parse/salary-boards';

const codes = (site: string) =>
  parseSalary('$110,000 - $130,000', { site, rates: null }).assumptions.map(({ code }) => code);

describe('boardAt', () => {
  it.each([
    ['indeed', 'https://www.indeed.com/viewjob?jk=1', 'indeed'],
    ['indeed', 'https://au.indeed.com/viewjob?jk=1', 'indeed-au'],
    ['indeed', 'https://CA.indeed.com:443/viewjob', 'indeed-ca'],
    ['seek', 'https://www.seek.com.au/job/1', 'seek-au'],
    ['seek', 'https://www.seek.co.nz/job/1', 'seek-nz'],
    ['seek', 'https://nz.seek.com/job/1', 'seek-nz'],
    ['glassdoor', 'https://www.glassdoor.co.uk/job-listing/x', 'glassdoor-uk'],
    ['glassdoor', 'https://fr.glassdoor.ca/Emploi/', 'glassdoor-ca'],
    ['glassdoor', 'https://www.glassdoor.de/Job/', 'glassdoor'],
    ['linkedin', 'https://au.linkedin.com/jobs/view/1', 'linkedin'],
    ['indeed', 'https://www.example.com/?au.indeed.com', 'indeed'],
    ['indeed', '', 'indeed'],
  ])('%s at %s is %s', (site, url, board) => expect(boardAt(site, url)).toBe(board));
});

describe('what a board means by what it leaves out', () => {
  it.each([
    ['51job', '1.5-2万', 15_000, 20_000, 'CNY', 'month'],
    ['51job', '2-3.5', 20_000, 35_000, 'CNY', 'month'],
    ['zhaopin', '1.3-1.4万', 13_000, 14_000, 'CNY', 'month'],
    ['zhaopin', '9K-16K', 9000, 16_000, 'CNY', 'month'],
    ['zhaopin', '150-200/天', 150, 200, 'CNY', 'day'],
    ['zhaopin', '7000-14000元', 7000, 14_000, 'CNY', 'month'],
    ['nowcoder', '15-35', 15_000, 35_000, 'CNY', 'month'],
    ['nowcoder', '200-300元/天', 200, 300, 'CNY', 'day'],
    ['51job', '16.9-29.9万/年', 169_000, 299_000, 'CNY', 'year'],
    ['indeed', '$1,000 - $1,500 a week', 1000, 1500, 'USD', 'week'],
    ['indeed-au', '$48 - $63 an hour', 48, 63, 'AUD', 'hour'],
    ['indeed-ca', '$120,000 a year', 120_000, 120_000, 'CAD', 'year'],
    ['indeed-mx', '$40,000 - $60,000 al mes', 40_000, 60_000, 'MXN', 'month'],
    ['indeed-uk', '£500 - £550 per day', 500, 550, 'GBP', 'day'],
    ['seek', '$110,000 - $130,000', 110_000, 130_000, 'AUD', 'year'],
    ['seek-nz', '$110k - $130k', 110_000, 130_000, 'NZD', 'year'],
    ['glassdoor-uk', '£52K - £68K (Employer est.)', 52_000, 68_000, 'GBP', 'year'],
    ['glassdoor', 'EUR 90K - EUR 130K (Employer provided)', 90_000, 130_000, 'EUR', 'year'],
    ['golangcafe', '€78 000 - €120 000', 78_000, 120_000, 'EUR', 'year'],
    ['remoteok', '💰 $100k - $145k', 100_000, 145_000, 'USD', 'year'],
    ['weworkremotely', '$100,000 or more USD', 100_000, null, 'USD', 'year'],
    ['djinni', '$500-700', 500, 700, 'USD', 'month'],
  ])('%s: %s', (site, text, low, high, currency, period) =>
    expect(parseSalary(text, { site, rates: null })).toMatchObject({ kind: 'stated', low, high, currency, period }),
  );

  it('says that the currency is the board’s', () => {
    expect(codes('seek-nz')).toContain('currency-by-site');
    expect(codes('glassdoor')).toContain('currency-by-symbol');
  });

  it.each([
    ['51job', '20-40'],
    ['zhaopin', '40-60'],
    ['hackernews', '150-200k'],
  ])('leaves unread what no board settles: %s, %s', (site, text) =>
    expect(parseSalary(text, { site, rates: null }).kind).toBe('unreadable'),
  );
});
