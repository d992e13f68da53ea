import type { HealthReport } from '@/lib/messages/kinds';
import { anySite } from '@/lib/sites/any';
import type { GenericPosting } from '@/lib/sites/generic-posting';
import { readPage } from '@/lib/sites/read-page';
import { readPublished } from '@/lib/sites/read-published';
import type { Site } from '@/lib/sites/site';
import { healthOf } from './health-of';

/** By structured data: a board's page without a known layout, and a site of the reader's own, which has no adapter. */
export function readUnknown(
  site: Site,
  doc: Document,
  url: string,
): { health: HealthReport; postings: GenericPosting[] } {
  if (site.id === anySite.id) {
    const postings = readPublished(doc, url);
    return { health: healthOf(site.id, postings), postings };
  }
  const { health, postings } = readPage(doc, url, [site]);
  return { health, postings: postings.map(({ reading }) => ({ reading, card: null })) };
}
