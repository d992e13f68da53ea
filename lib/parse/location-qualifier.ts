import countries from './countries.json';
import type { Place } from './location-names';

const STATES = new Set(countries.states);
/** Codes of a country's own provinces that are states of the USA as well: "Perth, WA", "Chennai, TN". */
const OWN_CODES = new Map(Object.entries<string[]>(countries.ownCodes));
/** Cities that stand under another country's name too: "Hong Kong, China", "San Juan, United States". */
const ALSO_UNDER: Record<string, string> = { HK: 'CN', MO: 'CN', TW: 'CN', PR: 'US' };
const CODE = /^\s?,\s?([A-Z]{2})(?![A-Za-z])/;
const SAME_PLACE = /^[\p{L}\s.'-]*[,(][\p{L}\s,.'()-]*$/u;
const LIST_WORD = /(?<![a-z])(?:or|and|remote|remotely)(?![a-z])/i;
/** Names of a city and a state: after a comma the state, unless a list of cities goes before. */
const STATE_TOO = new Set(['New York', 'Washington']);
const OPEN_LIST = /(?:^|[/;|,])\s?(?:remote|hybrid|on-?site|in-?office)?\s?,\s?$/i;

/** Whether what follows or precedes the name says that another place is meant: "Paris, TX", "Hyderabad, Pakistan". */
export function isContradicted(place: Place, text: string, next: Place | undefined, before: Place | null): boolean {
  if (STATE_TOO.has(place.city ?? '') && isState(place, text, before)) return true;
  const behind = text.slice(place.end);
  const code = CODE.exec(behind)?.[1];
  if (code && isForeignState(code, place.country)) return true;
  if (next?.kind !== 'country' || next.country === place.country) return false;
  const between = text.slice(place.end, next.start);
  if (!SAME_PLACE.test(between) || LIST_WORD.test(between)) return false;
  return ALSO_UNDER[place.country] !== next.country;
}

function isForeignState(code: string, country: string) {
  return country !== 'US' && STATES.has(code) && code !== country && !OWN_CODES.get(country)?.includes(code);
}

/** "Seattle, Washington" and "Armonk, New York" are in a state; "Boston, New York" and "Remote, New York" are not. */
function isState({ city, start }: Place, text: string, before: Place | null) {
  const ahead = text.slice(0, start);
  if (!/,\s?$/.test(ahead) || OPEN_LIST.test(ahead)) return false;
  if (before === null) return true;
  return city === 'Washington' && before.country === 'US' && /^\s?,\s?$/.test(text.slice(before.end, start));
}
