import type { Market } from '@/lib/market/dataset';
import { demandFor } from '@/lib/market/lookup';
import type { Insight, SkillGap } from '@/lib/posting/insight';
import type { Posting } from '@/lib/posting/posting';

type Comparison = Pick<Insight, 'gaps' | 'met' | 'bonus'>;

/** A posting's skills against the reader's (ids of the dictionary); all empty where the reader has named none. */
export function compareSkills(
  { required, preferred }: Posting['skills'],
  own: readonly string[],
  market: Market | null,
): Comparison {
  if (own.length === 0) return { gaps: [], met: [], bonus: [] };
  const has = new Set(own);
  return {
    gaps: gapsOf(
      required.filter((skill) => !has.has(skill)),
      market,
    ),
    met: required.filter((skill) => has.has(skill)),
    bonus: preferred.map((skill) => ({ skill, met: has.has(skill) })),
  };
}

/** Most asked for first; skills of unknown demand last, as the posting orders them. */
function gapsOf(skills: readonly string[], market: Market | null): SkillGap[] {
  const gaps = skills.map((skill) => ({ skill, demand: market ? demandOf(market, skill) : null }));
  return gaps.sort((a, b) => (b.demand?.share ?? -1) - (a.demand?.share ?? -1));
}

function demandOf(market: Market, id: string): SkillGap['demand'] {
  const skill = demandFor(market, id);
  if (!skill || skill.share === null) return null;
  const { share, n, period, source } = skill;
  return { share, n, period, source: market.sources[source]?.title ?? source };
}
