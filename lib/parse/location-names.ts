import cities from './cities.json';
import countries from './countries.json';
import { foldPlace } from './location-fold';
import { shortForms } from './location-short';
import { nameMatcher } from './location-trie';

/** 1 is 一线, 2 新一线, 3 二线 of the edition that cities.json names; null below that, and outside mainland China. */
export type CityTier = 1 | 2 | 3 | null;
export type PlaceKind = 'city' | 'district' | 'area' | 'country';

export interface NamedPlace {
  kind: PlaceKind;
  /** A city's name as the dataset has it; of a district or an area the city that it lies in. */
  city: string | null;
  /** ISO 3166 code. */
  country: string;
  /** The prefecture of a county-level city ("昆山" lies in 苏州). */
  prefecture: string | null;
}

export type Place = NamedPlace & { start: number; end: number };

const TIERS = new Map<string, CityTier>([
  ...cities.tiers.first.map((name) => [name, 1] as const),
  ...cities.tiers.newFirst.map((name) => [name, 2] as const),
  ...cities.tiers.second.map((name) => [name, 3] as const),
]);

const PLACES: NamedPlace[] = [];
const NAMES: [name: string, place: number][] = [];
const CITIES = new Map<string, NamedPlace>();

addCities();
addDistricts();
addCountries();

const match = nameMatcher(NAMES);

/** The places named in a folded text, in order, without overlaps; the longest name wins. */
export function placesIn(folded: string): Place[] {
  const found = match(folded).flatMap(({ value, start, end }) => {
    const place = PLACES[value];
    return place ? [{ ...place, start, end }] : [];
  });
  const short = shortForms(folded).flatMap(({ city, start, end }) => {
    const place = CITIES.get(city.toLowerCase());
    return place && !found.some((each) => each.start < end && each.end > start) ? [{ ...place, start, end }] : [];
  });
  return short.length === 0 ? found : [...found, ...short].sort((a, b) => a.start - b.start);
}

export const cityNamed = (name: string): NamedPlace | null => CITIES.get(foldPlace(name).toLowerCase()) ?? null;

export const cityTier = (city: string): CityTier => TIERS.get(cityNamed(city)?.city ?? '') ?? null;

/** ISO 3166 code of the city's country; null where the city is not in the list. */
export const cityCountry = (city: string): string | null => cityNamed(city)?.country ?? null;

function addCities() {
  for (const [city, names] of Object.entries<string[]>(cities.china)) addCity(city, names, 'CN', null);
  for (const [prefecture, inside] of Object.entries<Record<string, string[]>>(cities.counties)) {
    for (const [city, names] of Object.entries(inside)) addCity(city, names, 'CN', prefecture);
  }
  for (const [country, inside] of Object.entries<Record<string, string[]>>(cities.world)) {
    for (const [city, names] of Object.entries(inside)) addCity(city, names, country, null);
  }
}

/** A name that begins with "=" is read in that case only: "Nice" is a city, "nice" is not. */
function addCity(city: string, names: string[], country: string, prefecture: string | null) {
  const place: NamedPlace = { kind: 'city', city, country, prefecture };
  add(place, names.includes(`=${city}`) ? names : [city, ...names]);
  for (const name of [city, ...names]) {
    const key = foldPlace(name.replace(/^=/, '')).toLowerCase();
    if (!CITIES.has(key)) CITIES.set(key, place);
  }
}

/**
 * Only names that mean one city: of those that two have, the one that postings mean (南山 is 深圳's, though 鹤岗 has one
 * too), and none where that is open (朝阳, 鼓楼, 通州, 白云, 宝山, 龙华, 西湖, 江北, 和平, 高新区).
 */
function addDistricts() {
  for (const kind of ['district', 'area'] as const) {
    const lists: Record<string, string[]> = kind === 'district' ? cities.districts : cities.areas;
    for (const [city, names] of Object.entries(lists)) add({ kind, city, country: 'CN', prefecture: null }, names);
  }
}

function addCountries() {
  for (const lists of [countries.names, countries.regions]) {
    for (const [country, names] of Object.entries<string[]>(lists))
      add({ kind: 'country', city: null, country, prefecture: null }, names);
  }
}

function add(place: NamedPlace, names: string[]) {
  const at = PLACES.push(place) - 1;
  for (const name of names.map(foldPlace)) {
    NAMES.push([name, at]);
    if (name.includes(' ')) NAMES.push([name.replaceAll(' ', '-'), at]);
  }
}
