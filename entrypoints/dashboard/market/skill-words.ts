import type { About } from '@/components/chart/chart-frame';
import { ratioText } from '@/components/figures';
import { word, type MessageName } from '@/components/words';
import type { Market } from '@/lib/market/dataset';
import { count } from './cell-words';
import { percentWord } from './names';
import { premiumCounts, type SkillRow } from './skill-rows';

const NO_PREMIUM: Record<NonNullable<SkillRow['noPremium']>, MessageName> = {
  few: 'market_premium_few',
  chance: 'market_premium_chance',
  'not-measured': 'market_premium_not_measured',
};

/** What a row says of its premium. */
export function premiumText({ premium, noPremium }: SkillRow): string {
  if (!premium) return word(NO_PREMIUM[noPremium ?? 'not-measured']);
  const [value, low, high] = [premium.value, premium.low, premium.high].map((share) => ratioText(1 + share));
  return word('market_premium_is', value ?? '', low ?? '', high ?? '', premium.n);
}

export function skillText(row: SkillRow, name: string, city: string | null): string {
  const { share, n, cityShare, published, mine } = row;
  return [
    mine ? word('market_skill_mine', name) : name,
    share === null ? word('market_skill_unmeasured') : word('market_skill_measured', percentWord(share), count(n)),
    city !== null && cityShare !== null && word('market_skill_city', city, percentWord(cityShare)),
    published && word('market_skill_published', percentWord(published.share), published.name),
    premiumText(row),
  ]
    .filter(Boolean)
    .join(word('market_stop'));
}

/** Why there is no axis of premiums, or what the shown ones have come through. */
export function premiumSentence({ premiumsTried }: Market, rows: readonly SkillRow[]): string {
  const { shown, few, chance } = premiumCounts(rows);
  if (shown > 0) return word('market_premiums_some', premiumsTried, shown);
  return premiumsTried === 0
    ? word('market_premiums_untried')
    : word('market_premiums_none', premiumsTried, few, chance);
}

interface Said {
  rows: readonly SkillRow[];
  city: string | null;
  nameOf: (id: string) => string;
}

export function skillsAbout(market: Market, { rows, city, nameOf }: Said): About {
  const isPriced = rows.some(({ premium }) => premium !== null);
  const own = market.cityDemand.find((each) => each.city === city);
  const title = (id: string) => market.sources[id]?.title ?? id;
  const all = own ? [...market.skills, own] : market.skills;
  const first = rows.slice(0, 3).map(({ id, share }) => `${nameOf(id)} ${share === null ? '–' : percentWord(share)}`);
  const n = count(Math.max(0, ...market.skills.map((skill) => skill.n)));
  return {
    id: 'skill-demand',
    title: word(isPriced ? 'market_skills_premium_title' : 'market_skills_title'),
    unit: word(isPriced ? 'market_unit_premium' : 'market_unit_descriptions'),
    n: own ? word('market_skills_n_city', n, own.city, count(own.n)) : n,
    period: [...new Set(all.map(({ period }) => period))].slice(0, 3).join(' · ') || '–',
    source: [...new Set(all.map(({ source }) => title(source)))].join(' · ') || '–',
    summary: word('market_skills_summary', market.country, first.join(word('list_comma'))),
    table: tableOf(rows, city, nameOf),
  };
}

function tableOf(rows: readonly SkillRow[], city: string | null, nameOf: Said['nameOf']) {
  return {
    heads: [
      ...(['market_skill', 'market_skill_measured_head', 'market_skill_n'] as const).map((name) => word(name)),
      word('market_skill_city_head', city ?? word('own_place')),
      ...(['market_skill_published_head', 'market_premium', 'market_skill_mine_head'] as const).map((name) =>
        word(name),
      ),
    ],
    rows: rows.map((row) => [
      ...[nameOf(row.id), row.share, row.n, row.cityShare, row.published?.share ?? null, premiumText(row)],
      row.mine ? word('market_yes') : '',
    ]),
  };
}
