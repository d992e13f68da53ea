import { COLUMNS, EMPTY_OFFER, EMPTY_PERSON, EMPTY_SHEET, type Sheet } from './fields';

const KEY = 'golens.calculator';
const LONGEST = 60;

/** What was typed when the page was last open; empty where that is nothing, or nothing that can be read. */
export function recall(): Sheet {
  try {
    return sheetOf(JSON.parse(localStorage.getItem(KEY) ?? 'null'));
  } catch (error) {
    console.warn('GoLens: the calculator begins anew', error);
    return EMPTY_SHEET;
  }
}

/** Keeps it in this page's own storage, on this machine; whether that worked. */
export function remember(sheet: Sheet): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(sheet));
    return true;
  } catch (error) {
    console.warn('GoLens: the calculator is not kept', error);
    return false;
  }
}

/** Removes it from this machine; whether that worked. */
export function forget(): boolean {
  try {
    localStorage.removeItem(KEY);
    return true;
  } catch (error) {
    console.warn('GoLens: the calculator is not forgotten', error);
    return false;
  }
}

/** The fields that are known, out of whatever was stored; every other one is empty. */
export function sheetOf(stored: unknown): Sheet {
  const { person, offers, shown } = recordOf(stored);
  const columns = recordOf(offers);
  return {
    person: textsOf(EMPTY_PERSON, person),
    offers: {
      a: textsOf(EMPTY_OFFER, columns['a']),
      b: textsOf(EMPTY_OFFER, columns['b']),
      now: textsOf(EMPTY_OFFER, columns['now']),
    },
    shown: COLUMNS.filter((id) => id === 'a' || (Array.isArray(shown) && shown.includes(id))),
  };
}

function textsOf<Fields extends object>(empty: Fields, stored: unknown): Fields {
  const known = recordOf(stored);
  const pairs = Object.entries(empty).map(([name, fallback]) => {
    const text = Object.hasOwn(known, name) ? known[name] : undefined;
    return [name, typeof text === 'string' && text.length <= LONGEST ? text : fallback];
  });
  return Object.fromEntries(pairs) as Fields;
}

const recordOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
