import { placesIn, type Place } from './location-names';

const HAN = '[\\u4e00-\\u9fff]';
const DOT = /[·・•‧∙]/;
/** A district behind "·", "-" or a blank, or straight behind the city where it ends in 区 县 旗 镇. */
const PART = new RegExp(`^[市都府]?(?:(\\s?[·・•‧∙\\-–—]\\s?|\\s)(${HAN}{2,10})|(${HAN}{1,6}?(?:新区|[区县旗镇])))`);
const AREA = new RegExp(`^(\\s?[·・•‧∙\\-–—]\\s?|\\s)(${HAN}[^\\s,;|/、·・•‧∙()-]{1,19})`);
/** The same in pinyin: "Shanghai·Jing'an District·Nanjing West Road". */
const LATIN_PARTS =
  /^\s?[·・•‧∙]\s?([A-Z][A-Za-z' -]{1,40} (?:District|County|New Area|Zone|City|Town))(?:\s?[·・•‧∙]\s?([^·・•‧∙,/;|、]{2,40}))?/;
const NO_PART = /远程|居家|在家|混合|现场|全职|兼职|实习|急聘|不限|全国|出差|招聘|驻场|办公|周边|附近/;
/** A street named after the part is no part. */
const STREET = /^[东南西北中]{0,2}[路街巷道]/;
const DISTRICT_GAP = /^市?[\s,|·・•‧∙\-–—]*$/;
const COUNTY_GAP = /^市?[\s·・•‧∙\-–—]*$/;
const CITY_WORD = /^(?:$|市|[^区县旗镇路街])/;

export interface Parts {
  district: string | null;
  area: string | null;
  /** Where the reading of further places goes on. */
  end: number;
}

type Span = { start: number; end: number };

/** District and business area behind a place, as the text writes them; another city behind a city is neither. */
export function partsBehind(place: Place, next: Place | undefined, text: string, folded: string): Parts {
  if (isKnownPart(place, next, folded) && !STREET.test(folded.slice(next.end))) {
    return partsBehind({ ...next, kind: next.kind === 'area' ? 'area' : 'district' }, undefined, text, folded);
  }
  if (place.kind === 'area') return { district: null, area: text.slice(place.start, place.end), end: place.end };
  const latin = place.country === 'CN' ? LATIN_PARTS.exec(folded.slice(place.end)) : null;
  if (latin) return { district: latin[1] ?? null, area: latin[2] ?? null, end: place.end + latin[0].length };
  const district = place.kind === 'district' ? wholeDistrict(place, folded) : districtOf(place, folded);
  if (district === null) return { district: null, area: null, end: place.end };
  const area = areaBehind(district.end, folded);
  return {
    district: text.slice(district.start, district.end),
    area: area && text.slice(area.start, area.end),
    end: area?.end ?? district.end,
  };
}

function wholeDistrict({ start, end }: Place, folded: string): Span {
  return { start, end: end + (/^(?:新?区|市)/.exec(folded.slice(end))?.[0].length ?? 0) };
}

function districtOf(place: Place, folded: string): Span | null {
  if (place.country !== 'CN' && !/[\u4e00-\u9fff]/.test(folded.slice(place.start, place.end))) return null;
  const part = PART.exec(folded.slice(place.end));
  const name = part?.[2] ?? part?.[3];
  if (!part || !name || NO_PART.test(name) || isOtherPlace(name, part[1] ?? '')) return null;
  const end = place.end + part[0].length;
  return { start: end - name.length, end };
}

/** A county-level city, district or area that the list knows as the city's own; after a comma a county-level city is one more city. */
function isKnownPart(city: Place, part: Place | undefined, folded: string): part is Place {
  if (!part || city.kind !== 'city') return false;
  const [own, gap] = part.kind === 'city' ? [part.prefecture, COUNTY_GAP] : [part.city, DISTRICT_GAP];
  return own !== null && own === city.city && gap.test(folded.slice(city.end, part.start));
}

function areaBehind(from: number, folded: string): Span | null {
  const part = AREA.exec(folded.slice(from));
  const name = part?.[2];
  if (!part || !name || NO_PART.test(name) || isOtherPlace(name, part[1] ?? '')) return null;
  const end = from + part[0].length;
  return { start: end - name.length, end };
}

/** Behind a dot stands a part of the city even where it bears a city's name ("大连·中山"). */
function isOtherPlace(name: string, separator: string): boolean {
  if (DOT.test(separator)) return false;
  const place = placesIn(name)[0];
  if (!place || place.start > 0 || place.kind === 'district' || place.kind === 'area') return false;
  return CITY_WORD.test(name.slice(place.end));
}
