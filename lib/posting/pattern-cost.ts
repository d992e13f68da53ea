/** Characters of a text that a pattern out of a file gets to see. */
export const LONGEST_SEEN = 400;
/** Ways to try that are at most allowed: a text of that length is then refused within a second. */
const MOST_WAYS = 1e8;
const LITERAL = /^\/((?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([imsu]{0,4})$/;

/** A pattern written as in the source, "/^(\d+)K/i", as a regular expression; null where it is none or may be slow. */
export function safePattern(literal: string): RegExp | null {
  const [, source = '', flags = ''] = LITERAL.exec(literal) ?? [];
  if (!source || literal.length > 200 || patternCost(source) > MOST_WAYS) return null;
  try {
    return new RegExp(source, flags);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/**
 * In how many ways at most a backtracking engine tries a pattern on a text of `LONGEST_SEEN` characters: the product
 * over the parts that follow each other, the sum over alternatives, the powers over repetitions. Infinity where the
 * pattern refers back to a group, or cannot be read.
 */
export function patternCost(source: string): number {
  const scan = { source, at: 0 };
  const first = sequence(scan);
  const isOne = scan.at === source.length;
  const ways = isOne ? first : first + others(scan);
  if (scan.at < source.length) return Infinity;
  return isOne && source.startsWith('^') ? ways : ways * LONGEST_SEEN;
}

interface Scan {
  source: string;
  at: number;
}

const alternatives = (scan: Scan): number => sequence(scan) + others(scan);

/** The ways of the alternatives after the first. */
function others(scan: Scan): number {
  let ways = 0;
  while (scan.source[scan.at] === '|') {
    scan.at++;
    ways += sequence(scan);
  }
  return ways;
}

function sequence(scan: Scan): number {
  let ways = 1;
  while (scan.at < scan.source.length && !/[|)]/.test(scan.source[scan.at] ?? '')) ways *= repeated(scan);
  return ways;
}

function repeated(scan: Scan): number {
  const ways = atom(scan);
  const found = /^(?:[*+?]|\{(\d+)(?:(,)(\d*))?\})\??/.exec(scan.source.slice(scan.at));
  if (!found) return ways;
  scan.at += found[0].length;
  const [sign, low = '', comma = '', high = ''] = found;
  if (sign.startsWith('?')) return 1 + ways;
  const least = low === '' ? 0 : Number(low);
  const most = low !== '' && (!comma || high) ? Number(high || low) : LONGEST_SEEN;
  return most > LONGEST_SEEN ? Infinity : sumOfPowers(ways, least, most);
}

/** The ways of `least` up to `most` repetitions of what can itself be tried in `ways` ways. */
function sumOfPowers(ways: number, least: number, most: number): number {
  let sum = 0;
  for (let times = least; times <= most && sum <= MOST_WAYS; times++) sum += ways ** times;
  return sum;
}

function atom(scan: Scan): number {
  const rest = scan.source.slice(scan.at);
  const group = /^\((?:\?(?:[:=!]|<[=!]|<\w{1,40}>))?/.exec(rest);
  if (!group) {
    const single = /^(?:\[(?:[^\]\\]|\\.)*\]|\\(?:[pP]\{\w{1,40}\}|u\{?\w{1,6}\}?|[^])|[^])/.exec(rest)?.[0] ?? '';
    scan.at += Math.max(1, single.length);
    return /^\\[1-9k]/.test(single) ? Infinity : 1;
  }
  scan.at += group[0].length;
  const ways = alternatives(scan);
  if (scan.source[scan.at] !== ')') return Infinity;
  scan.at++;
  return ways;
}
