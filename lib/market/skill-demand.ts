import type { SkillGap } from '@/lib/posting/insight';
import type { Market } from './dataset';

/**
 * How many postings name a skill (an id of the dictionary): of the city where it has enough descriptions of its own,
 * else of the country, with the published shares beside it. Null where neither was measured.
 */
export function demandFor(market: Market, skill: string, city: string | null): SkillGap['demand'] {
  const known = market.skills.find(({ id }) => id === skill);
  const own = market.cityDemand.find((each) => each.city === city);
  const share = own ? (own.shares[skill] ?? (known && 0)) : known?.share;
  const from = own ?? known;
  if (!from || share == null) return null;
  return {
    share,
    place: own?.city ?? market.country,
    n: from.n,
    period: from.period,
    source: titleOf(market, from.source),
    published: (known?.published ?? []).map(({ name, share, source }) => ({
      name,
      share,
      source: titleOf(market, source),
    })),
  };
}

/** What postings with the skill pay above those without it; null where too few postings or chance would say it. */
export const premiumFor = (market: Market, skill: string): SkillGap['premium'] =>
  market.skills.find(({ id }) => id === skill)?.premium ?? null;

const titleOf = ({ sources }: Market, id: string) => sources[id]?.title ?? id;
