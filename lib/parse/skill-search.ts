import { SKILLS, type Skill } from '@/lib/parse/skills';
import { halfWidth } from '@/lib/parse/terms';

/** A skill that a typed text may mean; `by` is the other spelling that fits, null where its name does. */
export interface SkillFound {
  skill: Skill;
  by: string | null;
}

/** Best first: the very name, then its beginning, then a word's beginning, then anywhere. */
const NO_FIT = 4;

const NAMES = SKILLS.map((skill) => ({
  skill,
  own: [skill.name, ...(skill.zh ? [skill.zh] : []), skill.id],
  others: [...skill.aliases, ...(skill.items ?? [])].map((alias) => alias.replace(/^=/, '')),
}));

/** Skills of which a name or alias, in Chinese or English, fits what was typed; best first, of equal ones as the dictionary has them. */
export function skillsLike(text: string, without: ReadonlySet<string>, most: number): SkillFound[] {
  const wanted = key(text);
  if (wanted === '') return [];
  return NAMES.filter(({ skill }) => !without.has(skill.id))
    .flatMap(({ skill, own, others }) => {
      const [ownFit] = best(own, wanted);
      const [otherFit, by] = best(others, wanted);
      const isOwn = ownFit <= otherFit;
      return isOwn && ownFit === NO_FIT ? [] : [{ skill, by: isOwn ? null : by, fit: isOwn ? ownFit : otherFit + 0.5 }];
    })
    .sort((a, b) => a.fit - b.fit)
    .slice(0, most)
    .map(({ skill, by }) => ({ skill, by }));
}

function best(names: string[], wanted: string): [fit: number, name: string | null] {
  let found: [number, string | null] = [NO_FIT, null];
  for (const name of names) {
    const fit = fitOf(key(name), wanted);
    if (fit < found[0]) found = [fit, name];
  }
  return found;
}

function fitOf(name: string, wanted: string): number {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  const at = name.indexOf(wanted);
  if (at < 0) return NO_FIT;
  return /[\s\-/.\u4e00-\u9fff]/.test(name.charAt(at - 1)) ? 2 : 3;
}

function key(text: string): string {
  return halfWidth(text).trim().toLowerCase();
}
