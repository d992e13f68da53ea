/** No salary place needs more than this; the rest of a longer text is not looked at. */
const LONGEST = 600;

/** BOSS直聘 shows digits as private-use characters: U+E031… is 0… today, U+E8F0… in older builds. */
const DIGIT_BLOCKS = [0xe031, 0xe8f0];
const CHINESE_DIGITS = '零一二三四五六七八九';

const REPLACEMENTS: [RegExp, string][] = [
  [/[\u200b-\u200f\u2060\ufeff]/g, ''],
  [/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t\r]/g, ' '],
  [/[‐‑‒–—―−﹣⁃ー]/g, '-'],
  [/[~〜∼˜]/g, '-'],
  [/[’‘`´]/g, "'"],
  [/(\d),-{1,2}(?!\s?\d)/g, '$1 '],
  [/401\s?\(?k\)?/gi, ' '],
];

const LONGEST_SHOWN = 200;
const UNKNOWN_GLYPH = /[\ue000-\uf8ff]/;
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
  const decoded = source
    .trim()
    .slice(0, LONGEST)
    .replace(/[\ue000-\uf8ff]/g, plainDigit);
  let text = decoded.normalize('NFKC');
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

/** 一万五 → 1.5万, 1万5 → 1.5万, 1万2千 → 1.2万. */
function spokenNumbers(text: string) {
  return text
    .replace(/[一二两三四五六七八九十]{1,3}(?=[万千])/g, chineseNumber)
    .replace(
      /([万千])([一二三四五六七八九])(?![十百千万])/g,
      (_all, unit: string, digit: string) => unit + chineseNumber(digit),
    )
    .replace(/(?<![.\d])(\d{1,4})万(\d)千/g, '$1.$2万')
    .replace(/(?<![.\d])(\d{1,4})([万千])(\d)(?![\d.,万千kK%])/g, '$1.$3$2');
}

function chineseNumber(digits: string) {
  const [tens, ones] = digits.includes('十') ? digits.split('十') : ['0', digits];
  return String((tens === '0' ? 0 : digitValue(tens, 1)) * 10 + digitValue(ones, 0));
}

const digitValue = (digit: string | undefined, empty: number) =>
  digit ? Math.max(CHINESE_DIGITS.indexOf(digit.replace('两', '二')), 0) : empty;
