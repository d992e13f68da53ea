import { withoutJson } from './salary-json';
import { toSimplified } from './traditional';

/** No salary place needs more than this; the rest of a longer text is not looked at. */
const LONGEST = 600;

/** BOSS直聘 shows digits as private-use characters: U+E031… is 0… today, U+E8F0… in older builds. */
const DIGIT_BLOCKS = [0xe031, 0xe8f0];
const CHINESE_DIGITS = '零一二三四五六七八九';

/** A day written out is no amount: "2024-07-15", "2026年9月17日". */
const DATE = /(?<!\d)20[0-4]\d[-/.年]\s?(?:0?[1-9]|1[0-2])[-/.月]\s?(?:0?[1-9]|[12]\d|3[01])(?!\d)日?/g;
/** The capital numerals that banks use, and traditional forms. */
const CAPITALS = '壹贰叁肆伍陆柒捌玖拾仟萬貳參陸';
const CAPITAL = /[壹贰叁肆伍陆柒捌玖拾仟萬貳參陸]/g;
const PLAIN = '一二三四五六七八九十千万二三六';
const plainNumeral = (sign: string) => PLAIN[CAPITALS.indexOf(sign)] ?? sign;

const REPLACEMENTS: [RegExp, string][] = [
  [/[\u200b-\u200f\u2060\ufeff]/g, ''],
  [/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t\r]/g, ' '],
  [/[‐‑‒–—―−﹣⁃ー]/g, '-'],
  [/[~〜∼˜]/g, '-'],
  [/[’‘`´]/g, "'"],
  [/(\d)[.,]-{1,2}(?!\d)/g, '$1 '],
  [/â‚¬/g, '€'],
  [/Â(?=[£¥])/g, ''],
  [/\*\*([^*\n\d]{0,40}\d[^*\n]{0,80})\*\*/g, ' $1 '],
  [DATE, ' '],
  [/ {2,}/g, ' '],
  [/ ?\n[ \n]*/g, '\n'],
  [/401\s?\(?k\)?/gi, ' '],
];

/** Entities that a page left undecoded. */
const ENTITY = /&(?:(pound|euro|yen|nbsp|ndash|mdash|amp)|#(\d{2,5}));/g;
const ENTITIES: Record<string, string> = {
  pound: '£',
  euro: '€',
  yen: '¥',
  nbsp: ' ',
  ndash: '-',
  mdash: '-',
  amp: '&',
};
const entity = (all: string, name: string | undefined, code: string | undefined) =>
  name ? (ENTITIES[name] ?? all) : String.fromCharCode(Number(code));

const LONGEST_SHOWN = 200;
const UNKNOWN_GLYPH = /[\ue000-\uf8ff\u{f0000}-\u{10ffff}]/u;
const MISSING_GLYPH = /[□\ufffd]/;

/** The text that the salary grammar reads, in plain digits, dashes and blanks. */
export interface SalaryText {
  text: string;
  /** As a person sees it, for showing: glyphs of the digit font as digits, those that cannot be known as "?". */
  shown: string;
  /** Some character in it stands for a digit that cannot be known. */
  unreadable: boolean;
}

/** Decodes BOSS's digit font and folds full-width and exotic characters; looks at the first 600 characters only. */
export function readSalaryText(source: string): SalaryText {
  const decoded = withoutJson(source.trim().slice(0, LONGEST)).replace(/[\ue000-\uf8ff]/g, plainDigit);
  let text = toSimplified(decoded.normalize('NFKC').replace(ENTITY, entity));
  text = text.replace(CAPITAL, plainNumeral);
  for (const [pattern, by] of REPLACEMENTS) text = text.replace(pattern, by);
  const unreadable = UNKNOWN_GLYPH.test(text) || (MISSING_GLYPH.test(text) && /[kK万千元薪]/.test(text));
  const shown = decoded.slice(0, LONGEST_SHOWN).replaceAll(/[\ue000-\uf8ff]/g, '?');
  return { text: spokenNumbers(text), shown, unreadable };
}

function plainDigit(glyph: string) {
  const code = glyph.charCodeAt(0);
  const block = DIGIT_BLOCKS.find((first) => code >= first && code <= first + 9);
  return block === undefined ? glyph : String(code - block);
}

const MAY_BE_SPOKEN = /[一二两三四五六七八九十百千万wW]/;

/** 一万五 → 1.5万, 1万5 → 1.5万, 1万2千 → 1.2万, 1w2 → 1.2w, 两千五百 → 2.5千, 十四薪 → 14薪. */
function spokenNumbers(text: string) {
  if (!MAY_BE_SPOKEN.test(text)) return text;
  return text
    .replace(/(?<![\d一二三四五六七八九十几数])百万/g, '1百万')
    .replace(
      /[一二两三四五六七八九十][一二两三四五六七八九十百千万零]{0,8}[百千万][一二三四五六七八九]?/g,
      spokenAmount,
    )
    .replace(/十([一二三四五六七八九])?(?=薪)/g, (_all, ones: string | undefined) => String(10 + digitValue(ones, 0)))
    .replace(
      /(?<=\d)([万千])([一二三四五六七八九])(?![十百千万])/g,
      (_all, unit: string, digit: string) => unit + String(digitValue(digit, 0)),
    )
    .replace(/(?<![.\d])(\d{1,4})万(\d)千/g, '$1.$2万')
    .replace(/(?<![.\d])(\d{1,4})([万千wW])(\d)(?![\d.,万千kK%])/g, '$1.$3$2');
}

const PLACES: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

/** A spoken amount in 千 or 万; a last digit without a place counts in the place below the one before it. */
function spokenAmount(spoken: string) {
  let [total, section, digit, place] = [0, 0, 0, 1];
  for (const sign of spoken) {
    if (sign === '万') {
      total = (section + digit) * 10_000;
      [section, digit, place] = [0, 0, 10_000];
    } else if (PLACES[sign]) {
      place = PLACES[sign];
      section += (digit || 1) * place;
      digit = 0;
    } else digit = digitValue(sign, 0);
  }
  const value = total + section + digit * (place >= 100 ? place / 10 : 1);
  return value >= 10_000 ? `${value / 10_000}万` : `${value / 1000}千`;
}

const digitValue = (digit: string | undefined, empty: number) =>
  digit ? Math.max(CHINESE_DIGITS.indexOf(digit.replace('两', '二')), 0) : empty;
