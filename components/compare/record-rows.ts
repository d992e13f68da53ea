import type { SavedPosting, Sighting } from '@/lib/posting/saved';
import { dateText, moneyMonth } from '../figures';
import { statusWord } from '../names';
import { language, word } from '../words';
import { line, note, plain, rowOf, type Cell, type Row } from './cell';

/** What a board's own font draws: the characters say nothing outside it. */
const PRIVATE_USE = /[\uE000-\uF8FF]/;

/**
 * When the posting was posted, seen and saved, and what the reader made of it. Nothing is said of the sightings until
 * they are known (null).
 */
export const recordRows = (postings: SavedPosting[], sightings: (Sighting | null)[] | null): Row[] => [
  row('source', word('compare_source'), postings, ({ posting }) => plain(hostOf(posting.url))),
  row('posted', word('compare_posted'), postings, ({ posting }) => plain(day(posting.datePosted))),
  ...(sightings
    ? [row('seen', word('compare_seen'), sightings, seen), row('prices', word('compare_prices'), sightings, prices)]
    : []),
  row('saved', word('compare_saved'), postings, ({ savedAt }) => plain(day(savedAt))),
  own(row('status', word('compare_status'), postings, statusOf)),
  own(row('tags', word('compare_tags'), postings, ({ tags }) => plain(tags.join(word('list_comma')) || word('none')))),
  own(row('notes', word('compare_notes'), postings, ({ notes }) => plain(notes.trim() || word('none')))),
];

function row<T>(id: string, label: string, each: readonly T[], cell: (one: T) => Cell): Row {
  return rowOf({ id, label, cells: each.map(cell) });
}

const own = (row: Row): Row => ({ ...row, own: true });
const day = (iso: string | null) => (iso === null ? word('unknown') : dateText(iso, language()));

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') || word('unknown') : word('unknown');
}

function seen(sighting: Sighting | null): Cell {
  if (!sighting) return plain(word('compare_not_seen'));
  const { firstSeen, lastSeen, times } = sighting;
  return { lines: [line(day(firstSeen)), note(word('compare_last_seen', day(lastSeen), times))] };
}

function prices(sighting: Sighting | null): Cell {
  if (!sighting) return plain(word('compare_not_seen'));
  if (sighting.prices.length < 2) return plain(word('compare_price_same'));
  return { lines: sighting.prices.map((price) => line(word('compare_price', day(price.at), priceText(price)))) };
}

function priceText({ text, monthMid }: Sighting['prices'][number]): string {
  if (!PRIVATE_USE.test(text)) return text || word('unknown');
  const range = monthMid === null ? null : { low: monthMid, high: monthMid, currency: 'CNY' as const };
  return range ? word('money_month', moneyMonth(range, language())) : word('no_percentile_unreadable');
}

/** The status and since when: the last change to it, or the day of saving where it never changed. */
function statusOf({ status, history, savedAt }: SavedPosting): Cell {
  const changed = history.findLast((step) => step.status === status)?.at;
  const since = changed ?? (status === 'saved' ? savedAt : null);
  const lines = [line(statusWord(status)), ...(since ? [note(word('compare_since', day(since)))] : [])];
  return { lines };
}
