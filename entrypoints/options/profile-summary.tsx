import { countText } from '@/components/figures';
import { degreeWord } from '@/components/names';
import { language, word } from '@/components/words';
import { cityName } from '@/lib/parse/city-list';
import { skillName } from '@/lib/parse/skills';
import type { Profile } from '@/lib/posting/profile';

/** The profile at a glance, and the way to where it is edited. */
export function ProfileSummary({ profile }: { profile: Profile }) {
  const { skills, years, city, pay, degree } = profile;
  const said = [
    city && cityName(city, language()),
    years !== null && word('resume_years', years),
    pay && word('options_pay_said', countText(pay.month, language()), pay.months),
    degree && degreeWord(degree),
    skills.length > 0 && skills.map((id) => skillName(id, language())).join(word('list_comma')),
  ].filter((part) => typeof part === 'string');
  return (
    <section aria-labelledby="profile">
      <h2 id="profile">{word('options_profile')}</h2>
      <p>{said.length > 0 ? said.join(' · ') : word('options_profile_empty')}</p>
      <p>
        <a href="dashboard.html#profile">{word('options_profile_edit')}</a>
      </p>
    </section>
  );
}
