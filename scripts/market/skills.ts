import * as z from 'zod/mini';
import type { Published, SkillDemand } from '@/lib/market/dataset';
import { judgePremiums, type JudgedPremium, type MeasuredPremium } from './premium';
import { SKILL_OF_TERM, SKILLS_OF_KEYWORD } from './skill-terms';

export const skillsSchema = z.object({
  n_desc_docs_go: z.number(),
  terms: z.array(
    z.object({
      term: z.string(),
      desc_docs_go: z.number(),
      premium: z.optional(z.nullable(z.number())),
      premium_ci90: z.optional(z.nullable(z.array(z.nullable(z.number())))),
      premium_n_with: z.optional(z.nullable(z.number())),
    }),
  ),
});

/** The source of what descriptions say, as listed in sources.ts. */
export const DESCRIPTIONS = 'descriptions-cn';
const PERIOD = '2018–2026';

/** Demand by skill id: the measured share with the published one beside it. */
export function skillsOf({ n_desc_docs_go: n, terms }: z.infer<typeof skillsSchema>, published: Published[]) {
  const premiums = judgePremiums(terms.flatMap(measuredPremium));
  const skills = terms.flatMap(({ term, desc_docs_go }): SkillDemand[] => {
    const id = SKILL_OF_TERM[term];
    if (!id) return [];
    const share = Math.round((desc_docs_go / n) * 10_000) / 10_000;
    return [
      {
        id,
        share,
        n,
        period: PERIOD,
        source: DESCRIPTIONS,
        published: publishedShares(id, published),
        ...premiumOf(premiums.get(term)),
      },
    ];
  });
  return {
    skills: skills.sort((a, b) => (a.id < b.id ? -1 : 1)),
    premiumsTried: premiums.size,
    left: terms.map(({ term }) => term).filter((term) => !SKILL_OF_TERM[term]),
  };
}

type Term = z.infer<typeof skillsSchema>['terms'][number];

function measuredPremium({ term, premium, premium_ci90, premium_n_with }: Term): MeasuredPremium[] {
  const [low, high] = premium_ci90 ?? [];
  if (premium == null || low == null || high == null || !premium_n_with) return [];
  return [{ term, premium, low, high, n: premium_n_with }];
}

function premiumOf(judged: JudgedPremium | undefined): Pick<SkillDemand, 'premium' | 'noPremium'> {
  if (!judged) return { premium: null, noPremium: 'not-measured' };
  const { premium, low, high, n, verdict } = judged;
  return verdict === 'shown'
    ? { premium: { value: premium, low, high, n }, noPremium: null }
    : { premium: null, noPremium: verdict };
}

function publishedShares(id: string, published: Published[]): SkillDemand['published'] {
  const entry = published.find((entry) => entry.id === 'skills.keyword_share_pct');
  return Object.entries(entry?.figures ?? {}).flatMap(([name, percent]) => {
    if (!entry || typeof percent !== 'number' || !SKILLS_OF_KEYWORD[name]?.includes(id)) return [];
    return [{ name, share: percent / 100, source: entry.source }];
  });
}
