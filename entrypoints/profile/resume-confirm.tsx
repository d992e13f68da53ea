import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { degreeWord } from '@/components/names';
import { language, word } from '@/components/words';
import type { Resume } from '@/lib/parse/resume';
import type { ResumeSkill } from '@/lib/parse/resume-skills';
import { skillName } from '@/lib/parse/skills';
import type { Profile } from '@/lib/posting/profile';
import { firstChoices, toggled, type ResumeChoices } from './resume-choices';
import { ResumeYearsText } from './resume-years-text';

interface Props {
  resume: Resume;
  profile: Profile;
  onConfirm: (choices: ResumeChoices) => void;
  onCancel: () => void;
}

/** What a résumé seems to say, each with the words that it rests on, to be ticked or not. */
export function ResumeConfirm({ resume, profile, onConfirm, onCancel }: Props) {
  const [choices, setChoices] = useState(() => firstChoices(resume));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { years, city, degree, skills } = resume;
  const nothing = !years && !city && !degree && skills.length === 0;
  return (
    <div class="resume-confirm">
      <h4 ref={heading} tabIndex={-1}>
        {word(nothing ? 'resume_nothing' : 'resume_found')}
      </h4>
      <Facts resume={resume} choices={choices} onChange={(part) => setChoices((before) => ({ ...before, ...part }))} />
      <Skills
        skills={skills}
        known={new Set(profile.skills)}
        chosen={choices.skills}
        onToggle={(id, on) => setChoices((before) => toggled(before, id, on))}
      />
      <div class="row">
        {!nothing && (
          <button type="button" class="primary" onClick={() => onConfirm(choices)}>
            {word('resume_take')}
          </button>
        )}
        <button type="button" onClick={onCancel}>
          {word('resume_cancel')}
        </button>
      </div>
    </div>
  );
}

interface FactsProps {
  resume: Resume;
  choices: ResumeChoices;
  onChange: (part: Partial<ResumeChoices>) => void;
}

function Facts({ resume: { years, city, degree }, choices, onChange }: FactsProps) {
  return (
    <ul class="resume-facts">
      {years && (
        <Fact
          label={word('resume_years', years.value)}
          isChosen={choices.years}
          onChange={(years) => onChange({ years })}
        >
          <ResumeYearsText years={years} />
        </Fact>
      )}
      {city && (
        <Fact label={word('resume_city', city.value)} isChosen={choices.city} onChange={(city) => onChange({ city })}>
          <Quote>{city.sentence}</Quote>
        </Fact>
      )}
      {degree && (
        <Fact
          label={word('resume_degree', degreeWord(degree.value))}
          isChosen={choices.degree}
          onChange={(degree) => onChange({ degree })}
        >
          <Quote>{degree.sentence}</Quote>
        </Fact>
      )}
    </ul>
  );
}

interface SkillsProps {
  skills: readonly ResumeSkill[];
  known: ReadonlySet<string>;
  chosen: ReadonlySet<string>;
  onToggle: (id: string, on: boolean) => void;
}

function Skills({ skills, known, chosen, onToggle }: SkillsProps) {
  if (skills.length === 0) return null;
  return (
    <fieldset>
      <legend>{word('resume_skills', chosen.size, skills.length)}</legend>
      <ul class="resume-skills">
        {skills.map(({ id, sentence, years, isWeak }) => (
          <Fact
            key={id}
            label={skillName(id, language())}
            isChosen={chosen.has(id)}
            onChange={(on) => onToggle(id, on)}
            marks={[
              ...(years === null ? [] : [word('resume_skill_years', years)]),
              ...(isWeak ? [word('resume_skill_weak')] : []),
              ...(known.has(id) ? [word('resume_skill_known')] : []),
            ]}
          >
            <Quote>{sentence}</Quote>
          </Fact>
        ))}
      </ul>
    </fieldset>
  );
}

interface FactProps {
  label: string;
  isChosen: boolean;
  onChange: (on: boolean) => void;
  marks?: string[];
  children: ComponentChildren;
}

function Fact({ label, isChosen, onChange, marks = [], children }: FactProps) {
  return (
    <li>
      <label class="row">
        <input type="checkbox" checked={isChosen} onChange={({ currentTarget }) => onChange(currentTarget.checked)} />
        <span class="resume-name">{label}</span>
        {marks.map((mark) => (
          <span class="chip" key={mark}>
            {mark}
          </span>
        ))}
      </label>
      {children}
    </li>
  );
}

/** Words of the résumé: always text. */
const Quote = ({ children }: { children: string }) => <q class="note">{children}</q>;
