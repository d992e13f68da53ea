import type { Reading } from '@/lib/posting/reading';
import { readPage } from './read-page';

const MOST = 100;
const MAX_KEY = 200;

/**
 * The schema.org JobPostings that any web page publishes, as readings of the site "jsonld": the first hundred, and how
 * many there are. A publisher's own id is its own on its host only, so the host is put before it.
 */
export function publishedOn(doc: Document, url: string): { readings: Reading[]; total: number } {
  const { protocol, host } = new URL(url);
  if (!/^https?:$/.test(protocol)) return { readings: [], total: 0 };
  const { postings } = readPage(doc, url, []);
  const readings = postings.slice(0, MOST).map(({ reading }) => ({ ...reading, key: keyOn(host, reading.key) }));
  return { readings, total: postings.length };
}

const keyOn = (host: string, key: string) => (key.startsWith('~') ? key : `${host}/${key}`.slice(0, MAX_KEY));
