import { anySite } from '@/lib/sites/any';
import { readPublished } from '@/lib/sites/read-generic';
import { readPage } from '@/lib/sites/read-page';
import type { PageReaders } from './generic-reader';
import { healthOf } from './health-of';

/** By structured data, or by generic means: an experimental site, and one of the reader's own, which has no adapter. */
export const readUnknown: PageReaders['unknown'] = (site, doc, url) => {
  if (site.id === anySite.id) {
    const postings = readPublished(doc, url);
    return { health: healthOf(site.id, postings), postings };
  }
  const { health, postings } = readPage(doc, url, [site]);
  return { health, postings: postings.map(({ reading }) => ({ reading, card: null })) };
};
