import type { Reading } from '@/lib/posting/reading';
import { findPostings } from '@/lib/page/finder/find-postings';
import { anySite } from './any';
import { readBy as readByFinder } from './generic-reader';
import { absolute, isTitled } from './read-card';
import { readPage, type Found } from './read-page';
import type { Site } from './site';

/** A posting on a page that is no board's, with the element that stands for it; null where it is the whole page. */
export interface GenericPosting {
  reading: Reading;
  card: Element | null;
}

/** Means that need to know nothing of a site, surest first: the first that finds postings is the page's. */
const MEANS: readonly ((doc: Document, url: string) => GenericPosting[])[] = [readStructured, readByParts];

const MAX_KEY = 200;

/** The postings that any page publishes, as readings of the site "jsonld". */
export const readPublished = (doc: Document, url: string) => readBy([readStructured], doc, url);

/** The postings that are found by what a page's parts say, each once or twice: in a list and in the pane beside it. */
export function readParts(doc: Document, url: string, site: Site): Found[] {
  const address = new URL(url);
  const isAny = site.id === anySite.id;
  const found = readByFinder(findPostings, doc, isAny ? null : site, address).filter(isTitled);
  return isAny ? found.map((one) => ({ ...one, reading: onHost(one.reading, address.host) })) : found;
}

/** The postings of any page, as readings of the site "jsonld". */
export const readGeneric = (doc: Document, url: string) => readBy(MEANS, doc, url);

function readBy(means: typeof MEANS, doc: Document, url: string): GenericPosting[] {
  const { protocol, host } = new URL(url);
  if (!/^https?:$/.test(protocol)) return [];
  for (const read of means) {
    const found = read(doc, url);
    if (found.length > 0) return found.map((one) => ({ ...one, reading: onHost(one.reading, host) }));
  }
  return [];
}

/** A posting of the list that a pane beside it describes too is read from the pane. */
function readByParts(doc: Document, url: string): GenericPosting[] {
  const found = readByFinder(findPostings, doc, null, new URL(url)).filter(isTitled);
  const isAlone = found.length === 1;
  const postings = new Map<string, GenericPosting>();
  for (const { reading, card } of found) postings.set(reading.key, { reading, card: isAlone ? null : card });
  return [...postings.values()];
}

/** The schema.org JobPostings that the page publishes; the card of one among many is the link to it. */
function readStructured(doc: Document, url: string): GenericPosting[] {
  const { postings } = readPage(doc, url, []);
  const links = postings.length > 1 ? linksOn(doc, new URL(url)) : new Map<string, Element>();
  return postings.map(({ reading }) => ({ reading, card: links.get(reading.url) ?? null }));
}

/** The first link with words in it to each address. */
function linksOn(doc: Document, address: URL): Map<string, Element> {
  const links = new Map<string, Element>();
  for (const link of doc.querySelectorAll('a[href]')) {
    const to = absolute(link.getAttribute('href'), address);
    if (link.textContent.trim() && !links.has(to)) links.set(to, link);
  }
  return links;
}

/** A publisher's own id is its own on its host only, so the host is put before it. */
const onHost = (reading: Reading, host: string): Reading =>
  reading.key.startsWith('~') ? reading : { ...reading, key: `${host}/${reading.key}`.slice(0, MAX_KEY) };
