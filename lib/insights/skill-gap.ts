import type { Market } from '@/lib/market/dataset';
import { demandFor, premiumFor } from '@/lib/market/skill-demand';
import type { Insight, SkillGap } from '@/lib/posting/insight';
import type { Posting } from '@/lib/posting/posting';

type Comparison = Pick<Insight, 'gaps' | 'met' | 'bonus'>;

/** A posting's skills against the reader's (ids of the dictionary); all empty where the reader has named none. */
export function compareSkills(
  { skills: { required, preferred }, location: { city } }: Pick<Posting, 'skills' | 'location'>,
  own: readonly string[],
  market: Market | null,
): Comparison {
  if (own.length === 0) return { gaps: [], met: [], bonus: [] };
  const has = new Set(own);
  return {
    gaps: gapsOf(
      required.filter((skill) => !has.has(skill)),
      city,
      market,
    ),
    met: required.filter((skill) => has.has(skill)),
    bonus: preferred.map((skill) => ({ skill, met: has.has(skill) })),
  };
}

/** Most asked for first, of equal ones the better paid; skills of unknown demand last, as the posting orders them. */
function gapsOf(skills: readonly string[], city: string | null, market: Market | null): SkillGap[] {
  const gaps = skills.map((skill) => ({
    skill,
    demand: market && demandFor(market, skill, city),
    premium: market && premiumFor(market, skill),
  }));
  return gaps.sort(
    (a, b) => (b.demand?.share ?? -1) - (a.demand?.share ?? -1) || (b.premium?.value ?? 0) - (a.premium?.value ?? 0),
  );
}
