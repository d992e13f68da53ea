import type { SavedPosting } from '@/lib/posting/saved';
import { STATUSES } from '@/lib/posting/saved';
import { cityOf } from './filter';

export const SORT_KEYS = [
  ...(['title', 'company', 'city', 'board', 'salary', 'year', 'percentile', 'gaps', 'experience', 'flags'] as const),
  ...(['status', 'since', 'tags', 'saved'] as const),
];
export type SortKey = (typeof SORT_KEYS)[number];

export interface Order {
  key: SortKey;
  descending: boolean;
}

/** Columns whose largest value is wanted first. */
const LARGEST_FIRST = new Set<SortKey>(['salary', 'year', 'percentile', 'since', 'saved']);

/** What each column is sorted by; null is "not said" and stands last in either direction. */
const VALUES: Record<SortKey, (saved: SavedPosting) => string | number | null> = {
  title: ({ posting }) => posting.title,
  company: ({ posting }) => posting.company.name,
  city: cityOf,
  board: ({ posting }) => posting.site,
  salary: ({ posting }) => middle(posting.salary.month),
  year: ({ posting }) => middle(posting.salary.year),
  percentile: ({ insight }) => insight.percentile?.mid ?? null,
  gaps: ({ insight }) => (insight.gaps.length + insight.met.length > 0 ? insight.gaps.length : null),
  experience: ({ posting }) => posting.experience.min ?? posting.experience.max,
  flags: ({ posting }) => posting.flags.length,
  status: ({ status }) => STATUSES.indexOf(status),
  since: (saved) => timeOf(statusSince(saved)),
  tags: ({ tags }) => tags.join(', ') || null,
  saved: ({ savedAt }) => timeOf(savedAt),
};

const collator = new Intl.Collator('zh-CN', { numeric: true });

/** The postings in a column's order; those whose value is unknown come last, and ties keep the newest first. */
export function sorted(postings: SavedPosting[], { key, descending }: Order): SavedPosting[] {
  const ranks = ranked(postings.map(VALUES[key]));
  const direction = descending ? -1 : 1;
  const keyed = postings.map((saved, index) => ({ saved, rank: ranks[index] ?? null }));
  keyed.sort((a, b) => {
    if (a.rank === null || b.rank === null)
      return Number(a.rank === null) - Number(b.rank === null) || newestFirst(a.saved, b.saved);
    return direction * (a.rank - b.rank) || newestFirst(a.saved, b.saved);
  });
  return keyed.map(({ saved }) => saved);
}

/** The order that a click on a column's head gives: turned round where it is the order already. */
export function nextOrder({ key, descending }: Order, clicked: SortKey): Order {
  return { key: clicked, descending: key === clicked ? !descending : LARGEST_FIRST.has(clicked) };
}

/** Since when it has had its status: an ISO time; null where an older version has not noted it. */
export function statusSince({ status, savedAt, history }: SavedPosting): string | null {
  const last = history.at(-1);
  if (last) return last.status === status ? last.at : null;
  return status === 'saved' ? savedAt : null;
}

/** A posting's address comes from a page: only web addresses become links. */
export const webAddress = (address: string) => (/^https?:\/\//i.test(address) ? address : undefined);

/** Numbers that sort as the values do: comparing each text with each other by language is slow, so each is compared once. */
function ranked(values: (string | number | null)[]): (number | null)[] {
  const texts = [...new Set(values.filter((value) => typeof value === 'string'))].toSorted(collator.compare);
  const ranks = new Map<string, number>();
  let rank = 0;
  for (const [index, text] of texts.entries()) {
    if (index > 0 && collator.compare(texts[index - 1] ?? '', text) !== 0) rank += 1;
    ranks.set(text, rank);
  }
  return values.map((value) => (typeof value === 'string' ? (ranks.get(value) ?? null) : value));
}

function middle(range: { low: number | null; high: number | null } | null): number | null {
  if (!range) return null;
  const { low, high } = range;
  return low !== null && high !== null ? (low + high) / 2 : (low ?? high);
}

function timeOf(iso: string | null): number | null {
  const time = Date.parse(iso ?? '');
  return Number.isNaN(time) ? null : time;
}

const newestFirst = (a: SavedPosting, b: SavedPosting) => Number(a.savedAt < b.savedAt) - Number(a.savedAt > b.savedAt);
