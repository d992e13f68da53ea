import type { HealthReport } from '@/lib/messages/kinds';
import type { GenericPosting, readParts } from '@/lib/sites/read-generic';
import type { ReadPublished } from '@/lib/sites/read-card';
import type { Site } from '@/lib/sites/site';

export interface PageReaders {
  /** Reads a page on which no layout of the site is. */
  unknown: (site: Site, doc: Document, url: string) => { health: HealthReport; postings: GenericPosting[] };
  /** The postings that a page publishes as structured data. */
  published: ReadPublished;
  /** The postings that are found by what the page's parts say. */
  parts: typeof readParts;
}

/** A symbol, because an element of the page with a telling id would answer to a name, even in our own world. */
const KEY = Symbol.for('golens.finder');
const world = globalThis as { [KEY]?: PageReaders };

/** The finder's script leaves the readers here: on the global of our isolated world, which no page can see. */
export function handOverReaders(readers: PageReaders) {
  world[KEY] = readers;
}

/** What reads pages that their layouts alone do not; null until its script has run. */
export const handedOverReaders = (): PageReaders | null => world[KEY] ?? null;
