import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { publishedSchema } from '@/lib/messages/text';
import { publishedOn } from '@/lib/sites/published';
import { readParts } from '@/lib/sites/read-parts';
import { readPublished } from '@/lib/sites/read-published';

const ADDRESS = 'https://careers.example.com/jobs';
const job = (title: string, more: object = {}) => ({ '@type': 'JobPosting', title, ...more });
const MEANS = { published: readPublished, parts: readParts };
const read = (jobs: unknown, url = ADDRESS) => {
  const html = `<body><script type="application/ld+json">${JSON.stringify(jobs)}</script></body>`;
  return publishedOn(new JSDOM(html, { url }).window.document, url, MEANS);
};

it("takes a publisher's id for its own on its host only", () => {
  const jobs = [job('Go', { identifier: { value: '12' } }), job('Rust', { url: 'https://other.example/7' })];
  const { readings, total } = read(jobs);
  expect(total).toBe(2);
  expect(readings.map(({ site, key }) => [site, key.replace(/~.*/, '~')])).toEqual([
    ['jsonld', 'careers.example.com/12'],
    ['jsonld', '~'],
  ]);
  expect(readings[1]?.url).toBe('https://other.example/7');
});

it('gives the first hundred and says how many there are', () => {
  const { readings, total } = read(Array.from({ length: 130 }, (_, index) => job(`Go ${index}`)));
  expect([readings.length, total]).toEqual([100, 130]);
});

it('gives what the background takes, however long and odd the texts are', () => {
  const long = 'x'.repeat(100_000);
  const identifier = { value: long };
  const result = read([job(long, { identifier, description: long, url: `https://e.example/${long}`, industry: long })]);
  expect(z.safeParse(publishedSchema, result).success).toBe(true);
});

it('reads microdata, changes nothing, and finds nothing where nothing is published', () => {
  const html = '<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Go</h1></div>';
  const page = new JSDOM(html, { url: ADDRESS });
  const before = page.serialize();
  expect(publishedOn(page.window.document, ADDRESS, MEANS).readings[0]?.fields.title?.text).toBe('Go');
  expect(page.serialize()).toBe(before);
  expect(publishedOn(new JSDOM('<p>Go</p>', { url: ADDRESS }).window.document, ADDRESS, MEANS)).toEqual({
    readings: [],
    total: 0,
  });
});

it('leaves alone what is no page of the web', () => {
  expect(read([job('Go')], 'file:///home/me/job.html')).toEqual({ readings: [], total: 0 });
});
