import { onHost, type GenericPosting } from './generic-posting';
import { absolute } from './read-card';
import { readPage } from './read-page';

/** The schema.org JobPostings that any page publishes, as readings of the site "jsonld"; the card of one among many is the link to it. */
export function readPublished(doc: Document, url: string): GenericPosting[] {
  const address = new URL(url);
  const { postings } = readPage(doc, url, []);
  const links = postings.length > 1 ? linksOn(doc, address) : new Map<string, Element>();
  return postings.map(({ reading }) => {
    return { reading: onHost(reading, address.host), card: links.get(reading.url) ?? null };
  });
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
