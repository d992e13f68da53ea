import { allMatches } from '@/lib/parse/pieces';
/** A count of years as it is written; a single number is `low`. */
export interface Count {
  low: number;
  high: number | null;
  text: string;
  start: number;
  end: number;
}

const ZH_ONES = '一二三四五六七八九';
const EN_WORDS: Record<string, number> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
};
const ZH = `(\\d{1,2}(?:\\.5)?|[${ZH_ONES}]?十[${ZH_ONES}]?|[${ZH_ONES}两]|半)`;
const EN = `(\\d{1,2}(?:\\.\\d)?|${Object.keys(EN_WORDS).join('|')})`;
/** The number once more in brackets: "seven (7)". */
const AGAIN = '(?: ?\\([a-z\\d一二三四五六七八九十+]{1,8}\\))?';
const MORE = '(?:[ -]?(?:\\+|plus|or more))?';
const YEARS = '(?:years?|yrs?|yoe)(?![a-z])';
const TO = '(?:-|–|—|~|to|or|(?:and |but |, ?)?(?:up to|at most|max(?:imum)?(?: of)?|no more than|not more than))';
/** What follows 年 where it is no count: 年级, 年会, 年薪; but 年会员系统 and 年后端 follow one. */
const NOT_ZH =
  '级(?!联)|届|薪(?!酬|资)|假|终(?!端)|会(?!员|计|话|议)|度(?!量)|内(?!(?:的|工作|开发|相关)[^,;]{0,4}经验|经验|容|核|存|部)|前(?!端|台|线|后端)|后(?!端|台)|来(?!自)|间|制(?!造|药)|期(?!货|权|刊)|一[次度签]|老|社保|质?保(?!险|障)|\\s?(?:1[0-2]|0?[1-9])月|毕业|签证|合同|劳动|规划|计划|校|应届|入|底|初|中(?![大小型台间])';

const COUNTS: readonly RegExp[] = [
  new RegExp(`(?<!\\d)${ZH}${AGAIN} ?年? ?(?:[-~–—至到]{1,2} ?${ZH})? ?[+多余]? ?年(?!${NOT_ZH})(半?)`, 'g'),
  new RegExp(`(?<![\\d十])([${ZH_ONES}两])([${ZH_ONES}两])年(?!${NOT_ZH})`, 'g'),
  new RegExp(`(?:工作|经验|从业)?年限(?:要求)? ?: ?${ZH}(?: ?[-~–—至到]{1,2} ?${ZH})?(?!\\d| ?年|岁)`, 'g'),
  new RegExp(
    `(?<![a-z\\d.$€£]|\\d-)${EN}${AGAIN}${MORE}(?: ?${YEARS})?(?: ?${TO} ?${EN}${AGAIN})?${MORE} ?${YEARS}${MORE}`,
    'g',
  ),
  new RegExp(`(?<![a-z])between ${EN}(?: ?${YEARS})? and ${EN} ?${YEARS}`, 'g'),
  new RegExp(
    `(?<![a-z])(?:yoe|years(?: of)?(?: (?:relevant|work|professional|total))? exp(?:erience)?(?: required)?|exp(?:erience)? ?\\(?(?:in )?(?:years|yrs)\\)?) ?[:=-]{1,2} ?${EN}(?: ?${TO} ?${EN})?(?![\\d.]| ?(?:${YEARS}|months))`,
    'g',
  ),
];
/** Counts in other words; the number stands for years. */
const PHRASES: readonly (readonly [number, RegExp])[] = [
  [10, /(?<![a-z])(?:a|one) decade(?![a-z])/g],
  [2, /(?<![a-z])(?:a )?couple of years/g],
  [1, /(?<=(?:at least|minimum|minimum of|more than|over) )a year(?![a-z])/g],
];
const MONTHS = /(?<![\d.a-z])(\d{1,3}) ?\+? ?(?:个月|months?(?![a-z]))/g;
const MONTHS_OF_WORK = /^[^,;.]{0,40}(?:experience|经验|经历)/;

/** Every count of years in a text of lower case, in its order. */
export function countsIn(text: string): Count[] {
  const counts = [
    ...COUNTS.flatMap((pattern) => allMatches(text, pattern).flatMap((found) => countOf(found))),
    ...PHRASES.flatMap(([low, words]) =>
      allMatches(text, words).map((found) => ({ low, high: null, ...placeOf(found) })),
    ),
    ...allMatches(text, MONTHS)
      .filter((found) => MONTHS_OF_WORK.test(text.slice(placeOf(found).end)))
      .map((found) => ({ low: Number(found[1]) / 12, high: null, ...placeOf(found) })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  return counts.filter(({ start }, index) => start >= (counts[index - 1]?.end ?? 0));
}

const placeOf = ({ index, 0: text }: RegExpExecArray) => ({ text, start: index, end: index + text.length });

function countOf(found: RegExpExecArray): Count[] {
  const low = numberOf(found[1]);
  const high = numberOf(found[2]);
  if (low === null) return [];
  const half = found[3] === '半' ? 0.5 : 0;
  return [{ low: low + half, high: high !== null && high < low ? null : high, ...placeOf(found) }];
}

function numberOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (text === '半') return 0.5;
  const tens = text.indexOf('十');
  if (tens >= 0) return (tens === 0 ? 1 : onesOf(text.charAt(0))) * 10 + onesOf(text.charAt(tens + 1));
  return EN_WORDS[text] ?? (/^\d/.test(text) ? Number(text) : onesOf(text));
}

const onesOf = (sign: string) => (sign === '两' ? 2 : sign === '' ? 0 : ZH_ONES.indexOf(sign) + 1);
