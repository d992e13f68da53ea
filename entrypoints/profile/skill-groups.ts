import { word, type MessageName } from '@/components/words';
import { SKILLS } from '@/lib/parse/skills';

/** The dictionary's groups under the words that a reader sees, in their order; several may share one. */
const TITLES: readonly (readonly [title: MessageName, groups: readonly string[]])[] = [
  ['profile_group_language', ['language']],
  ['profile_group_framework', ['framework', 'protocol', 'architecture']],
  ['profile_group_data', ['database', 'messaging', 'data', 'ai']],
  ['profile_group_platform', ['container', 'cloud', 'cicd', 'observability', 'os', 'security']],
  ['profile_group_other', []],
];
const GROUP_OF = new Map(SKILLS.map(({ id, group }) => [id, group]));

/** Skills under their group's title, in the order given; what no group has, or the dictionary lost, is "other". */
export function groupedSkills(ids: readonly string[]): { title: string; ids: string[] }[] {
  const named = TITLES.flatMap(([, groups]) => groups);
  return TITLES.map(([title, groups]) => ({
    title: word(title),
    ids: ids.filter((id) => {
      const group = GROUP_OF.get(id) ?? '';
      return groups.length > 0 ? groups.includes(group) : !named.includes(group);
    }),
  })).filter(({ ids }) => ids.length > 0);
}
