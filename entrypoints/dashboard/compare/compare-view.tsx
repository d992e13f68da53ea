import { useState } from 'preact/hooks';
import { Loading, Problem } from '@/components/empty';
import { word } from '@/components/words';
import type { SavedPosting } from '@/lib/posting/saved';
import type { ViewProps } from '../views';
import { chosenIn, comparisonAddress, FEWEST, MOST, moved } from './chosen';
import { useLoaded, type Loaded } from './compare-state';
import { Comparison } from './comparison';
import { Picker } from './picker';
import { Start } from './start';
import './style.css';

/** Two to four saved postings side by side; the address keeps which, and for which city. */
export function CompareView({ parameters }: ViewProps) {
  const { loaded, failure } = useLoaded();
  return (
    <section class="compare-view" aria-labelledby="compare-heading">
      <h2 id="compare-heading">{word('dashboard_compare_heading')}</h2>
      {failure && <Problem>{failure}</Problem>}
      {!loaded && !failure && <Loading>{word('loading')}</Loading>}
      {loaded && <Choice loaded={loaded} parameters={parameters} />}
    </section>
  );
}

function Choice({ loaded, parameters }: ViewProps & { loaded: Loaded }) {
  const [said, setSaid] = useState('');
  const { ids, missing } = chosenIn(parameters, new Set(loaded.saved.map(({ id }) => id)));
  const named = parameters.get('city');
  const postings = ids.flatMap((id) => loaded.saved.find((row) => row.id === id) ?? []);
  const others = loaded.saved.filter(({ id }) => !ids.includes(id));
  const city = named ?? loaded.profile.city ?? firstCity(postings);
  const go = (next: readonly string[], sentence = '', nextCity = named) => {
    setSaid(sentence);
    location.hash = comparisonAddress(next, nextCity);
  };
  const titleOf = (id: string) => postings.find((row) => row.id === id)?.posting.title ?? id;
  const add = (saved: SavedPosting) => go([...ids, saved.id], word('compare_added', saved.posting.title));
  const drop = (id: string) =>
    go(
      ids.filter((other) => other !== id),
      word('compare_removed', titleOf(id)),
    );
  const move = (id: string, by: -1 | 1) => {
    const next = moved(ids, id, by);
    go(next, word('compare_moved', titleOf(id), next.indexOf(id) + 1, next.length));
  };

  return (
    <>
      {missing.length > 0 && <Missing ids={missing} onDrop={() => go(ids)} />}
      {ids.length < MOST ? (
        others.length > 0 && <Picker postings={others} onPick={add} />
      ) : (
        <p class="note compare-full-note">{word('compare_full')}</p>
      )}
      <output class="message note">{said}</output>
      {postings.length < FEWEST ? (
        <Start chosen={postings} others={others} onAdd={add} onRemove={drop} />
      ) : (
        <Comparison
          {...{ postings, loaded, city: city || null, onMove: move, onRemove: drop }}
          onCity={(wanted) => go(ids, '', wanted)}
        />
      )}
    </>
  );
}

/** A city of the postings, the same one in whatever order they stand; null where none names one. */
function firstCity(postings: SavedPosting[]): string | null {
  return postings.flatMap(({ posting }) => posting.location.city ?? []).toSorted()[0] ?? null;
}

function Missing({ ids, onDrop }: { ids: string[]; onDrop: () => void }) {
  return (
    <div class="row compare-missing" role="status">
      <span class="warm">{word('compare_missing', ids.length, ids.join(word('list_comma')))}</span>
      <button type="button" onClick={onDrop}>
        {word('compare_missing_drop')}
      </button>
    </div>
  );
}
