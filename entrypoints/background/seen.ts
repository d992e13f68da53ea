import type { Seen } from '@/lib/market/own-sample';
import { cityCountry } from '@/lib/parse/location';
import { parseSalary } from '@/lib/parse/salary';
import type { Sighting } from '@/lib/posting/saved';

const INTERNSHIP = /实习|(?<![a-z])intern(?:ship)?(?![a-z])/i;
/** "20-40K·15薪", which most sightings have. */
const PLAIN_PAY = /^(\d{1,3})-(\d{1,3})K(?:·\d{2}薪)?$/i;
const LONG_PERIODS: ReadonlySet<string | null> = new Set(['month', 'year']);

/**
 * Reads sightings as the own sample needs them: those of the market that the reference describes, which are posts in
 * this country, no internships, paid in CNY by the month or year. The others give null. It remembers what it parsed.
 */
export function seenReader(): (sighting: Sighting) => Seen | null {
  const atHome = remembered((city: string) => cityCountry(city) === 'CN');
  const boards = new Map<string, (text: string) => boolean>();
  return (sighting) => {
    const { site, company, title, city, experience, go, prices, lastSeen } = sighting;
    const price = prices.at(-1);
    if (!price || price.monthMid === null || INTERNSHIP.test(title) || (city !== null && !atHome(city))) return null;
    const comparable = boards.get(site) ?? remembered((text) => isComparable(site, text));
    boards.set(site, comparable);
    if (!isPlain(price.text, price.monthMid) && !comparable(price.text)) return null;
    return { site, company, title, city, experience, go, monthMid: price.monthMid, lastSeen };
  };
}

/** Whether the text is a range in thousands that was read as such by the month: then it was not converted. */
function isPlain(text: string, monthMid: number): boolean {
  const found = PLAIN_PAY.exec(text);
  return found !== null && (Number(found[1]) + Number(found[2])) * 500 === monthMid;
}

function isComparable(site: string, text: string): boolean {
  const { currency, period } = parseSalary(text, { site, rates: null });
  return currency === 'CNY' && LONG_PERIODS.has(period);
}

function remembered(ask: (text: string) => boolean): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    const answer = known.get(text) ?? ask(text);
    known.set(text, answer);
    return answer;
  };
}
