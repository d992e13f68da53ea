import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Loading, Problem } from '@/components/empty';
import { word } from '@/components/words';
import { addressOf, placeIn, VIEWS, type View } from './address';
import { LOADERS, type ViewProps } from './views';

/** The dashboard: its views beside each other, one of them open, named by the address. */
export function Dashboard() {
  const [place, setPlace] = useState(() => placeIn(location.hash));
  useEffect(() => {
    const follow = () => setPlace(placeIn(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return (
    <>
      <header class="top">
        <h1>{word('dashboard_heading')}</h1>
        <Navigation current={place.view} />
      </header>
      <main class="view" id="view">
        <Opened key={place.view} view={place.view} parameters={place.parameters} />
      </main>
    </>
  );
}

function Navigation({ current }: { current: View }) {
  return (
    <nav aria-label={word('dashboard_views')}>
      <ul class="views">
        {VIEWS.map((view) => (
          <li key={view}>
            <a href={addressOf(view)} aria-current={view === current ? 'page' : undefined}>
              {word(`view_${view}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The view itself, once its script is there. */
function Opened({ view, parameters }: ViewProps & { view: View }) {
  const [Loaded, setLoaded] = useState<ComponentType<ViewProps> | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    LOADERS[view]().then(
      (component) => setLoaded(() => component),
      () => setFailed(true),
    );
  }, [view]);
  if (failed) return <Problem>{word('dashboard_view_failed')}</Problem>;
  return Loaded ? <Loaded parameters={parameters} /> : <Loading>{word('loading')}</Loading>;
}
