import { useState } from 'preact/hooks';
import { language, word } from '@/components/words';
import { SKILLS, skillName } from '@/lib/parse/skills';

interface Props {
  skills: string[];
  onChange: (skills: string[]) => void;
  onProblem: (problem: string) => void;
}

/** The reader's skills: names and other spellings of the dictionary complete as one types. */
export function SkillPicker({ skills, onChange, onProblem }: Props) {
  const [typed, setTyped] = useState('');
  const add = (event: Event) => {
    event.preventDefault();
    const id = skillIdOf(typed);
    if (!id) {
      if (typed.trim()) onProblem(word('options_skill_unknown', typed.trim()));
      return;
    }
    if (!skills.includes(id)) onChange([...skills, id]);
    setTyped('');
  };
  return (
    <form onSubmit={add} class="fields">
      <label>
        {word('options_skills')}
        <span class="row">
          <input
            list="skills"
            autocomplete="off"
            value={typed}
            placeholder={word('options_skills_hint')}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
          <button type="submit">{word('options_skill_add')}</button>
        </span>
      </label>
      <datalist id="skills">
        {SKILLS.filter((skill) => !skills.includes(skill.id)).map((skill) => (
          <option key={skill.id}>{skillName(skill.id, language())}</option>
        ))}
      </datalist>
      <ul class="chips">
        {skills.map((id) => (
          <li class="chip" key={id}>
            {skillName(id, language())}{' '}
            <button
              type="button"
              class="plain"
              aria-label={word('options_skill_remove', skillName(id, language()))}
              onClick={() => onChange(skills.filter((other) => other !== id))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    </form>
  );
}

/** The skill of exactly this name or alias, whatever the case; null where the dictionary has none. */
function skillIdOf(text: string): string | null {
  const wanted = text.trim().toLowerCase();
  const isNamed = ({ id, name, zh, aliases }: (typeof SKILLS)[number]) =>
    [id, name, zh, ...aliases].some((term) => term?.replace(/^=/, '').toLowerCase() === wanted);
  return SKILLS.find(isNamed)?.id ?? null;
}
