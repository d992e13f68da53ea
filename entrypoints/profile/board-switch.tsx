import { browser } from 'wxt/browser';
import { word } from '@/components/words';
import type { Settings } from '@/lib/posting/settings';
import type { Site } from '@/lib/sites/site';

interface Props {
  site: Site;
  sites: Settings['sites'];
  onTurn: (id: string, on: boolean) => void;
  onProblem: (problem: string) => void;
}

/** Whether a board is marked. An optional one says its terms, and asks for the browser's permission inside the click. */
export function BoardSwitch({ site, sites, onTurn, onProblem }: Props) {
  const isOn = sites[site.id] ?? !site.optional;
  const turn = async (box: HTMLInputElement) => {
    const granted = !box.checked || !site.optional || (await permitted(site));
    if (granted) return onTurn(site.id, box.checked);
    box.checked = false;
    onProblem(word('options_refused', site.name));
  };
  return (
    <div>
      <label class="row">
        <input
          type="checkbox"
          checked={isOn}
          aria-describedby={site.optional ? `terms-${site.group ?? site.id}` : undefined}
          onChange={({ currentTarget }) => void turn(currentTarget)}
        />
        {site.name}
        {site.experimental && !site.group && <span class="chip">{word('options_experimental')}</span>}
      </label>
      {site.optional && !site.group && (
        <p class="note" id={`terms-${site.id}`}>
          {site.terms === 'unknown' ? word('options_terms_unknown', site.name) : word('options_linkedin')}
        </p>
      )}
    </div>
  );
}

/** Whether the browser lets us on the board: it asks the reader, who may say no; it may also fail to ask. */
export const permitted = ({ matches }: Pick<Site, 'matches'>) =>
  browser.permissions.request({ origins: matches }).catch((error: unknown) => {
    console.warn('GoLens: permission not asked', error);
    return false;
  });
