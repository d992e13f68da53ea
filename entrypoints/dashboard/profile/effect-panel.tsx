import { Loading, Problem } from '@/components/empty';
import { shareText } from '@/components/figures';
import { language, word } from '@/components/words';
import { skillName } from '@/lib/parse/skills';
import type { BeforeAfter, MissingSkill, ProfileEffect } from '@/lib/posting/profile-effect';
import { OwnPlaceText } from './own-place-text';

interface Props {
  effect: ProfileEffect | null;
  problem: string;
  isChanged: boolean;
  /** The reader's, by its name in their language. */
  city: string;
  onAdd: (skill: string) => void;
}

/** What the profile on show changes, against the stored one. */
export function EffectPanel({ effect, problem, isChanged, city, onAdd }: Props) {
  return (
    <aside class="profile-effect" aria-labelledby="effect-heading">
      <h2 id="effect-heading">{word('profile_effect')}</h2>
      <p class="note">{word(isChanged ? 'profile_effect_draft' : 'profile_effect_stored')}</p>
      {problem && <Problem>{problem}</Problem>}
      {!effect && !problem && <Loading>{word('loading')}</Loading>}
      {effect && (
        <>
          <OwnPlaceText place={effect.place} elsewhere={effect.elsewhere} city={city} />
          <SavedEffect effect={effect} isChanged={isChanged} />
          <MissingSkills effect={effect} onAdd={onAdd} />
        </>
      )}
    </aside>
  );
}

function SavedEffect({ effect, isChanged }: { effect: ProfileEffect; isChanged: boolean }) {
  const { counted, saved, missing, complete, postings } = effect;
  if (saved === 0)
    return (
      <section>
        <h3>{word('profile_effect_saved')}</h3>
        <p class="note">{word('profile_no_saved')}</p>
      </section>
    );
  return (
    <section aria-labelledby="effect-saved">
      <h3 id="effect-saved">{word('profile_effect_saved')}</h3>
      <dl class="effect-sums">
        <dt>{word('profile_missing_sum')}</dt>
        <dd>{changeText(missing, isChanged)}</dd>
        <dt>{word('profile_complete')}</dt>
        <dd>{changeText(complete, isChanged)}</dd>
      </dl>
      <p class="note">{word('profile_counted', counted, saved)}</p>
      {missing.after !== null && postings.length > 0 && (
        <ul class="effect-postings">
          {postings.map(({ id, title, company, required, before, after }) => (
            <li key={id}>
              <span class="effect-title">
                {title}
                {company && <span class="note"> {company}</span>}
              </span>
              <span class="effect-figure">
                {word('profile_missing_of', changeText({ before, after }, isChanged), required)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function MissingSkills({ effect, onAdd }: { effect: ProfileEffect; onAdd: (skill: string) => void }) {
  const { skills, counted } = effect;
  const sources = [...new Set(skills.flatMap(({ demand }) => (demand ? [sourceText(demand)] : [])))];
  if (skills.length === 0) return null;
  return (
    <section aria-labelledby="effect-skills">
      <h3 id="effect-skills">{word(counted > 0 ? 'profile_closers' : 'profile_demanded')}</h3>
      <ul class="effect-skills">
        {skills.map((missing) => (
          <li key={missing.skill}>
            <span>{named(missing.skill)}</span>
            <span class="note">{askedText(missing, counted)}</span>
            <button
              type="button"
              class="plain"
              aria-label={word('profile_add_named', named(missing.skill))}
              onClick={() => onAdd(missing.skill)}
            >
              {word('profile_add')}
            </button>
          </li>
        ))}
      </ul>
      {sources.map((source) => (
        <p class="note" key={source}>
          {source}
        </p>
      ))}
    </section>
  );
}

function askedText({ asked, demand }: MissingSkill, counted: number): string {
  const parts = [
    ...(counted > 0 ? [word('profile_asked', asked, counted)] : []),
    demand ? word('profile_demand', shareText(demand.share), demand.n) : word('profile_demand_unknown'),
  ];
  return parts.join(' · ');
}

const sourceText = ({ place, n, period, source }: NonNullable<MissingSkill['demand']>) =>
  word('profile_demand_source', place ?? word('unknown'), n, period, source);

const named = (skill: string) => skillName(skill, language());

/** "12 → 9", or "9" where nothing changes; a side without skills is unknown. */
function changeText({ before, after }: BeforeAfter, isChanged: boolean): string {
  if (!isChanged || before === after) return countOf(after);
  return word('profile_from_to', countOf(before), countOf(after));
}

const countOf = (value: number | null) => (value === null ? word('profile_no_skills') : String(value));
