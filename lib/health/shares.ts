type Counts = Record<string, number>;

/** How many postings some reader answered for, and how many were counted. */
export function tally(counts: Counts = {}): { read: number; of: number } {
  const of = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return { read: of - (counts.none ?? 0), of };
}

/** The readers that answered, those that did most often first, with their share (0…1) of the postings counted. */
export function readersOf(counts: Counts = {}): { reader: string; count: number; share: number }[] {
  const { of } = tally(counts);
  const readers = Object.entries(counts).filter(([reader, count]) => reader !== 'none' && count > 0);
  return readers
    .sort(([, a], [, b]) => b - a)
    .map(([reader, count]) => ({ reader, count, share: of === 0 ? 0 : count / of }));
}
