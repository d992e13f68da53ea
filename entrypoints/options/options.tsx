import { useEffect, useRef, useState } from 'preact/hooks';
import { Loading, Problem } from '@/components/empty';
import { word } from '@/components/words';
import { send } from '@/lib/messages/send';
import type { Settings } from '@/lib/posting/settings';
import { Boards } from './boards';
import { ProfileForm } from './profile-form';

/** Each change is stored at once, in the order in which it was made, and the page says so. */
export function Options() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [cities, setCities] = useState<string[]>([]);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState('');
  const queue = useRef(Promise.resolve());
  const fail = () => {
    setSaid('');
    setProblem(word('options_failed'));
  };
  useEffect(() => {
    send('settings.read', {})
      .then(setSettings)
      .catch(() => setProblem(word('popup_failed')));
    send('market.read', {})
      .then((market) => setCities(market?.cities ?? []))
      .catch(() => setProblem(word('popup_failed')));
  }, []);
  const write = (next: Settings) => {
    setSettings(next);
    setSaid('');
    setProblem('');
    queue.current = queue.current
      .then(() => send('settings.write', next))
      .then(() => setSaid(word('options_saved')))
      .catch(fail);
  };
  return (
    <>
      <header>
        <h1>{word('options_title')}</h1>
        <p class="note">{word('options_privacy')}</p>
        <p class="note status" role="status">
          {said}
        </p>
        {problem && <Problem>{problem}</Problem>}
      </header>
      {!settings && !problem && <Loading>{word('loading')}</Loading>}
      {settings && (
        <>
          <ProfileForm
            profile={settings.profile}
            cities={cities}
            onChange={(profile) => write({ ...settings, profile })}
            onProblem={setProblem}
          />
          <Boards sites={settings.sites} onChange={(sites) => write({ ...settings, sites })} onProblem={setProblem} />
        </>
      )}
    </>
  );
}
