import { useEffect, useState } from 'preact/hooks';
import { Loading, Problem } from '@/components/empty';
import { word } from '@/components/words';
import { send } from '@/lib/messages/send';
import { Boards } from './boards';
import { DeleteEverything } from './delete-everything';
import { ProfileForm } from './profile-form';
import { useSettings } from './settings-state';

/** What GoLens does and never does, the reader, and the boards. Each change is stored at once, and the page says so. */
export function Options() {
  const { settings, said, problem, setProblem, read, change } = useSettings();
  const cities = useCities();
  return (
    <>
      <header>
        <h1>{word('options_title')}</h1>
        <p>{word('options_what')}</p>
      </header>
      {!settings && !problem && <Loading>{word('loading')}</Loading>}
      {!settings && problem && (
        <button type="button" onClick={() => void read()}>
          {word('retry')}
        </button>
      )}
      {settings && (
        <>
          <ProfileForm
            profile={settings.profile}
            cities={cities}
            onChange={(part) => change((before) => ({ ...before, profile: { ...before.profile, ...part } }))}
            onProblem={setProblem}
          />
          <Boards
            sites={settings.sites}
            onTurn={(id, on) => change((before) => ({ ...before, sites: { ...before.sites, [id]: on } }))}
            onProblem={setProblem}
          />
          <DeleteEverything onDeleted={() => void read()} onProblem={setProblem} />
        </>
      )}
      <div class="said">
        <p class="note" role="status">
          {said}
        </p>
        {problem && <Problem>{problem}</Problem>}
      </div>
    </>
  );
}

/** The dataset's cities; without a dataset the reader's own city is the only choice, which the form sees to. */
function useCities(): string[] {
  const [cities, setCities] = useState<string[]>([]);
  useEffect(() => {
    send('market.read', {})
      .then((market) => setCities(market?.cities ?? []))
      .catch((error: unknown) => console.warn('GoLens: no cities', error));
  }, []);
  return cities;
}
