import type { Compared } from '@/components/compare/compared';
import type { Posting } from '@/lib/posting/posting';
import type { SavedPosting } from '@/lib/posting/saved';
import { savedPosting } from '../../dashboard/saved-posting';

export const HOSTILE = '<img src=x onerror=alert(1)>|`*_[x](javascript:alert(1))\n\u202Eevil';

/** A saved posting that asks for these skills. */
export function asking(
  id: string,
  required: string[],
  preferred: string[] = [],
  more: Partial<Posting> = {},
): SavedPosting {
  const saved = savedPosting({ id: `boss:${id}`, year: [300_000, 600_000] });
  return { ...saved, posting: { ...saved.posting, key: id, skills: { required, preferred, years: {} }, ...more } };
}

/** A comparison of which nothing more is known, but for the changes. */
export function compared(postings: SavedPosting[], changes: Partial<Compared> = {}): Compared {
  return {
    postings,
    skillName: (id) => id,
    facts: { standings: null, sightings: postings.map(() => null), demand: {} },
    city: null,
    takeHome: postings.map(() => ({ reason: 'no-pay' as const })),
    skills: [],
    ...changes,
  };
}

export function demandOf(share: number) {
  return { share, place: '中国', n: 404, period: '2018–2026', source: 'Sample', published: [] };
}
