import { Loading, Problem } from '@/components/empty';
import { language, word } from '@/components/words';
import { ProfileForm } from '@/entrypoints/profile/profile-form';
import { ResumePanel } from '@/entrypoints/profile/resume-panel';
import { cityName } from '@/lib/parse/city-list';
import { useDraft } from './draft-state';
import { EffectPanel } from './effect-panel';
import { useEffectOf } from './effect-state';
import './style.css';

/** The reader: typed or read out of a résumé, with what it changes beside it; written on "save" only. */
export function ProfileView() {
  const { stored, draft, isChanged, said, problem, setProblem, change, save, undo } = useDraft();
  const { effect, problem: unseen } = useEffectOf(draft, stored);
  return (
    <div class="profile-view">
      <section aria-labelledby="profile-heading" class="profile-own">
        <h2 id="profile-heading">{word('view_profile')}</h2>
        <p class="note">{word('profile_what')}</p>
        {!draft && !problem && <Loading>{word('loading')}</Loading>}
        {draft && <ProfileForm profile={draft} onChange={change} onProblem={setProblem} />}
        {draft && <ResumePanel profile={draft} onConfirm={change} />}
        <div class="profile-save row">
          <button type="button" class="primary" disabled={!isChanged} onClick={() => void save()}>
            {word('profile_save')}
          </button>
          <button type="button" disabled={!isChanged} onClick={undo}>
            {word('profile_undo')}
          </button>
          <p role="status" class={isChanged ? 'warm' : 'note'}>
            {isChanged ? word('profile_unsaved') : said}
          </p>
          {problem && <Problem>{problem}</Problem>}
        </div>
      </section>
      {draft && (
        <EffectPanel
          effect={effect}
          problem={unseen}
          isChanged={isChanged}
          city={draft.city === null ? '' : cityName(draft.city, language())}
          onAdd={(skill) => change({ skills: [...draft.skills, skill] })}
        />
      )}
    </div>
  );
}
