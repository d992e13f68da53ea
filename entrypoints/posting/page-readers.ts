import type { readParts } from '@/lib/sites/read-parts';
import type { readPublished } from '@/lib/sites/read-published';
import type { ReadPublished } from '@/lib/sites/read-card';
import type { readUnknown } from './read-unknown';

/** What reads pages that layouts alone do not, by the script that brings it. */
export interface PageReaders {
  published: {
    /** Reads a page on which no layout of the site is. */
    unknown: typeof readUnknown;
    /** The postings that a page publishes as structured data. */
    published: ReadPublished;
    /** Those of any page, under its host. */
    anywhere: typeof readPublished;
  };
  /** The postings that are found by what the page's parts say. */
  finder: { parts: typeof readParts };
}

/** A symbol, because an element of the page with a telling id would answer to a name, even in our own world. */
const KEY = Symbol.for('golens.readers');
const world = globalThis as { [KEY]?: Partial<PageReaders> };

/** A script leaves its readers here: on the global of our isolated world, which no page can see. */
export function handOverReaders(readers: Partial<PageReaders>) {
  world[KEY] = { ...world[KEY], ...readers };
}

/** What a script has brought; null until it has run. */
export const handedOver = <Name extends keyof PageReaders>(name: Name): PageReaders[Name] | null =>
  world[KEY]?.[name] ?? null;
