import { useEffect, useState } from 'preact/hooks';
import { dateText, moneyMonth } from '@/components/figures';
import { failureWord, statusWord } from '@/components/names';
import { language, word } from '@/components/words';
import { send } from '@/lib/messages/send';
import type { SavedPosting, Sighting } from '@/lib/posting/saved';
import { agoText } from './cells';

type Seen = { sighting: Sighting | null } | { failure: string } | null;

/** What happened to it and when: saved, each status, seen on the board, and each price it was seen at. */
export function Timeline({ saved }: { saved: SavedPosting }) {
  const seen = useSighting(saved.id);
  const { history, savedAt, status } = saved;
  return (
    <section aria-labelledby="saved-timeline">
      <h3 id="saved-timeline">{word('saved_timeline')}</h3>
      <ol class="sv-timeline">
        <Step at={savedAt}>{word('saved_step_saved')}</Step>
        {history.map((step) => (
          <Step key={step.at} at={step.at}>
            {statusWord(step.status)}
          </Step>
        ))}
      </ol>
      {history.length === 0 && status !== 'saved' && <p class="note">{word('saved_history_unknown')}</p>}
      {seen && ('failure' in seen ? <p class="warm">{seen.failure}</p> : <Sightings sighting={seen.sighting} />)}
    </section>
  );
}

function Step({ at, children }: { at: string; children: string }) {
  return (
    <li>
      {children}{' '}
      <time class="note" dateTime={at}>
        {word('saved_since', dateText(at, language()), agoText(at))}
      </time>
    </li>
  );
}

function Sightings({ sighting }: { sighting: Sighting | null }) {
  if (!sighting) return <p class="note">{word('saved_never_seen')}</p>;
  const { firstSeen, lastSeen, times, prices } = sighting;
  return (
    <>
      <p class="note">{word('saved_seen', day(firstSeen), day(lastSeen), times)}</p>
      {prices.length > 1 ? (
        <>
          <h3>{word('saved_prices')}</h3>
          <ol class="sv-timeline">
            {prices.map(({ at, text, monthMid }) => (
              <li key={at}>
                {text || word('no_percentile_no_pay')}{' '}
                <span class="note">
                  {day(at)}
                  {monthMid !== null && ` · ${word('saved_price_middle', monthText(monthMid))}`}
                </span>
              </li>
            ))}
          </ol>
        </>
      ) : (
        <p class="note">{word('saved_price_same')}</p>
      )}
    </>
  );
}

const day = (iso: string) => dateText(iso, language());
const monthText = (middle: number) => moneyMonth({ low: middle, high: middle, currency: 'CNY' }, language());

/** Where and at what prices it was seen; null until that is known. */
function useSighting(id: string): Seen {
  const [seen, setSeen] = useState<Seen>(null);
  useEffect(() => {
    let current = true;
    setSeen(null);
    send('saved.sighting', { id }).then(
      (reply) => current && setSeen(reply),
      (error: unknown) => current && setSeen({ failure: failureWord(error) }),
    );
    return () => {
      current = false;
    };
  }, [id]);
  return seen;
}
