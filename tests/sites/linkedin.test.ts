import { existsSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { linkedin } from '@/lib/sites/linkedin';

const SHARED = '../shared/pages/linkedin';
const ADDRESS = new URL('https://www.linkedin.com/jobs/search/?currentJobId=4000000099');

function rows(path: string, name: string) {
  const { document } = new JSDOM(readFileSync(path, 'utf8')).window;
  const layout = linkedin.layouts.find((each) => each.name === name);
  if (!layout || !document.querySelector(layout.recognise)) return [];
  const cards = [...document.querySelectorAll(layout.card)].filter((card) => !layout.skip?.(card));
  return cards.map((card) => {
    const first = (readers = layout.key) => readers.map((reader) => reader.read(card, ADDRESS)).find(Boolean) ?? null;
    const { title = [], company = [], city = [], salary = [], description = [] } = layout.fields;
    return [first(), first(title), first(company), first(city), first(salary), first(description)];
  });
}

it.each([
  [
    'guest',
    'guest detail',
    [['4000000002', 'Go Engineer', 'Wattle Works', 'Melbourne, Victoria', null, 'Build Go services.\nKnow SQL.']],
  ],
  [
    'guest',
    'guest similar',
    [['4000000009', 'Backend Engineer', 'Gum Example', 'Perth', 'A$160,000.00 - A$200,000.00', null]],
  ],
  [
    'signed-in',
    'classic list',
    [
      ['4000000010', 'Go Developer', 'Heron Example', 'Kenya (On-site)', '$150K/yr - $180K/yr', null],
      ['4000000012', 'Platform Engineer', null, null, null, null],
    ],
  ],
  ['signed-in', 'classic detail', [['4000000010', 'Go Developer', null, null, null, 'Write Go.']]],
  [
    'signed-in',
    'server-driven list',
    [
      [null, 'SRE', 'Plover Example', 'New York, NY (Hybrid)', '$95/hr - $135/hr', null],
      ['4000000020', 'Go Lead', 'Teal Example', 'Oslo', null, null],
    ],
  ],
  [
    'signed-in',
    'server-driven detail',
    [['4000000020', 'Go Lead', 'Teal Example', 'Oslo', '70K EUR/yr - 100K EUR/yr', 'Lead Go teams.']],
  ],
])('%s: %s', (file, name, expected) => expect(rows(`tests/fixtures/linkedin/${file}.html`, name)).toEqual(expected));

it.skipIf(!existsSync(SHARED)).each([
  ['lekhna-jobs.html', 'guest list', 10],
  ['guest-card-with-salary-2026-09.html', 'guest list', 1],
  ['sdui-card-2026-09-excerpt.xhtml', 'server-driven list', 1],
  ['coverletterer-job.html', 'guest detail', 1],
  ['coverletterer-job.html', 'guest similar', 27],
])('saved page %s, %s (skipped where ../shared is absent)', (file, name, count) => {
  const found = rows(`${SHARED}/${file}`, name);
  expect(found).toHaveLength(count);
  expect(found.every(([key, title]) => key && title)).toBe(true);
});
