import type { Reading } from '@/lib/posting/reading';
import { readGeneric } from './read-generic';

const MOST = 100;

/** The postings of any web page, as readings of the site "jsonld": the first hundred, and how many there are. */
export function publishedOn(doc: Document, url: string): { readings: Reading[]; total: number } {
  const postings = readGeneric(doc, url);
  return { readings: postings.slice(0, MOST).map(({ reading }) => reading), total: postings.length };
}
