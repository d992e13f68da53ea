import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { SITES } from '@/lib/sites';

const IDS = [
  '51job',
  'zhaopin',
  'nowcoder',
  'indeed',
  'golangcafe',
  'remoteok',
  'weworkremotely',
  'djinni',
  'hackernews',
  'seek',
  'glassdoor',
];
const SAMPLES = SITES.filter(({ id }) => IDS.includes(id)).flatMap((site) =>
  site.samples.map(({ url, key }) => [url, key, site] as const),
);

describe('sample addresses', () => {
  it('are there for every board', () => {
    expect([...new Set(SAMPLES.map(([, , { id }]) => id))].toSorted()).toEqual(IDS.toSorted());
  });

  it.each(SAMPLES)('%s gives the key %s', (url, key, site) => {
    const { document } = new JSDOM(`<head><link rel="canonical" href="${url}"></head><body>`, { url }).window;
    const readers = site.layouts.filter(({ kind }) => kind === 'detail').flatMap((layout) => layout.key);
    const found = readers.map(({ read }) => read(document.body, new URL(url))).find(Boolean) ?? null;
    expect(found).toBe(key);
  });

  it('names every board that is off until the reader turns it on', () => {
    expect(SITES.filter(({ id, optional }) => optional && IDS.includes(id)).map(({ id }) => id)).toEqual([
      'indeed',
      'seek',
      'glassdoor',
    ]);
  });
});
