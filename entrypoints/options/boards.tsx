import { browser } from 'wxt/browser';
import { word } from '@/components/words';
import { SITES } from '@/lib/sites';
import type { Site } from '@/lib/sites/site';
import type { Settings } from '@/lib/posting/settings';

interface Props {
  sites: Settings['sites'];
  onChange: (sites: Settings['sites']) => void;
  onProblem: (problem: string) => void;
}

/** Which boards are marked. An optional board asks for the browser's permission inside the click. */
export function Boards({ sites, onChange, onProblem }: Props) {
  const turn = async (site: Site, on: boolean) => {
    if (on && site.optional && !(await browser.permissions.request({ origins: site.matches }))) {
      onProblem(word('options_refused', site.name));
      onChange({ ...sites, [site.id]: false });
      return;
    }
    onChange({ ...sites, [site.id]: on });
  };
  return (
    <section aria-labelledby="boards">
      <h2 id="boards">{word('options_boards')}</h2>
      {SITES.map((site) => (
        <div key={site.id}>
          <label class="row">
            <input
              type="checkbox"
              checked={sites[site.id] ?? !site.optional}
              onChange={({ currentTarget }) =>
                void turn(site, currentTarget.checked).catch(() => onProblem(word('options_refused', site.name)))
              }
            />
            {site.name}
            {site.experimental && <span class="chip">{word('options_experimental')}</span>}
          </label>
          {site.optional && <p class="note">{word('options_linkedin')}</p>}
        </div>
      ))}
    </section>
  );
}
