import cities from './cities.json';
import { foldPlace } from './location-fold';

/** A city by the name that the dataset has, and its other names. */
export interface CityNames {
  city: string;
  names: string[];
}

/** Every city that a profile may name: those of China first, its counties' behind them, then the world's. */
export const CITIES: readonly CityNames[] = [
  ...Object.entries<string[]>(cities.china),
  ...Object.values<Record<string, string[]>>(cities.counties).flatMap((inside) => Object.entries(inside)),
  ...Object.values<Record<string, string[]>>(cities.world).flatMap((inside) => Object.entries(inside)),
].map(([city, names]) => ({ city, names: names.map((name) => name.replace(/^=/, '')) }));

const HAN = /\p{Script=Han}/u;
const LARGE = [...cities.tiers.first, ...cities.tiers.newFirst];
const folded = CITIES.map(({ city, names }) => [city, ...names].map(key));

/** Cities of which a name begins with the text, the largest of China first where none is typed. */
export function citiesLike(text: string, most: number): CityNames[] {
  const wanted = key(text.trim());
  if (wanted === '') return LARGE.slice(0, most).flatMap((name) => CITIES.find(({ city }) => city === name) ?? []);
  const begins = CITIES.filter((_, index) => folded[index]?.some((name) => name.startsWith(wanted)));
  return begins.toSorted((a, b) => rank(a) - rank(b)).slice(0, most);
}

/** The city of exactly this name in any of its spellings; null where the list has none. */
export function cityOf(text: string): string | null {
  const wanted = key(text.trim());
  return CITIES.find((_, index) => folded[index]?.includes(wanted))?.city ?? null;
}

/** The city's name in a language, where the list has one; else the name that the dataset has. */
export function cityName(city: string, language: 'zh' | 'en'): string {
  const known = CITIES.find((each) => each.city === city);
  const isWanted = (name: string) => HAN.test(name) === (language === 'zh');
  return [city, ...(known?.names ?? [])].find(isWanted) ?? city;
}

function rank({ city }: CityNames): number {
  const at = LARGE.indexOf(city);
  return at < 0 ? LARGE.length : at;
}

function key(name: string): string {
  return foldPlace(name).toLowerCase();
}
