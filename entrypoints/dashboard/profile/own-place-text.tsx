import { moneyMonth } from '@/components/figures';
import { experienceWord, noPercentileWord } from '@/components/names';
import { ReferenceLine } from '@/components/reference-line';
import { language, word } from '@/components/words';
import type { OwnPlace, ProfileEffect } from '@/lib/posting/profile-effect';
import { OwnBar } from './own-bar';

interface Props extends Pick<ProfileEffect, 'place' | 'elsewhere'> {
  /** The reader's, by its name in their language. */
  city: string;
}

/** Where the reader's own pay stands, against what it rests on, and in other cities. */
export function OwnPlaceText({ place, elsewhere, city }: Props) {
  const { before, after } = place;
  const { reference, own, reason } = after;
  return (
    <section aria-labelledby="effect-place">
      <h3 id="effect-place">{word('profile_place')}</h3>
      {!reference && <p>{reason === 'foreign-market' ? word('profile_abroad', city) : noPercentileWord(reason)}</p>}
      {reference && (
        <>
          <p class="effect-own">{own === null ? word('profile_no_pay') : ownText(before, after)}</p>
          {own !== null && isElsewhere(before, after) && <p>{beforeText(before)}</p>}
          <OwnBar before={sameReference(before, after) ? before.own : null} after={own} />
          <p>
            {word(
              'profile_quartiles',
              month(reference.quantiles.p25),
              month(reference.quantiles.p50),
              month(reference.quantiles.p75),
            )}
          </p>
          <ReferenceLine reference={reference} />
          <p class="note">{word('profile_monthly')}</p>
        </>
      )}
      {reference && elsewhere.length > 0 && <Elsewhere places={elsewhere} />}
    </section>
  );
}

function Elsewhere({ places }: { places: OwnPlace[] }) {
  return (
    <details>
      <summary>{word('profile_elsewhere')}</summary>
      <ul class="effect-cities">
        {places.map(({ reference, own }) =>
          reference ? (
            <li key={reference.place}>
              <p>
                {reference.place} · {experienceWord(reference.experience)}{' '}
                {word('profile_median', month(reference.quantiles.p50))}
                {own !== null && ` · ${word('profile_own_there', own)}`}
              </p>
              <ReferenceLine reference={reference} />
            </li>
          ) : null,
        )}
      </ul>
    </details>
  );
}

function ownText(before: OwnPlace, after: OwnPlace): string {
  const now = word('profile_own', after.own ?? 0);
  const moved = before.own !== null && before.own !== after.own && sameReference(before, after);
  return moved ? word('profile_from_to', `P${before.own}`, now) : now;
}

/** Two percentiles of different references are no step from one to the other: the one before is named with its own. */
const isElsewhere = (before: OwnPlace, after: OwnPlace) => before.own !== null && !sameReference(before, after);

function beforeText({ own, reference }: OwnPlace): string {
  const [place, experience] = [reference?.place ?? word('unknown'), experienceWord(reference?.experience ?? null)];
  return word('profile_own_before', own ?? 0, place, experience);
}

const sameReference = (a: OwnPlace, b: OwnPlace) => a.reference?.cell === b.reference?.cell;
const month = (pay: number) => moneyMonth({ low: pay, high: pay, currency: 'CNY' }, language());
