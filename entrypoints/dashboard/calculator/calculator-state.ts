import { useEffect, useRef, useState } from 'preact/hooks';
import { failureWord } from '@/components/names';
import { word } from '@/components/words';
import { send } from '@/lib/messages/send';
import type { OfferBasis } from '@/lib/posting/dataset';
import type { PayPlace, Standing } from '@/lib/posting/insight';
import { placeKey } from './columns';
import { COLUMNS, EMPTY_SHEET, type ColumnId, type OfferFields, type PersonFields, type Sheet } from './fields';
import { forget, recall, remember } from './memory';

const PAUSE_MS = 250;

/** What is typed, kept in this page's own storage at every change, with a way back from a reset. */
export function useSheet() {
  const [sheet, setSheet] = useState(recall);
  const [before, setBefore] = useState<Sheet | null>(null);
  const [isKept, setKept] = useState(true);
  const change = (make: (sheet: Sheet) => Sheet) => {
    setBefore(null);
    setSheet((old) => {
      const next = make(old);
      setKept(remember(next));
      return next;
    });
  };
  return {
    ...{ sheet, before, isKept },
    setPerson: (part: Partial<PersonFields>) => change((old) => ({ ...old, person: { ...old.person, ...part } })),
    setOffer: (id: ColumnId, part: Partial<OfferFields>) => change((old) => withOffer(old, id, part)),
    toggle: (id: ColumnId) =>
      change((old) => ({
        ...old,
        shown: COLUMNS.filter((each) => (each === id ? !old.shown.includes(id) : old.shown.includes(each))),
      })),
    reset: () => {
      change(() => EMPTY_SHEET);
      setBefore(sheet);
    },
    undo: () => before && change(() => before),
    forgetAll: () => {
      change(() => EMPTY_SHEET);
      // After the render that keeps the empty sheet.
      setTimeout(forget, 0);
    },
  };
}

function withOffer(sheet: Sheet, id: ColumnId, part: Partial<OfferFields>): Sheet {
  const offers = { ...sheet.offers, [id]: { ...sheet.offers[id], ...part } };
  return { ...sheet, offers, shown: COLUMNS.filter((each) => each === id || sheet.shown.includes(each)) };
}

/** What the dataset has published, asked once; a sentence where that failed. */
export function useBasis() {
  const [basis, setBasis] = useState<OfferBasis | null>(null);
  const [failure, setFailure] = useState('');
  useEffect(() => {
    send('market.offer', {}).then(setBasis, (error: unknown) => setFailure(failureWord(error)));
  }, []);
  return { basis, failure };
}

/** Where each of these pays stands, asked when the typing pauses; a sentence while that lasts, or where it failed. */
export function useStandings(places: readonly PayPlace[]): Record<string, Standing | string> {
  const [answers, setAnswers] = useState<Record<string, Standing | string>>({});
  const wanted = places.filter((place) => !(placeKey(place) in answers));
  const latest = useRef(wanted);
  latest.current = wanted;
  const keys = wanted.map(placeKey).join();
  useEffect(() => {
    const ask = (place: PayPlace) =>
      send('market.place', place)
        .catch(failureWord)
        .then((answer) => setAnswers((old) => ({ ...old, [placeKey(place)]: answer })));
    const timer = setTimeout(() => void Promise.all(latest.current.map(ask)), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [keys]);
  const asked = wanted.map((place) => [placeKey(place), word('loading')] as const);
  return { ...answers, ...Object.fromEntries(asked) };
}
