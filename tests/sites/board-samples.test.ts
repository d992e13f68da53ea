import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { SITES } from '@/lib/sites';

/** A board without layouts finds its keys in the address (`addressKey`), which its own test shows. */
const SAMPLES = SITES.filter(({ layouts }) => layouts.length > 0).flatMap((site) =>
  site.samples.map(({ url, key }) => [url, key, site] as const),
);

describe('sample addresses', () => {
  it('are there for every board, a list or a posting at least', () => {
    expect(SITES.filter(({ samples }) => samples.length === 0).map(({ id }) => id)).toEqual([]);
  });

  it.each(SAMPLES)('%s gives the key %s', (url, key, site) => {
    const { document } = new JSDOM(`<head><link rel="canonical" href="${url}"></head><body>`, { url }).window;
    const readers = site.layouts.filter(({ kind }) => kind === 'detail').flatMap((layout) => layout.key);
    const found = readers.map(({ read }) => read(document.body, new URL(url))).find(Boolean) ?? null;
    expect(found).toBe(key);
  });
});
