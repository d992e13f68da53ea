import { CURRENCY_AFTER, CURRENCY_BEFORE, currencyOf } from './salary-currency';

const UNITS: Record<string, number> = { K: 1e3, 千: 1e3, W: 1e4, 万: 1e4, L: 1e5, C: 1e7, M: 1e6, 百: 1e6, 亿: 1e8 };
const UNIT =
  '(?:百万|千|万|亿|(?:k|w|l|m)(?![a-z0-9])|k(?=eur|usd|gbp|chf|pln|rmb|cny)|million(?![a-z])|mln(?![a-z])|lac?s?(?![a-z])|lacs?(?![a-z])|lakhs?(?![a-z])|lpa(?![a-z])|crores?(?![a-z])|cr(?![a-z]))';
const NUMBER = "\\d+(?:[.,']\\d+)*(?: \\d{3}(?!\\d))*(?:[.,]\\d{1,2}(?!\\d))?";
const AMOUNT = new RegExp(`(${CURRENCY_BEFORE})?\\s?(${NUMBER})(?:\\s?(${UNIT}))?(?:\\s?(${CURRENCY_AFTER}))?`, 'gi');

/** What may stand between the two ends of a range: a period, a plus, and a dash or a word for "to". */
const BETWEEN =
  /^\s*(?:brutto|gross)?\s*(?:\/\s?[a-z]{1,6}|per [a-z]{3,5}|an? (?:hour|year|month|week|day)|\/?[年月天日时])?\s*\+?\s*(?:--?|to|à|a|bis|até|au|do|至|到|and)\s*$/i;
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
  const amounts = [...text.matchAll(AMOUNT)].slice(0, MOST_AMOUNTS).map(toAmount);
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
  const written = unit?.[0]?.toUpperCase();
  return {
    start,
    end: (match.index ?? 0) + all.length,
    number: readNumber(digits, unit !== undefined),
    unit: written ? (UNITS[written] ?? null) : null,
    chinese: written !== undefined && /[千万亿W]/.test(written),
    currency: codeFirst(currencyOf(before), currencyOf(after)),
  };
}

const codeFirst = (before: string | null, after: string | null) =>
  before === '$' || before === '¥' ? (after ?? before) : (before ?? after);

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
