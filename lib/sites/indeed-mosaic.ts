import { listOf, memberAt, memberOf, payload, wordsOf } from '@/lib/page/payload';
import { by, type PageReader } from '@/lib/page/readers';

/** Ids that copies of a real card were seen with. */
const DECOYS = /^(?:123456789abcdef0|a1b2c3d4e5f67890)$/;
const RESULTS = ['metaData', 'mosaicProviderJobCardsModel', 'results'];

export const keyOf = (card: Element) => card.querySelector('a[data-jk]')?.getAttribute('data-jk') ?? null;

/** The posting's own address, without the tracking of the card's link. */
export const viewJob = (key: (card: Element) => string | null) =>
  by('viewjob address', (card, { origin }) => {
    const jk = key(card);
    return jk && `${origin}/viewjob?jk=${jk}`;
  });

/** What the data of the search page say of a card; undefined for one that came after them. */
export const jobOf = (card: Element, key = keyOf(card)): unknown =>
  resultsOf(card).find((job) => memberOf(job, 'jobkey') === key);

export function mosaic(field: string): PageReader {
  return by(`mosaic ${field}`, (card) => {
    const value = memberOf(jobOf(card), field);
    return field === 'pubDate' && typeof value === 'number' ? new Date(value).toISOString() : wordsOf(value);
  });
}

/** The board puts copies of cards among the real ones: hidden from readers, or missing from data that hold the others. */
export function isDecoy(card: Element): boolean {
  const key = keyOf(card);
  if (!key || DECOYS.test(key) || card.getAttribute('aria-hidden') === 'true') return true;
  const listed = new Set(resultsOf(card).map((job) => memberOf(job, 'jobkey')));
  if (listed.size === 0 || listed.has(key)) return false;
  const keys = [...card.ownerDocument.querySelectorAll('.cardOutline a[data-jk]')].map((link) =>
    link.getAttribute('data-jk'),
  );
  return keys.filter((other) => listed.has(other)).length > keys.length / 2;
}

/** Pay as the employer wrote it; without a text the currency that stands beside it is not to be trusted. */
export const snippetOf = (job: unknown) => wordsOf(memberAt(job, 'salarySnippet', 'text'));

/** Pay that the board has reckoned: an estimate, and said to be one. */
export function estimateOf(job: unknown): string | null {
  const range = wordsOf(memberAt(job, 'estimatedSalary', 'formattedRange'));
  return range && `${range} (estimated)`;
}

export const typesOf = (job: unknown) =>
  listOf(memberOf(job, 'jobTypes')).flatMap(wordsOf).filter(Boolean).join(', ') || null;

const resultsOf = (card: Element) =>
  listOf(memberAt(payload(card.ownerDocument, 'providerData["mosaic-provider-jobcards"]='), ...RESULTS));
