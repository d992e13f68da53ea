import type { Posting } from '@/lib/posting/posting';
import countries from './countries.json';
import { foldPlace } from './location-fold';
import { placesIn, type Place } from './location-names';
import { partsBehind } from './location-parts';
import { isContradicted } from './location-qualifier';

export { cityCountry, cityTier, type CityTier } from './location-names';

const LONGEST = 300;
const REMOTE =
  /远程|远端|居家办公|居家|在家办公|リモート|(?<![a-z])remote(?:ly)?(?![a-z])|work from (?:home|anywhere)|(?<![a-z])wfh(?![a-z])|anywhere|worldwide|telecommut|home ?office|teletravail|teletrabajo|(?<![a-z])remot[oa](?![a-z])|удал[её]нн?о/i;
const NOT_REMOTE =
  /(?<![a-z])(?:not?|non|hybrid)[ -]remote|remote(?:: ?|\? ?| is )(?:no|not)(?![a-z])|不(?:支持|接受|可|能|可以|允许)?远程|非远程|无远程/i;
const NOISE = /[【】[\]「」()（）📍🌏🌎🌍🌐]/gu;
/** A name that goes on like this is a street's, a school's or a shop's. */
const NO_CITY =
  /^(?:[东南西北中]{0,2}[路街巷]|大学|大道|大厦|银行|时间|\s(?:(?:east|west|north|south|middle) )?(?:street|st(?:\.|(?=\s*(?:,|$)))|road|rd|avenue|ave|square|blvd|boulevard|lane|drive|gate|bridge|district|county|time)(?![a-z]))/i;
/** "Plymouth, MI": state codes that are no country's. */
const ONLY_US = new RegExp(`,\\s?(?:${countries.onlyStates.join('|')})(?![A-Za-z])`);
/** Before a further city written in Chinese: no other Chinese character, but for the end of a place or an "and". */
const GOES_ON = /[\u4e00-\u9fff]$/;
const MAY_PRECEDE = /[市区县旗镇省和与及或、在]$/;

interface CityRead {
  place: Place;
  district: string | null;
  area: string | null;
}

/**
 * Reads "北京·朝阳区·望京", "Remote in Austin, TX", "上海/北京/杭州". The first city counts; the rest are `others`, in the
 * text's order. `area` is the business area behind the district.
 */
export function parseLocation(source: string): Posting['location'] {
  const { written, text, folded } = prepared(source);
  const remote = REMOTE.test(folded) && !NOT_REMOTE.test(folded);
  const [first, ...rest] = citiesIn(text, folded);
  const city = first?.place.city ?? null;
  const others = new Set(rest.flatMap(({ place }) => place.city ?? []).filter((name) => name !== city));
  return {
    city,
    district: first?.district ?? null,
    area: first?.area ?? null,
    others: [...others],
    country: countryOf(first, folded),
    text: written || null,
    remote,
  };
}

/**
 * ISO 3166 code of the one country that a place field is in: its first city's, or the one that it names ("Remote,
 * Germany", "Ontario", "广东省"). Null where it names none, or several and no city.
 */
export function placeCountry(source: string): string | null {
  const { text, folded } = prepared(source);
  return countryOf(citiesIn(text, folded)[0], folded);
}

function countryOf(city: CityRead | undefined, folded: string): string | null {
  if (city) return city.place.country;
  const named = new Set(
    placesIn(folded)
      .filter(({ kind }) => kind === 'country')
      .map(({ country }) => country),
  );
  if (named.size === 0 && ONLY_US.test(folded)) return 'US';
  return named.size === 1 ? ([...named][0] ?? null) : null;
}

function prepared(source: string) {
  const written = source
    .slice(0, 10 * LONGEST)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST);
  const text = written.normalize('NFC').replace(NOISE, ' ').trim();
  return { written, text, folded: foldPlace(text) };
}

function citiesIn(text: string, folded: string): CityRead[] {
  const places = placesIn(folded);
  const found: CityRead[] = [];
  let from = 0;
  let before: Place | null = null;
  places.forEach((place, index) => {
    if (place.start < from || place.kind === 'country' || !stands(place, folded, from, found.length > 0)) return;
    if (isContradicted(place, folded, places[index + 1], before)) return;
    const { district, area, end } = partsBehind(place, places[index + 1], text, folded);
    found.push({ place, district, area });
    before = place;
    from = end;
  });
  return found;
}

/** A further city must begin a word of its own; a district or an area is a place only where no city went before. */
function stands(place: Place, folded: string, from: number, further: boolean): boolean {
  if (NO_CITY.test(folded.slice(place.end, place.end + 12))) return false;
  const ahead = folded.slice(0, place.start);
  const joined = GOES_ON.test(ahead) && !MAY_PRECEDE.test(ahead);
  if (place.kind !== 'city') return !further && !joined;
  return !further || !joined || place.start === from;
}
