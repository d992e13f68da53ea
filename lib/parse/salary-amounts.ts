import { CURRENCY_AFTER, CURRENCY_BEFORE, currencyOf } from './salary-currency';
import { allMatches } from './pieces';

/** How each unit is written; Chinese and Korean ones may be followed by anything, the others by no letter or digit. */
const UNITS: [factor: number, signs: string, words: string][] = [
  [1e3, '千', 'k|tys|tis|тыс|thousand|mil'],
  [1e4, '万|만', 'w'],
  [1e5, '', 'l|lc|lac|lacs|lakh|lakhs|lpa'],
  [1e6, '百万', 'm|mn|mio|mln|million|millions|jt|juta|triệu|tr|millones|milhões'],
  [1e7, '', 'cr|crore|crores'],
  [1e8, '亿|억', ''],
  [1e9, '', 'bn|b|billion|billions'],
];
const split = (words: string) => words.split('|').filter(Boolean);
const FACTORS = new Map([
  ['t', 1e3],
  ...UNITS.flatMap(([factor, signs, words]) => split(`${signs}|${words}`).map((word) => [word, factor] as const)),
]);
const SIGNS = UNITS.flatMap(([, signs]) => split(signs));
const UNIT = `(?:${SIGNS.toSorted((a, b) => b.length - a.length).join('|')}|k(?=(?:eur|usdt?|u|gbp|chf|pln|rmb|cny|sek|nok|dkk|czk)(?![\\p{Script=Latin}\\p{Script=Cyrillic}]))|t(?=\\s?(?:€|eur(?![\\p{Script=Latin}\\p{Script=Cyrillic}])))|(?:${UNITS.flatMap(([, , words]) => split(words)).join('|')})(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\d]))`;
const NUMBER = "\\d+(?:[.,']\\d+)*(?: \\d{3}(?!\\d))*(?:[.,]\\d{1,2}(?!\\d))?";
const AMOUNT = new RegExp(`(${CURRENCY_BEFORE})?\\s?(${NUMBER})(?:\\s?(${UNIT}))?(?:\\s?(${CURRENCY_AFTER}))?`, 'giu');

/** What may stand between the two ends of a range: a period, a plus, and a dash or a word for "to". */
const BETWEEN =
  /^\s?(?:brutto|bruttó|gross)?\s?(?:\/ ?\p{L}{1,6}\.?|per \p{L}{3,5}|an? (?:hour|year|month|week|day)|p\.a\.|[年月天日时])?\s?\+?\s?(?:--?|to|à|a|bis|tot|até|hasta|au|do|до|et|至|到|and)\s?$/iu;
const MOST_AMOUNTS = 24;

export interface Amount {
  start: number;
  end: number;
  /** The number as written, without its unit. */
  number: number;
  /** 1000 for K and 千, 10000 for 万 and w, …; null where no unit is written. */
  unit: number | null;
  /** Whether the unit is a Chinese one (万, 千, w). */
  chinese: boolean;
  currency: string | null;
}

/** One figure, or the two ends of a range, in the order of the text. */
export interface Figure {
  start: number;
  end: number;
  amounts: [Amount] | [Amount, Amount];
}

/** All figures of a normalised text; ranges are joined. */
export function scanFigures(text: string): Figure[] {
  const amounts = allMatches(text, AMOUNT).slice(0, MOST_AMOUNTS).map(toAmount);
  const figures: Figure[] = [];
  for (let index = 0; index < amounts.length; index += 1) {
    const [first, second] = [amounts[index], amounts[index + 1]];
    if (!first) break;
    const joined = second && BETWEEN.test(text.slice(first.end, second.start));
    figures.push({
      start: first.start,
      end: joined ? second.end : first.end,
      amounts: joined ? [first, second] : [first],
    });
    if (joined) index += 1;
  }
  return figures;
}

function toAmount(match: RegExpMatchArray): Amount {
  const [all, before, digits = '', unit, after] = match;
  const start = (match.index ?? 0) + (/^\s/.test(all) && !before ? 1 : 0);
  return {
    start,
    end: (match.index ?? 0) + all.length,
    number: readNumber(digits, unit !== undefined),
    unit: unit === undefined ? null : factorOf(unit),
    chinese: unit !== undefined && /[千万亿w]/i.test(unit),
    currency: codeFirst(currencyOf(before), currencyOf(after)),
  };
}

const factorOf = (unit: string) => FACTORS.get(unit.toLowerCase()) ?? null;

const codeFirst = (before: string | null, after: string | null) =>
  before === null || before.length < 3 ? (after ?? before) : before;

/** Reads "1,234.5", "1.234,5", "12,34,567", "1'234", "1 234" and "31,2"; three digits after one mark are thousands. */
function readNumber(digits: string, hasUnit: boolean) {
  const plain = digits.replace(/[' ]/g, '');
  const [comma, dot] = [plain.lastIndexOf(','), plain.lastIndexOf('.')];
  if (comma >= 0 && dot >= 0) {
    const [group, point] = comma > dot ? ['.', ','] : [',', '.'];
    return Number(plain.replaceAll(group, '').replace(point, '.'));
  }
  const mark = comma >= 0 ? ',' : '.';
  const parts = plain.split(mark);
  if (parts.length > 2) return Number(parts.join(''));
  const [whole = '', fraction = ''] = parts;
  const thousands = fraction.length === 3 && whole.length <= 3 && !whole.startsWith('0') && (mark === ',' || !hasUnit);
  return Number(thousands ? whole + fraction : `${whole}.${fraction || '0'}`);
}
