import type { SavedPosting, Status } from '@/lib/posting/saved';

export const SORT_KEYS = [
  'title',
  'company',
  'city',
  'salary',
  'year',
  'percentile',
  'gaps',
  'status',
  'saved',
] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export interface Order {
  key: SortKey;
  descending: boolean;
}

export interface Filter {
  search: string;
  status: Status | 'all';
}

/** What each column is sorted by; null is "not said" and stands last in either direction. */
const VALUES: Record<SortKey, (saved: SavedPosting) => string | number | null> = {
  title: ({ posting }) => posting.title,
  company: ({ posting }) => posting.company.name,
  city: ({ posting }) => posting.location.city ?? posting.location.text,
  salary: ({ posting }) => middle(posting.salary.month),
  year: ({ posting }) => middle(posting.salary.year),
  percentile: ({ insight }) => insight.percentile?.mid ?? null,
  gaps: ({ insight }) => insight.gaps.length,
  status: ({ status }) => status,
  saved: ({ savedAt }) => savedAt,
};

const collator = new Intl.Collator('zh-CN', { numeric: true });

/** The postings in a column's order; those whose value is unknown come last, and ties keep the newest first. */
export function sorted(postings: SavedPosting[], { key, descending }: Order): SavedPosting[] {
  const value = VALUES[key];
  const direction = descending ? -1 : 1;
  return [...postings].sort((a, b) => {
    const [first, second] = [value(a), value(b)];
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    return direction * compare(first, second) || (a.savedAt < b.savedAt ? 1 : -1);
  });
}

/** The postings that have the status and hold every word of the search. */
export function filtered(postings: SavedPosting[], { search, status }: Filter): SavedPosting[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return postings.filter((saved) => {
    if (status !== 'all' && saved.status !== status) return false;
    if (!words.length) return true;
    const text = searchable(saved);
    return words.every((part) => text.includes(part));
  });
}

/** A posting's address comes from a page: only web addresses become links. */
export const webAddress = (address: string) => (/^https?:\/\//i.test(address) ? address : undefined);

function searchable({ posting, notes, tags }: SavedPosting): string {
  const { title, company, location, salary } = posting;
  return [title, company.name, location.city, location.text, salary.text, notes, ...tags].join('\n').toLowerCase();
}

function middle(range: { low: number | null; high: number | null } | null): number | null {
  if (!range) return null;
  const { low, high } = range;
  return low !== null && high !== null ? (low + high) / 2 : (low ?? high);
}

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
}
