import { Loading, Problem } from '@/components/empty';
import { word } from '@/components/words';
import { useSettings } from '@/entrypoints/profile/settings-state';
import { Boards } from './boards';
import { Adapters } from './health/adapters';
import { OwnSites } from './health/own-sites';
import { Record } from './health/record';
import './health/style.css';
import { KeptData } from './kept-data';
import { ProfileSummary } from './profile-summary';
import { Shortcuts } from './shortcuts';

/** What GoLens does and never does, the reader, and the boards. Each change is stored at once, and the page says so. */
export function Options() {
  const { settings, said, problem, setProblem, read, change } = useSettings();
  return (
    <>
      <header>
        <h1>{word('options_title')}</h1>
        <p>{word('options_what')}</p>
        <p>
          <a href="welcome.html">{word('options_welcome')}</a>
        </p>
      </header>
      {!settings && !problem && <Loading>{word('loading')}</Loading>}
      {!settings && problem && (
        <button type="button" onClick={() => void read()}>
          {word('retry')}
        </button>
      )}
      {settings && (
        <>
          <ProfileSummary profile={settings.profile} />
          <Boards
            sites={settings.sites}
            onTurn={(id, on) => change((before) => ({ ...before, sites: { ...before.sites, [id]: on } }))}
            onProblem={setProblem}
          />
          <OwnSites onProblem={setProblem} />
          <Record onProblem={setProblem} />
          <Adapters />
          <Shortcuts />
          <KeptData onProblem={setProblem} />
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
