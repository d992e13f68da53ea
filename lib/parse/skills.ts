import { goWords } from '@/lib/parse/go-words';
import skills from '@/lib/parse/skills.json';
import { termMatcher, type Term, type TermMatch } from '@/lib/parse/terms';

/**
 * A skill of the dictionary. An alias that begins with "=" is matched in that case only (see `termMatcher`).
 * `items` are words too common to count except as an item of a list (缓存); `not` are phrases with a name in them
 * that mean something else (Hong Kong).
 */
export type Skill = {
  id: string;
  group: string;
  name: string;
  zh?: string;
  aliases: string[];
  items?: string[];
  not?: string[];
};

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
  return [...new Set(tags.flatMap(skillsInTag))];
}

/** Boards have few tags, and most of their postings bear the same ones. */
const TAGS = new Map<string, string[]>();
const MOST_TAGS = 2000;
const LONGEST_TAG = 40;

function skillsInTag(tag: string): string[] {
  const known = TAGS.get(tag);
  if (known) return known;
  const ids = skillsIn(tag).map(({ id }) => id);
  if (TAGS.size < MOST_TAGS && tag.length <= LONGEST_TAG) TAGS.set(tag, ids);
  return ids;
}

function* termsOf(all: readonly Skill[]): Generator<Term> {
  for (const { id, name, zh, aliases, items = [], not = [] } of all) {
    if (id === 'go') continue;
    if (!aliases.includes(`=${name}`)) yield [name, id];
    if (zh) yield [zh, id];
    for (const term of aliases) yield [term, id];
    for (const term of items) yield [term, id, true];
    for (const term of not) yield [term, null];
  }
}

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }) {
  return a.start < b.end && b.start < a.end;
}
