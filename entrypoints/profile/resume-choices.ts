import type { Resume } from '@/lib/parse/resume';
import type { Profile } from '@/lib/posting/profile';

/** What of a résumé the reader confirms. */
export interface ResumeChoices {
  skills: ReadonlySet<string>;
  years: boolean;
  city: boolean;
  degree: boolean;
}

/** Everything that the résumé claims; what it only knows of is left out. */
export const firstChoices = ({ skills }: Resume): ResumeChoices => ({
  skills: new Set(skills.filter(({ isWeak }) => !isWeak).map(({ id }) => id)),
  years: true,
  city: true,
  degree: true,
});

/** The choices with one skill ticked or not. */
export function toggled(choices: ResumeChoices, id: string, on: boolean): ResumeChoices {
  const skills = new Set(choices.skills);
  if (on) skills.add(id);
  else skills.delete(id);
  return { ...choices, skills };
}

/** The profile with what was confirmed: skills are added, the rest replaced. */
export function withChoices(profile: Profile, resume: Resume, choices: ResumeChoices): Profile {
  const added = resume.skills.map(({ id }) => id).filter((id) => choices.skills.has(id));
  return {
    ...profile,
    skills: [...new Set([...profile.skills, ...added])],
    years: choices.years && resume.years ? resume.years.value : profile.years,
    city: choices.city && resume.city ? resume.city.value : profile.city,
    degree: choices.degree && resume.degree ? resume.degree.value : profile.degree,
  };
}
