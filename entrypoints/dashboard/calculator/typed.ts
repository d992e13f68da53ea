export const PROBLEMS = [
  'unreadable',
  'negative',
  'range',
  'other-currency',
  'other-period',
  'too-small',
  'too-large',
  'out-of-bounds',
  'share-below-one',
  'parts',
  'sum',
] as const;
export type ProblemCode = (typeof PROBLEMS)[number];
export type Per = 'month' | 'year';

/** What was typed: a value; nothing (both null); or why it is not taken. */
export interface Typed<Value> {
  value: Value | null;
  problem: ProblemCode | null;
}

const LONGEST = 40;
const PER_MONTH = /(?:\/|每|一?个?)(?:月)$|(?:\/|per|an?)(?:month|mo|mth)$|pm$/;
const PER_YEAR = /(?:\/|每|一)?年$|(?:\/|per|an?)(?:year|yr|annum)$|pa$/;

/** Full-width characters as plain ones, small letters, no blanks; what is too long to be a number stays unreadable. */
export function clean(text: string): string {
  const plain = text.normalize('NFKC').trim().toLowerCase();
  if (plain.length > LONGEST) return '?';
  // A blank parts thousands in some languages, but "3 5" is not 35: only well-formed groups are joined.
  const joined = plain.replaceAll(/(?<=\d) (?=\d{3}(?!\d))/g, ',');
  return /\d \d/.test(joined) ? '?' : joined.replaceAll(/\s/g, '').replaceAll('，', ',');
}

/** The text without the period that it names at its end. */
export function period(text: string): { rest: string; said: Per | null } {
  if (PER_MONTH.test(text)) return { rest: text.replace(PER_MONTH, ''), said: 'month' };
  if (PER_YEAR.test(text)) return { rest: text.replace(PER_YEAR, ''), said: 'year' };
  return { rest: text, said: null };
}

/** A plain number with the suffixes that the field allows, within its bounds, which are included. */
export function readNumber(text: string, suffix: RegExp, [least, most]: readonly [number, number]): Typed<number> {
  const written = clean(text);
  if (written === '') return { value: null, problem: null };
  const bare = written.replace(suffix, '');
  if (!/^[-−]?\d{1,4}(?:\.\d{1,2})?$/.test(bare)) return { value: null, problem: 'unreadable' };
  const value = Number(bare.replace('−', '-'));
  return value >= least && value <= most ? { value, problem: null } : { value: null, problem: 'out-of-bounds' };
}

/**
 * Percent: "15" and "15%" are 15. Below 1 without the sign it is refused: "0.15" may well mean 15 %.
 */
export function readPercent(text: string, bounds: readonly [number, number]): Typed<number> {
  const read = readNumber(text, /%$/, bounds);
  const isShare = read.value !== null && Math.abs(read.value) > 0 && Math.abs(read.value) < 1;
  return isShare && !clean(text).endsWith('%') ? { value: null, problem: 'share-below-one' } : read;
}

/** Parts in percent, year by year, as "0/50/25/25" or "25, 25, 25, 25": one to ten of them, 100 in sum; given as shares. */
export function readSchedule(text: string): Typed<readonly number[]> {
  const written = text.normalize('NFKC').trim();
  if (written === '') return { value: null, problem: null };
  const parts = written
    .replace(/\s+/g, ' ')
    .split(/ ?[/,;、+] ?| /)
    .map((part) => readPercent(`${part.replace(/%$/, '')}%`, [0, 100]));
  const values = parts.map(({ value }) => value);
  if (values.length > 10 || values.some((value) => value === null)) return { value: null, problem: 'parts' };
  const sum = values.reduce<number>((total, value) => total + (value ?? 0), 0);
  if (Math.abs(sum - 100) > 0.011) return { value: null, problem: 'sum' };
  return { value: values.map((value) => (value ?? 0) / sum), problem: null };
}
