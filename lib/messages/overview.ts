import type { SavedPosting, Status } from '@/lib/posting/saved';

/** A saved posting with the names of its skills, as in an AnnotatedReply. */
export type SavedShown = SavedPosting & { skillNames: Record<string, string> };

/** The saved postings at a glance. */
export interface SavedOverview {
  /** Counts rows that cannot be read too. */
  total: number;
  /** Of those that have a status. */
  counts: Record<Status, number>;
  /** Newest first. */
  latest: SavedShown[];
  /** Those of the ids asked about that are saved. */
  saved: string[];
  /** Rows that were ever set aside. */
  unreadable: number;
}
