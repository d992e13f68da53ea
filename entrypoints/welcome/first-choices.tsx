import { Loading, Problem } from '@/components/empty';
import { word } from '@/components/words';
import { BoardSwitch } from '@/entrypoints/profile/board-switch';
import { CityField } from '@/entrypoints/profile/city-field';
import { useSettings } from '@/entrypoints/profile/settings-state';
import { SkillField } from '@/entrypoints/profile/skill-field';
import { SITES } from '@/lib/sites';
import type { Profile } from '@/lib/posting/profile';

/** City, skills and the optional boards: each may be left for later, and each choice is stored at once. */
export function FirstChoices() {
  const { settings, said, problem, setProblem, read, change } = useSettings();
  const changeProfile = (part: Partial<Profile>) =>
    change((before) => ({ ...before, profile: { ...before.profile, ...part } }));
  return (
    <section aria-labelledby="choices">
      <h2 id="choices">{word('welcome_choices')}</h2>
      <p class="note">{word('welcome_skip')}</p>
      {!settings && !problem && <Loading>{word('loading')}</Loading>}
      {!settings && problem && (
        <button type="button" onClick={() => void read()}>
          {word('retry')}
        </button>
      )}
      {settings && (
        <>
          <CityField city={settings.profile.city} onChange={(city) => changeProfile({ city })} onProblem={setProblem} />
          <SkillField
            skills={settings.profile.skills}
            onChange={(skills) => changeProfile({ skills })}
            onProblem={setProblem}
          />
          {SITES.filter(({ optional, group, terms }) => optional && !group && terms !== 'unknown').map((site) => (
            <BoardSwitch
              key={site.id}
              site={site}
              sites={settings.sites}
              onTurn={(id, on) => change((before) => ({ ...before, sites: { ...before.sites, [id]: on } }))}
              onProblem={setProblem}
            />
          ))}
        </>
      )}
      <p class="note welcome-said" role="status">
        {said}
      </p>
      {problem && <Problem>{problem}</Problem>}
    </section>
  );
}
