import { degreeWord } from '@/components/names';
import { word } from '@/components/words';
import { DEGREES, type Degree } from '@/lib/posting/posting';
import type { Profile } from '@/lib/posting/profile';
import { NumberField } from './number-field';
import { SkillPicker } from './skill-picker';

const DEFAULT_MONTHS = 12;

interface Props {
  profile: Profile;
  cities: string[];
  /** Called with the parts that change. */
  onChange: (part: Partial<Profile>) => void;
  onProblem: (problem: string) => void;
}

/** The reader; every field may stay empty. */
export function ProfileForm({ profile, cities, onChange, onProblem }: Props) {
  const { pay } = profile;
  const known = profile.city && !cities.includes(profile.city) ? [profile.city, ...cities] : cities;
  return (
    <section aria-labelledby="profile">
      <h2 id="profile">{word('options_profile')}</h2>
      <SkillPicker skills={profile.skills} onChange={(skills) => onChange({ skills })} onProblem={onProblem} />
      <NumberField
        label={word('options_years')}
        value={profile.years}
        from={0}
        to={60}
        onChange={(years) => onChange({ years })}
        onProblem={onProblem}
      />
      <label>
        {word('options_city')}
        <select
          value={profile.city ?? ''}
          onChange={({ currentTarget }) => onChange({ city: currentTarget.value || null })}
        >
          <option value="">{word('options_not_said')}</option>
          {known.map((city) => (
            <option key={city}>{city}</option>
          ))}
        </select>
      </label>
      <NumberField
        label={word('options_pay_month')}
        value={pay?.month ?? null}
        from={1000}
        to={1_000_000}
        onChange={(month) => onChange({ pay: month === null ? null : { months: DEFAULT_MONTHS, ...pay, month } })}
        onProblem={onProblem}
      />
      {pay && (
        <NumberField
          label={word('options_pay_months')}
          value={pay.months}
          from={12}
          to={24}
          onChange={(months) => onChange({ pay: { ...pay, months: months ?? DEFAULT_MONTHS } })}
          onProblem={onProblem}
        />
      )}
      <label>
        {word('options_degree')}
        <select
          value={profile.degree ?? ''}
          onChange={({ currentTarget }) => onChange({ degree: degreeOf(currentTarget.value) })}
        >
          <option value="">{word('options_not_said')}</option>
          {DEGREES.filter((degree) => degree !== 'none').map((degree) => (
            <option key={degree} value={degree}>
              {degreeWord(degree)}
            </option>
          ))}
        </select>
      </label>
    </section>
  );
}

const degreeOf = (text: string): Degree | null => DEGREES.find((degree) => degree === text) ?? null;
