import type { SavedPosting } from '@/lib/posting/saved';
import type { Query, Span } from './query';

/** Null: the page does not say what is asked. */
type Verdict = boolean | null;

export interface Filtered {
  postings: SavedPosting[];
  /** So many more fit all that is known of them, but do not say something that is filtered by. */
  unknown: number;
}

const TESTS: ((saved: SavedPosting, query: Query) => Verdict)[] = [
  ({ status }, { statuses }) => statuses.length === 0 || statuses.includes(status),
  ({ posting }, { boards }) => boards.length === 0 || boards.includes(posting.site),
  ({ tags }, query) => query.tags.length === 0 || query.tags.some((tag) => tags.includes(tag)),
  ({ posting }, { go }) => go === null || posting.go.verdict === go,
  ({ posting }, { payKnown }) => !payKnown || posting.salary.year !== null,
  ({ posting }, { flags }) => flags.every((name) => posting.flags.some(({ flag }) => flag === name)),
  ({ posting }, { without }) => !posting.flags.some(({ flag }) => without.includes(flag)),
  inCities,
  ({ posting }, { pay }) => isOpen(pay) || overlaps(posting.salary.year, pay),
  ({ insight }, { percentile }) => isOpen(percentile) || within(insight.percentile?.mid ?? null, percentile),
  ({ insight: { gaps, met } }, { missing }) => {
    if (missing === null) return true;
    return gaps.length + met.length === 0 ? null : gaps.length <= missing;
  },
];

const texts = new WeakMap<SavedPosting, string>();

/** The postings that pass every filter and hold every word of the search. */
export function filtered(all: SavedPosting[], query: Query): Filtered {
  const words = query.search.toLowerCase().split(/\s+/).filter(Boolean);
  const postings: SavedPosting[] = [];
  let unknown = 0;
  for (const saved of all) {
    const verdict = judge(saved, query, words);
    if (verdict === null) unknown += 1;
    if (verdict || (verdict === null && query.unknown)) postings.push(saved);
  }
  return { postings, unknown };
}

/** The city as it is filtered and shown: by its name in the dataset, else as the page writes it. */
export const cityOf = ({ posting: { location } }: SavedPosting) => location.city ?? location.text;

function judge(saved: SavedPosting, query: Query, words: string[]): Verdict {
  let verdict: Verdict = true;
  for (const test of TESTS) {
    const one = test(saved, query);
    if (one === false) return false;
    verdict = one === null ? null : verdict;
  }
  if (words.length === 0) return verdict;
  const text = searchable(saved);
  return words.every((part) => text.includes(part)) && verdict;
}

function inCities(saved: SavedPosting, { cities }: Query): Verdict {
  if (cities.length === 0) return true;
  const city = cityOf(saved);
  if (city === null) return null;
  return cities.includes(city) || saved.posting.location.others.some((other) => cities.includes(other));
}

/** Whether some pay of the range lies in the span. Of a range with one end, only that end is known. */
function overlaps(range: { low: number | null; high: number | null } | null, { from, to }: Span): Verdict {
  const [low, high] = [range?.low ?? range?.high ?? null, range?.high ?? range?.low ?? null];
  if (low === null || high === null) return null;
  return high >= (from ?? 0) && low <= (to ?? Infinity);
}

const within = (value: number | null, { from, to }: Span): Verdict =>
  value === null ? null : value >= (from ?? -Infinity) && value <= (to ?? Infinity);
const isOpen = ({ from, to }: Span) => from === null && to === null;

function searchable(saved: SavedPosting): string {
  const known = texts.get(saved);
  if (known !== undefined) return known;
  const { title, company, location, salary } = saved.posting;
  const parts = [title, company.name, location.city, location.text, salary.text, saved.notes, ...saved.tags];
  const text = parts.join('\n').toLowerCase();
  texts.set(saved, text);
  return text;
}
