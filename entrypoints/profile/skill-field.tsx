import { language, word } from '@/components/words';
import { skillsLike } from '@/lib/parse/skill-search';
import { skillName } from '@/lib/parse/skills';
import { Combobox } from './combobox';
import { groupedSkills } from './skill-groups';

const MOST_CHOICES = 8;

interface Props {
  skills: readonly string[];
  onChange: (skills: string[]) => void;
  onProblem: (problem: string) => void;
}

/** The reader's skills: names and other spellings of the dictionary complete as one types. */
export function SkillField({ skills, onChange, onProblem }: Props) {
  const choices = (typed: string) =>
    skillsLike(typed, new Set(skills), MOST_CHOICES).map(({ skill, by }) => ({
      id: skill.id,
      label: skillName(skill.id, language()),
      note: by,
    }));
  const refuse = (typed: string) => {
    const text = typed.trim();
    if (text !== '') onProblem(word('options_skill_unknown', text));
  };
  return (
    <div class="skill-field">
      <Combobox
        label={word('options_skills')}
        placeholder={word('options_skills_hint')}
        choices={choices}
        onChoose={(id) => onChange([...skills, id])}
        onOther={refuse}
      />
      {skills.length > 0 && (
        <Groups skills={skills} onRemove={(id) => onChange(skills.filter((other) => other !== id))} />
      )}
    </div>
  );
}

function Groups({ skills, onRemove }: { skills: readonly string[]; onRemove: (id: string) => void }) {
  return (
    <dl class="skill-groups">
      {groupedSkills(skills).map(({ title, ids }) => (
        <div key={title}>
          <dt class="note">{title}</dt>
          <dd>
            <ul class="chips">
              {ids.map((id) => (
                <Chip key={id} name={skillName(id, language())} onRemove={() => onRemove(id)} />
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Chip({ name, onRemove }: { name: string; onRemove: () => void }) {
  return (
    <li class="chip">
      {name}{' '}
      <button type="button" class="plain" aria-label={word('options_skill_remove', name)} onClick={onRemove}>
        ×
      </button>
    </li>
  );
}
