import { degreeWord } from '@/components/names';
import { word } from '@/components/words';
import { DEGREES, type Degree } from '@/lib/posting/posting';
import type { Profile } from '@/lib/posting/profile';
import { CityField } from './city-field';
import { NumberField } from './number-field';
import { PayField } from './pay-field';
import { SkillField } from './skill-field';
import './style.css';

interface Props {
  profile: Profile;
  /** Called with the parts that change. */
  onChange: (part: Partial<Profile>) => void;
  onProblem: (problem: string) => void;
}

/** The reader; every field may stay empty. */
export function ProfileForm({ profile, onChange, onProblem }: Props) {
  return (
    <div class="profile-form">
      <SkillField skills={profile.skills} onChange={(skills) => onChange({ skills })} onProblem={onProblem} />
      <CityField city={profile.city} onChange={(city) => onChange({ city })} onProblem={onProblem} />
      <NumberField
        label={word('options_years')}
        value={profile.years}
        from={0}
        to={60}
        onChange={(years) => onChange({ years })}
        onProblem={onProblem}
      />
      <PayField pay={profile.pay} onChange={(pay) => onChange({ pay })} />
      <DegreeField degree={profile.degree} onChange={(degree) => onChange({ degree })} />
    </div>
  );
}

function DegreeField({ degree, onChange }: { degree: Degree | null; onChange: (degree: Degree | null) => void }) {
  return (
    <label>
      {word('options_degree')}
      <select value={degree ?? ''} onChange={({ currentTarget }) => onChange(degreeOf(currentTarget.value))}>
        <option value="">{word('options_not_said')}</option>
        {DEGREES.filter((each) => each !== 'none').map((each) => (
          <option key={each} value={each}>
            {degreeWord(each)}
          </option>
        ))}
      </select>
    </label>
  );
}

const degreeOf = (text: string): Degree | null => DEGREES.find((degree) => degree === text) ?? null;
