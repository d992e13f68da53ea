import { goWords } from '@/lib/parse/go-words';
import skills from '@/lib/parse/skills.json';
import { termMatcher, type TermMatch } from '@/lib/parse/terms';

/** A skill of the dictionary. An alias that begins with "=" is matched in that case only. */
export type Skill = { id: string; name: string; zh?: string; aliases: string[] };

export const SKILLS: readonly Skill[] = skills;

const BY_ID = new Map(SKILLS.map((skill) => [skill.id, skill]));
const match = termMatcher(termsOf(SKILLS));

/** The skill's name in a language; an id that the dictionary does not know is returned as it is. */
export function skillName(id: string, language: 'zh' | 'en'): string {
  const skill = BY_ID.get(id);
  if (!skill) return id;
  return language === 'zh' ? (skill.zh ?? skill.name) : skill.name;
}

/** Every skill named in a text, in order, with UTF-16 offsets; the longest name at a place wins. */
export function skillsIn(text: string): TermMatch[] {
  const others = match(text);
  const go = goWords(text).filter((word) => word.isGo && !others.some((other) => overlaps(other, word)));
  if (go.length === 0) return others;
  return [...others, ...go.map(({ start, end }) => ({ id: 'go', start, end }))].toSorted((a, b) => a.start - b.start);
}

/** The skill ids that a page's tags name, each once, in the order of the tags. */
export function skillsInTags(tags: string[]): string[] {
  return [...new Set(tags.flatMap((tag) => skillsIn(tag).map((found) => found.id)))];
}

function* termsOf(all: readonly Skill[]): Generator<readonly [string, string]> {
  for (const { id, name, zh, aliases } of all) {
    if (id === 'go') continue;
    if (!aliases.includes(`=${name}`)) yield [name, id];
    if (zh) yield [zh, id];
    for (const alias of aliases) yield [alias, id];
  }
}

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }) {
  return a.start < b.end && b.start < a.end;
}
