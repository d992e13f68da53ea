/** One of the boards' postings that are shown as one; times and counts are the reader's own record. */
export interface SameMember {
  /** "site:key". */
  id: string;
  site: string;
  /** The board's own name. */
  board: string;
  title: string;
  company: string | null;
  /** The newest price as the board writes it, and by the month in CNY where it is known. */
  price: { text: string; month: { low: number | null; high: number | null } | null };
  /** ISO times. */
  firstSeen: string;
  lastSeen: string;
  times: number;
}

/** What the reader's own record says of a group. */
export interface SameRecord {
  /** The newest of each board but the one's own, newest first. */
  elsewhere: SameMember[];
  /** All of the group but the one itself. */
  others: SameMember[];
  /** Earlier ids on boards where a newer one stands: how often the same job seems to have been posted again. */
  reposts: number;
  /** ISO times, over all of them. */
  firstSeen: string;
  times: number;
}

/** Sums up a group for the posting that it is shown at; null where the reader's record does not hold it. */
export function sameRecord(id: string, group: readonly SameMember[]): SameRecord | null {
  const own = group.find((member) => member.id === id);
  if (!own) return null;
  const newest = new Map<string, SameMember>();
  for (const member of group.toSorted((a, b) => (a.lastSeen < b.lastSeen ? -1 : 1))) newest.set(member.site, member);
  newest.delete(own.site);
  const boards = newest.size + 1;
  return {
    others: group.filter((member) => member !== own),
    elsewhere: [...newest.values()].toReversed(),
    reposts: group.length - boards,
    firstSeen: group.map(({ firstSeen }) => firstSeen).reduce((a, b) => (a < b ? a : b)),
    times: group.reduce((sum, { times }) => sum + times, 0),
  };
}
