import type { Reading } from '@/lib/posting/reading';
import { anySite } from './any';
import type { readParts } from './read-parts';
import type { readPublished } from './read-published';

const MOST = 100;

/** Means that need to know nothing of a site, surest first. */
interface Means {
  published: typeof readPublished;
  parts: typeof readParts;
}

/** The postings of any web page, as readings of the site "jsonld": the first hundred, and how many there are. */
export function publishedOn(doc: Document, url: string, means: Means): { readings: Reading[]; total: number } {
  const readings = /^https?:/i.test(url) ? readingsOn(doc, url, means) : [];
  return { readings: readings.slice(0, MOST), total: readings.length };
}

/** A posting of the list that a pane beside it describes too is read from the pane. */
function readingsOn(doc: Document, url: string, { published, parts }: Means): Reading[] {
  const readings = published(doc, url).map(({ reading }) => reading);
  if (readings.length > 0) return readings;
  return [...new Map(parts(doc, url, anySite).map(({ reading }) => [reading.key, reading])).values()];
}
