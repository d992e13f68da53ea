import { BENEFIT, BLURB, clausesOf, NOT_ASKED, ROLE } from '@/lib/parse/description-cues';
import { degreeIn } from '@/lib/parse/description-degree';
import { flagsIn } from '@/lib/parse/flags';
import { sentencesOf, type Sentence } from '@/lib/parse/sections';
import { skillsIn } from '@/lib/parse/skills';
import { workModeIn } from '@/lib/parse/work-mode';
import { yearsIn } from '@/lib/parse/years';
import type { Degree, Flag, WorkMode } from '@/lib/posting/posting';

export type Description = {
  /** Skill ids, required ones first asked for first; no id stands in both lists. */
  required: string[];
  preferred: string[];
  minYears: number | null;
  maxYears: number | null;
  degree: Degree | null;
  workMode: WorkMode | null;
  flags: Flag[];
};

const PARENTHESIS = /[（(][^（()）]{0,200}[)）]/g;

/** Reads a whole job description; null and an empty list mean that it does not say. */
export function parseDescription({ title, text }: { title: string; text: string }): Description {
  const sentences = sentencesOf(withoutOthersWork(text));
  const skills = skillsOf(title, sentences);
  const years = yearsIn(sentences);
  return {
    ...skills,
    minYears: years.min,
    maxYears: years.max,
    degree: degreeIn(sentences),
    workMode: workModeIn(title, text),
    flags: flagsIn(title, sentences),
  };
}

/** Drops the parentheses that speak of other people's work: "(合约用Solidity,由合约组维护)". */
function withoutOthersWork(text: string) {
  return text.replace(PARENTHESIS, (inner) => (isNotAsked(inner) ? '' : inner));
}

function skillsOf(title: string, sentences: Sentence[]) {
  const required = new Set(skillsIn(title).map((skill) => skill.id));
  const preferred = new Set<string>();
  for (const { kind, text } of sentences) {
    if (!asks({ kind, text })) continue;
    for (const clause of clausesOf(text)) {
      const into = clause.isBonus || kind === 'bonus' ? preferred : required;
      for (const skill of skillsIn(clause.text)) into.add(skill.id);
    }
  }
  return { required: [...required], preferred: [...preferred].filter((id) => !required.has(id)) };
}

function asks({ kind, text }: Sentence) {
  if (kind === 'benefits' || kind === 'blurb') return false;
  const lower = text.toLowerCase();
  if (isNotAsked(lower) || BENEFIT.test(lower)) return false;
  if (kind === 'intro') return ROLE.test(lower) && !BLURB.test(lower);
  return kind !== 'plain' || !BLURB.test(lower);
}

function isNotAsked(text: string) {
  return NOT_ASKED.some((pattern) => pattern.test(text.toLowerCase()));
}
