import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHeadline } from '@/lib/sites/hackernews-headline';
import { inShort, postingsOf } from './parse-fixture';
import { readFixture, said } from './read-fixture';

/** line → title, company, pay, place, type */
const LINES: [string, ...(string | null)[]][] = [
  [
    'Acme | Senior Go Engineer | Berlin, Germany | ONSITE | Full-time | €80k-€100k',
    ...['Senior Go Engineer', 'Acme', '€80k-€100k', 'Berlin, Germany; ONSITE', 'Full-time'],
  ],
  [
    'Acme (YC W21) | Remote (US) | Full-time | Backend Engineer (Go) | $150-180k + equity',
    ...['Backend Engineer (Go)', 'Acme (YC W21)', '$150-180k + equity', 'Remote (US)', 'Full-time'],
  ],
  [
    'Acme | https://acme.example | Multiple roles | REMOTE (EU)',
    ...['Multiple roles', 'Acme', null, 'REMOTE (EU)', null],
  ],
  [
    'Acme (https://acme.example) - Backend Engineer - Remote - $120k',
    'Backend Engineer',
    'Acme',
    '$120k',
    'Remote',
    null,
  ],
  ['REMOTE | Acme | Go Engineer | $5k-$8k/month', 'Go Engineer', 'Acme', '$5k-$8k/month', 'REMOTE', null],
  ['Senior Go Engineer | Acme | Remote', 'Senior Go Engineer', null, null, 'Remote', null],
  [
    'Product Hunt | Senior Engineer | San Francisco / Remote',
    'Senior Engineer',
    'Product Hunt',
    null,
    'San Francisco / Remote',
    null,
  ],
  ['Acme | Series B | NYC | Health tech startup | Staff SRE', 'Staff SRE', 'Acme', null, 'NYC', null],
  ['Acme | $25M Series A | Go Engineer (Remote)', 'Go Engineer (Remote)', 'Acme', null, 'Remote', null],
  ['Acme|Go Engineer|Remote|Full time', 'Go Engineer', 'Acme', null, 'Remote', 'Full time'],
  ['Acme ｜ Go Engineer ｜ Tokyo ｜ ONSITE', 'Go Engineer', 'Acme', null, 'Tokyo; ONSITE', null],
  ['Acme — Go Dev (Senior) — Remote, Europe — €70–95k', 'Go Dev (Senior)', 'Acme', '€70–95k', 'Remote, Europe', null],
  ['Acme is hiring Go developers in Lisbon', 'Acme is hiring Go developers in Lisbon', null, null, null, null],
];

describe('hackernews', () => {
  it.each(LINES)('%s', (line, title, company, salary, city, employmentType) =>
    expect(parseHeadline(line)).toEqual({ title, company, salary, city, employmentType }),
  );

  it.each([
    'Is anyone else seeing fewer postings this month?',
    'Please post salary ranges, everyone.',
    'Searchers: try https://hn.example/ or https://jobs.example | thanks',
    'SEEKING WORK | Remote | Go developer',
    'I am a Go developer looking for a remote role',
    '',
  ])('no posting: %s', (line) => expect(parseHeadline(line)).toBeNull());

  it('never throws, and takes every text from the line', () => {
    const words = fc.constantFrom(
      'Acme',
      '|',
      ' | ',
      'Go Engineer',
      'REMOTE',
      '$120k',
      '(',
      ')',
      'Berlin, DE',
      ' - ',
      '—',
      '/',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 30 }), (parts) => {
        const line = parts.join(' ').replace(/\s+/g, ' ').trim();
        const headline = parseHeadline(line);
        if (!headline) return;
        expect(headline.title).not.toBe('');
        for (const text of [headline.title, headline.salary, headline.employmentType])
          expect(line).toContain(text ?? '');
      }),
    );
  });

  it('reads one posting a top-level comment that offers a job', () => {
    const { layout, page, postings } = readFixture('hackernews/thread');

    expect({ layout, page }).toEqual({ layout: 'thread', page: 'list' });
    expect(postings.map(({ reading }) => reading.key)).toEqual(['45000011', '45000013', '45000014', '45000018']);
    expect(postings[0]?.reading.url).toBe('https://news.ycombinator.com/item?id=45000011');
    expect(said(postings[0]?.reading)).toMatchObject({
      title: 'Senior Go Engineer < headline title',
      company: 'Ibis Example (YC W21) < headline company',
      salary: '€80k-€100k < headline salary',
      city: 'Berlin, Germany; REMOTE (EU) < headline city',
      datePosted: expect.stringMatching(/^2026-04-01 < /),
    });
    expect(postings[0]?.reading.fields.description?.text).toContain('You have 5+ years with Go.');
  });

  it('parses pay in three currencies, and Go from the text', () => {
    expect(postingsOf('hackernews/thread').map(inShort)).toEqual([
      'core stated 80000-100000 EUR/year',
      'core stated 150000-180000 USD/year',
      'core none',
      'no stated 160000-190000 CAD/year',
    ]);
    expect(postingsOf('hackernews/thread')[0]?.skills.required).not.toContain('http');
  });

  it('reads nothing where people look for work', () => {
    expect(readFixture('hackernews/seekers').found).toEqual([]);
  });
});
