import type { Reading } from '@/lib/posting/reading';
import { absolute } from './read-card';
import { readPage } from './read-page';

/** A posting on a page that is no board's, with the element that stands for it; null where it is the whole page. */
export interface GenericPosting {
  reading: Reading;
  card: Element | null;
}

/** Means that need to know nothing of a site, surest first: the first that finds postings is the page's. */
const MEANS: readonly ((doc: Document, url: string) => GenericPosting[])[] = [readStructured];

const MAX_KEY = 200;

/** The postings of any page, as readings of the site "jsonld". */
export function readGeneric(doc: Document, url: string): GenericPosting[] {
  const { protocol, host } = new URL(url);
  if (!/^https?:$/.test(protocol)) return [];
  for (const read of MEANS) {
    const found = read(doc, url);
    if (found.length > 0) return found.map((one) => ({ ...one, reading: onHost(one.reading, host) }));
  }
  return [];
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
