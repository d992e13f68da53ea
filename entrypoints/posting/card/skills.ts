import { ratioText, shareText } from '@/components/figures';
import { word } from '@/components/words';
import type { AnnotatedReply } from '@/lib/messages/kinds';
import type { SkillGap } from '@/lib/posting/insight';
import { h } from '../dom';
import { aside, section } from './section';

/** Skills required, missing ones first with how many postings name them, and those that are merely liked. */
export function skillLines({ posting, insight, skillNames }: AnnotatedReply) {
  const name = (id: string) => skillNames[id] ?? id;
  const gaps = insight.gaps.map((gap) =>
    h('li', { class: 'miss' }, `− ${name(gap.skill)} `, h('small', {}, gapText(gap)), saidText(gap)),
  );
  const met = insight.met.map((skill) => h('li', { class: 'met' }, `✓ ${name(skill)}`));
  const compared = gaps.length + met.length > 0;
  const required = compared ? [...gaps, ...met] : posting.skills.required.map((skill) => h('li', {}, name(skill)));
  const bonus = insight.bonus.map(({ skill, met: has }) =>
    h('li', { class: has ? 'met' : null }, `${has ? '✓ ' : ''}${name(skill)}`),
  );
  return [
    ...section(word(compared ? 'card_skills_compared' : 'card_skills'), required),
    ...demandLines(insight.gaps),
    ...section(word('card_bonus'), bonus),
  ];
}

/** What the percentages are shares of, where they are from, and that none of the skills is known to raise pay. */
function demandLines(gaps: SkillGap[]) {
  const demands = gaps.flatMap((gap) => gap.demand ?? []);
  const [demand] = demands;
  const [published] = demands.flatMap((each) => each.published);
  const lines = [
    demand && word('card_demand', demand.n, demand.period, demand.source, demand.place ?? word('unknown')),
    published && word('card_demand_published', published.source),
    demand && !gaps.some(({ premium }) => premium) && word('card_no_premium'),
  ];
  return lines.map((line) => line && h('p', { class: 'note' }, line));
}

/** How many postings name a skill, what is published of it, and what it pays where that is known. */
function gapText({ demand, premium }: SkillGap) {
  const parts = [
    demand && shareText(demand.share),
    demand?.published[0] && word('card_published_share', shareText(demand.published[0].share)),
    premium && word('card_premium', ratioText(1 + premium.value), premium.n),
  ];
  return parts.filter(Boolean).join(' · ');
}

const saidText = ({ demand }: SkillGap) => demand && aside(`n=${demand.n}`);
