import type { SavedPosting, Status } from '@/lib/posting/saved';
import { cityOf } from './filter';

export interface Facet {
  value: string;
  count: number;
}

/** What there is to choose from in the filters, the most frequent first. */
export interface Facets {
  boards: Facet[];
  cities: Facet[];
  tags: Facet[];
  statuses: ReadonlyMap<Status, number>;
}

export function facetsOf(postings: SavedPosting[]): Facets {
  const statuses = new Map<Status, number>();
  for (const { status } of postings) statuses.set(status, (statuses.get(status) ?? 0) + 1);
  return {
    boards: counted(postings.map(({ posting }) => posting.site)),
    cities: counted(postings.flatMap((saved) => cityOf(saved) ?? [])),
    tags: counted(postings.flatMap(({ tags }) => tags)),
    statuses,
  };
}

function counted(values: string[]): Facet[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .toSorted((a, b) => b.count - a.count || a.value.localeCompare(b.value));
}
