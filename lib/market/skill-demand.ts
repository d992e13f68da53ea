import type { SkillGap } from '@/lib/posting/insight';
import type { CityDemand, Market } from './dataset';

interface Index {
  skills: Map<string, Market['skills'][number]>;
  cities: Map<string, CityDemand>;
}

const INDEXES = new WeakMap<Market, Index>();

/**
 * How many postings name a skill (an id of the dictionary): of the city where it has enough descriptions of its own,
 * else of the country, with the published shares beside it. Null where neither was measured.
 */
export function demandFor(market: Market, skill: string, city: string | null): SkillGap['demand'] {
  const { skills, cities } = indexOf(market);
  const known = skills.get(skill);
  const own = city === null ? undefined : cities.get(city);
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
  indexOf(market).skills.get(skill)?.premium ?? null;

const titleOf = ({ sources }: Market, id: string) => sources[id]?.title ?? id;

/** By id and by city; of two with the same one the first counts. */
function indexOf(market: Market): Index {
  const known = INDEXES.get(market);
  if (known) return known;
  const index: Index = {
    skills: new Map(market.skills.toReversed().map((skill) => [skill.id, skill])),
    cities: new Map(market.cityDemand.toReversed().map((each) => [each.city, each])),
  };
  INDEXES.set(market, index);
  return index;
}
