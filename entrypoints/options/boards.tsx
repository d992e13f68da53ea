import { browser } from 'wxt/browser';
import { word } from '@/components/words';
import { SITES } from '@/lib/sites';
import type { Site } from '@/lib/sites/site';
import type { Settings } from '@/lib/posting/settings';

interface Props {
  sites: Settings['sites'];
  onTurn: (id: string, on: boolean) => void;
  onProblem: (problem: string) => void;
}

/** Which boards are marked. An optional board asks for the browser's permission inside the click. */
export function Boards({ sites, onTurn, onProblem }: Props) {
  const turn = async (site: Site, box: HTMLInputElement) => {
    const granted = !box.checked || !site.optional || (await permitted(site));
    if (granted) return onTurn(site.id, box.checked);
    box.checked = false;
    onProblem(word('options_refused', site.name));
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
              onChange={({ currentTarget }) => void turn(site, currentTarget)}
            />
            {site.name}
            {site.experimental && <span class="chip">{word('options_experimental')}</span>}
          </label>
          {site.optional && (
            <p class="note">
              {site.terms === 'unknown' ? word('options_terms_unknown', site.name) : word('options_linkedin')}
            </p>
          )}
        </div>
      ))}
    </section>
  );
}

/** Whether the browser lets us on the board: it asks the reader, who may say no; it may also fail to ask. */
const permitted = ({ matches }: Site) =>
  browser.permissions.request({ origins: matches }).catch((error: unknown) => {
    console.warn('GoLens: permission not asked', error);
    return false;
  });
