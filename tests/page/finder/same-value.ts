import { parseDate } from '@/lib/parse/date';
import { parseLocation } from '@/lib/parse/location';
import { parseSalary } from '@/lib/parse/salary';
import type { FieldName, FieldReading } from '@/lib/posting/reading';

/** Fields of which a part is as right as the whole: "Berlin" of "Berlin, Germany; Remote". */
const PARTS: FieldName[] = ['tags', 'industry'];
/** Of a description one may hold most of the other: a heading above it or pay below it is no error. */
const MOST = 0.8;
const CUT = /(?:\.{3}|…)$/;

/** Whether the finder's text says what the adapter's says, as the parsers would take it; it may say less of it. */
export function saysTheSame(name: FieldName, mine: FieldReading, truth: FieldReading | null, site: string): boolean {
  if (!truth) return false;
  if (fold(mine.text) === fold(truth.text)) return true;
  if (name === 'title' && CUT.test(mine.text)) return truth.text.startsWith(mine.text.replace(CUT, ''));
  if (name === 'salary') return isSamePay(payOf(mine.text, site), payOf(truth.text, site));
  if (name === 'datePosted') return parseDate(mine.text) !== null && parseDate(mine.text) === parseDate(truth.text);
  if (name === 'city')
    return isPart(mine.text, truth.text) || (cityOf(mine.text) !== null && same(cityOf(mine.text), cityOf(truth.text)));
  // What a page publishes as data may be an older or shorter text than the one that it shows.
  if (name === 'description' && truth.from === 'schema.org')
    return fold(mine.text).includes(fold(truth.text.split('\n')[0] ?? ''));
  if (name === 'description') return Math.max(shareIn(mine.text, truth.text), shareIn(truth.text, mine.text)) >= MOST;
  return PARTS.includes(name) && isPart(mine.text, truth.text);
}

const fold = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** Each word of the part stands in the whole. */
function isPart(part: string, whole: string): boolean {
  const words = new Set(wordsOf(whole));
  return wordsOf(part).every((word) => words.has(word));
}

/** Share of the letters of a text that stand in lines of another. */
function shareIn(text: string, other: string): number {
  const lines = text.split('\n').map(fold).filter(Boolean);
  const shared = lines.filter((line) => fold(other).includes(line));
  return shared.join('').length / Math.max(1, lines.join('').length);
}

const wordsOf = (text: string) =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

function payOf(text: string, site: string) {
  const { kind, low, high, currency, period, months } = parseSalary(text, { site, rates: null });
  return { kind, low, high, currency, period, months };
}

/** The number of monthly salaries may stand in the page's data alone. */
const isSamePay = (mine: ReturnType<typeof payOf>, truth: ReturnType<typeof payOf>) =>
  same(mine, { ...truth, months: mine.months === null ? null : truth.months });

function cityOf(text: string) {
  const { city, district, country } = parseLocation(text);
  return city || country ? { city, district, country } : null;
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
