import {
  clausesOf,
  isBenefit,
  isBlurb,
  isNotAsked,
  silentParts,
  silentRulesIn,
  speaksOfRole,
} from '@/lib/parse/description-cues';
import { blank } from '@/lib/parse/pieces';
import type { SectionKind, Sentence } from '@/lib/parse/sections';
import { skillsIn } from '@/lib/parse/skills';
import { fold, halfWidth, type TermMatch } from '@/lib/parse/terms';

/** A skill named in a description, what the text asks of it, and why. */
export interface SkillUse extends TermMatch {
  as: 'required' | 'preferred' | 'not-asked';
  rule: string;
}

const OTHERS = /团队|组(?:负责|维护)|(?<![a-z])(?:team|squad|agency)(?![a-z])/i;
const SECTIONS: Record<SectionKind, string> = {
  duties: 'section duties',
  requirements: 'section requirements',
  bonus: 'section bonus',
  excluded: 'section excluded',
  benefits: 'section benefits',
  blurb: 'section blurb',
  intro: 'section intro',
  plain: 'section plain',
};
const PARENTHESIS = /[（(][^（()）]{0,200}[)）]/g;

/** The text (half width) without the parentheses that speak of other people's work: "(合约用Solidity,由合约组维护)". */
export const withoutOthersWork = (text: string) =>
  blank(text, PARENTHESIS, (inner) => isNotAsked(inner.toLowerCase()) || OTHERS.test(inner));

/** The skills that a title names: required, but for those that it calls a bonus; English in a title is a product's. */
export function titleSkills(title: string): SkillUse[] {
  const text = halfWidth(title);
  const skills = skillsIn(text).filter(({ id }) => id !== 'english');
  const lower = fold(text);
  return usesIn({ kind: 'plain', text, lower, start: 0 }, skills, silentRulesIn(lower)).map((use) => ({
    ...use,
    rule: use.as === 'required' ? 'title' : use.rule,
  }));
}

/** Every skill that the sentences of a description name, in the order of the text. */
export function skillUses(text: string, sentences: Sentence[]): SkillUse[] {
  const skills = skillsIn(text);
  const rules = silentRulesIn(text.toLowerCase());
  const uses: SkillUse[] = [];
  let next = 0;
  for (const sentence of sentences) {
    const end = sentence.start + sentence.text.length;
    while ((skills[next]?.start ?? end) < sentence.start) next += 1;
    const from = next;
    while ((skills[next]?.start ?? end) < end) next += 1;
    if (next > from) uses.push(...usesIn(sentence, skills.slice(from, next), rules));
  }
  return uses;
}

function usesIn(sentence: Sentence, skills: TermMatch[], rules: ReturnType<typeof silentRulesIn>): SkillUse[] {
  const silent = whyNotAsked(sentence);
  if (silent) return skills.map((skill) => useOf(skill, 'not-asked', silent));
  const piece = { text: sentence.lower, start: sentence.start };
  const parts = silentParts(piece, rules);
  const clauses = clausesOf(piece);
  return skills.map((skill) => {
    const part = parts.find(({ start, end }) => start <= skill.start && skill.start < end);
    if (part) return useOf(skill, 'not-asked', part.rule);
    if (sentence.kind === 'bonus') return useOf(skill, 'preferred', 'section bonus');
    const cue = clauses.findLast(({ start }) => start <= skill.start)?.cue ?? null;
    return cue === null ? useOf(skill, 'required', SECTIONS[sentence.kind]) : useOf(skill, 'preferred', `cue "${cue}"`);
  });
}

const useOf = ({ id, start, end }: TermMatch, as: SkillUse['as'], rule: string): SkillUse => ({
  id,
  start,
  end,
  as,
  rule,
});

function whyNotAsked({ kind, lower }: Sentence): string | null {
  if (kind === 'benefits' || kind === 'blurb' || kind === 'excluded') return SECTIONS[kind];
  if (isBenefit(lower)) return 'benefit';
  if (kind === 'intro' && !speaksOfRole(lower)) return 'introduction';
  return (kind === 'intro' || kind === 'plain') && isBlurb(lower) ? 'blurb' : null;
}
