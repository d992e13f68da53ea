import { findPostings } from '@/lib/page/finder/find-postings';
import { anySite } from './any';
import { onHost } from './generic-posting';
import { readBy } from './generic-reader';
import { isTitled } from './read-card';
import type { Found } from './read-page';
import type { Site } from './site';

/** The postings that are found by what a page's parts say, each once or twice: in a list and in the pane beside it. */
export function readParts(doc: Document, url: string, site: Site): Found[] {
  const address = new URL(url);
  const isAny = site.id === anySite.id;
  const found = readBy(findPostings, doc, isAny ? null : site, address).filter(isTitled);
  return isAny ? found.map((one) => ({ ...one, reading: onHost(one.reading, address.host) })) : found;
}
