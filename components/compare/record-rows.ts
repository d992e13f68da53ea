import type { Sighting } from '@/lib/posting/saved';
import type { SavedPosting } from '@/lib/posting/saved';
import { dateText, moneyMonth } from '../figures';
import { statusWord } from '../names';
import { language, word } from '../words';
import { line, note, plain, rowOf, type Cell, type Row } from './cell';

/** What a board's own font draws: the characters say nothing outside it. */
const PRIVATE_USE = /[\uE000-\uF8FF]/;

/** When the posting was posted, seen and saved, and what the reader made of it. */
export const recordRows = (postings: SavedPosting[], sightings: (Sighting | null)[]): Row[] => [
  row(
    'source',
    word('compare_source'),
    postings.map(({ posting }) => plain(hostOf(posting.url))),
  ),
  row(
    'posted',
    word('compare_posted'),
    postings.map(({ posting }) => plain(day(posting.datePosted))),
  ),
  row(
    'seen',
    word('compare_seen'),
    postings.map((_, index) => seen(sightings[index] ?? null)),
  ),
  row(
    'prices',
    word('compare_prices'),
    postings.map((_, index) => prices(sightings[index] ?? null)),
  ),
  row(
    'saved',
    word('compare_saved'),
    postings.map(({ savedAt }) => plain(day(savedAt))),
  ),
  { ...row('status', word('compare_status'), postings.map(statusOf)), own: true },
  {
    ...row(
      'tags',
      word('compare_tags'),
      postings.map(({ tags }) => plain(tags.join(word('list_comma')) || word('none'))),
    ),
    own: true,
  },
  {
    ...row(
      'notes',
      word('compare_notes'),
      postings.map(({ notes }) => plain(notes.trim() || word('none'))),
    ),
    own: true,
  },
];

const row = (id: string, label: string, cells: Cell[]): Row => rowOf({ id, label, cells });
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
