import { useEffect, useRef, useState } from 'preact/hooks';
import { failureWord } from '@/components/names';
import { word } from '@/components/words';
import { send } from '@/lib/messages/send';
import type { OfferBasis } from '@/lib/posting/dataset';
import type { PayPlace, Standing } from '@/lib/posting/insight';
import { placeKey } from './columns';
import {
  COLUMNS,
  EMPTY_OFFER,
  EMPTY_SHEET,
  type ColumnId,
  type OfferFields,
  type PersonFields,
  type Sheet,
} from './fields';
import { forget, recall, remember } from './memory';

const PAUSE_MS = 250;

/** What is typed, kept in this page's own storage at every change, with a way back where much of it was replaced. */
export function useSheet() {
  const [sheet, setSheet] = useState(recall);
  const [before, setBefore] = useState<{ sheet: Sheet; said: string } | null>(null);
  const [isKept, setKept] = useState(true);
  const latest = useRef(sheet);
  const change = (next: Sheet, said = '', keep = remember) => {
    setBefore(said ? { sheet: latest.current, said } : null);
    setKept(keep(next));
    latest.current = next;
    setSheet(next);
  };
  return {
    ...{ sheet, before, isKept },
    setPerson: (part: Partial<PersonFields>) =>
      change({ ...latest.current, person: { ...latest.current.person, ...part } }),
    setOffer: (id: ColumnId, part: Partial<OfferFields>) =>
      change(withOffer(latest.current, id, { ...latest.current.offers[id], ...part })),
    /** Puts another offer in the place of what stands in a column. */
    takeOffer: (id: ColumnId, part: Partial<OfferFields>) =>
      change(withOffer(latest.current, id, { ...EMPTY_OFFER, ...part }), word('calculator_was_taken')),
    toggle: (id: ColumnId) => change(toggled(latest.current, id)),
    reset: () => change(EMPTY_SHEET, word('calculator_was_reset')),
    undo: () => before && change(before.sheet),
    forgetAll: () => change(EMPTY_SHEET, '', forget),
  };
}

const shownBy = (isShown: (id: ColumnId) => boolean) => COLUMNS.filter(isShown);

function withOffer(sheet: Sheet, id: ColumnId, fields: OfferFields): Sheet {
  const offers = { ...sheet.offers, [id]: fields };
  return { ...sheet, offers, shown: shownBy((each) => each === id || sheet.shown.includes(each)) };
}

function toggled(sheet: Sheet, id: ColumnId): Sheet {
  return { ...sheet, shown: shownBy((each) => sheet.shown.includes(each) !== (each === id)) };
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
