import type { PageOnShow } from '@/lib/messages/kinds';
import type { Insight } from '@/lib/posting/insight';

export type Shown = PageOnShow['postings'][number];

/** Required skills that the reader lacks, out of those named; null where the page or the profile names none. */
export function missingOf({ gaps, met }: Insight): { missing: number; of: number } | null {
  const of = gaps.length + met.length;
  return of === 0 ? null : { missing: gaps.length, of };
}

/**
 * Go as the main language first, then fewest required skills missing, then the highest percentile; what is not known
 * stands last each time. Without a profile nothing is missing anywhere, and the percentile alone decides.
 */
export function bestFirst(postings: readonly Shown[]): Shown[] {
  return postings.toSorted((a, b) => verdict(a) - verdict(b) || missing(a) - missing(b) || standing(b) - standing(a));
}

/** The skills missing most often, with in how many of the postings whose skills are known. */
export function missingMost(postings: readonly Shown[]): {
  skills: { id: string; name: string; count: number }[];
  of: number;
} {
  const counts = new Map<string, { id: string; name: string; count: number }>();
  for (const { annotated } of postings)
    for (const { skill } of annotated.insight.gaps) {
      const before = counts.get(skill)?.count ?? 0;
      counts.set(skill, { id: skill, name: annotated.skillNames[skill] ?? skill, count: before + 1 });
    }
  const of = postings.filter(({ annotated }) => missingOf(annotated.insight)).length;
  return { skills: [...counts.values()].toSorted((a, b) => b.count - a.count), of };
}

const VERDICTS = { core: 0, mentioned: 1, no: 2 } as const;
const verdict = ({ annotated }: Shown) => VERDICTS[annotated.posting.go.verdict];
const missing = ({ annotated }: Shown) => missingOf(annotated.insight)?.missing ?? 1000;
const standing = ({ annotated }: Shown) => annotated.insight.percentile?.mid ?? 0;
