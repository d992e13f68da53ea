import type { Posting } from '@/lib/posting/posting';
import cities from './cities.json';

/** 1 is 一线, 2 新一线, 3 二线 (第一财经's list of 2025); null below that, and outside mainland China. */
export type CityTier = 1 | 2 | 3 | null;

interface City {
  name: string;
  country: string;
  tier: CityTier;
}

const TIERS: Record<number, CityTier> = { 1: 1, 2: 2, 3: 3 };
const LONGEST = 300;
const REMOTE =
  /远程|居家办公|在家办公|(?<![a-z])remote(?![a-z])|work from home|(?<![a-z])wfh(?![a-z])|anywhere|worldwide|telecommute/i;
const NOT_REMOTE = /(?:not?|non)[ -]remote|不(?:支持|接受)远程/i;
const NOISE = /[【】[\]「」()（）📍🌏🌎🌍]/gu;
/** A district follows the city after one of these, or ends in one of 区 县 镇. */
const DISTRICT = /^市?\s?[·・\-–—\s]\s?([\u4e00-\u9fff]{2,8})|^市([\u4e00-\u9fff]{1,6}[区县镇])/;

const BY_NAME = indexCities();
const CHINESE = Object.keys(cities.china).concat([...BY_NAME.keys()].filter((name) => /^[\u4e00-\u9fff]/.test(name)));
const NAMES_BY_LENGTH = [...new Set(CHINESE)].sort((a, b) => b.length - a.length);

/** Reads "北京·朝阳区·望京", "Remote in Austin, TX", "New York, NY (Hybrid)"; of several cities the first counts. */
export function parseLocation(source: string): Posting['location'] {
  const written = source.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
  const text = written.replace(NOISE, ' ').trim();
  const remote = REMOTE.test(text) && !NOT_REMOTE.test(text);
  const chinese = findChinese(text);
  const city = chinese?.city.name ?? findLatin(text)?.name ?? null;
  return { city, district: chinese?.district ?? null, text: written || null, remote };
}

export const cityTier = (city: string): CityTier => BY_NAME.get(city.toLowerCase())?.tier ?? null;

/** ISO 3166 code of the city's country; null where the city is not in the list. */
export const cityCountry = (city: string): string | null => BY_NAME.get(city.toLowerCase())?.country ?? null;

function indexCities() {
  const index = new Map<string, City>();
  const add = (city: City, names: string[]) => {
    for (const name of [city.name, ...names]) if (!index.has(name.toLowerCase())) index.set(name.toLowerCase(), city);
  };
  for (const [name, { tier, names }] of Object.entries(cities.china)) {
    add({ name, country: 'CN', tier: TIERS[tier ?? 0] ?? null }, names);
  }
  for (const [name, { country, names }] of Object.entries(cities.world)) add({ name, country, tier: null }, names);
  return index;
}

function findChinese(text: string): { city: City; district: string | null } | null {
  if (!/[\u4e00-\u9fff]/.test(text)) return null;
  const hits = NAMES_BY_LENGTH.map((name) => ({ name, at: text.indexOf(name) })).filter(({ at }) => at >= 0);
  const first = hits.sort((a, b) => a.at - b.at || b.name.length - a.name.length)[0];
  const city = first && BY_NAME.get(first.name);
  if (!city) return null;
  const district = DISTRICT.exec(text.slice(first.at + first.name.length));
  const behind = district?.[1] ?? district?.[2] ?? null;
  const isCity = behind !== null && BY_NAME.has(behind);
  return { city, district: behind === null || isCity || REMOTE.test(behind) ? null : behind };
}

/** The first run of one to three words that is a city's name. */
function findLatin(text: string): City | null {
  const words =
    text
      .toLowerCase()
      .match(/[\p{L}'.-]+/gu)
      ?.slice(0, 40) ?? [];
  for (let index = 0; index < words.length; index += 1) {
    for (const length of [4, 3, 2, 1]) {
      const city = BY_NAME.get(words.slice(index, index + length).join(' '));
      if (city) return city;
    }
  }
  return null;
}
