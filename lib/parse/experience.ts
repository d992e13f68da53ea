/** Years that a posting asks for; null where it sets no bound. */
export interface Experience {
  min: number | null;
  max: number | null;
}

const LONGEST = 200;
const MOST_YEARS = 40;
const ANY: Experience = { min: null, max: null };
/** Fresh graduates and students: up to one year. */
const GRADUATE: Experience = { min: 0, max: 1 };

const NO_BOUND = /经验不限|不限经验|(?:工作)?年限不限|^不限$|any experience/i;
const BEGINNER =
  /在校|应届|实习|校招|\d{2,4}届|fresh graduate|new grad|recent graduate|(?<![a-z])intern(?:ship)?(?![a-z])/i;
const NONE_NEEDED = /无需经验|无经验|不需要经验|no (?:prior )?experience/i;
const UNIT = '(?:年|years?|yrs?|jahre|ans|años|anni)';
const RANGE = new RegExp(
  `(\\d{1,2}(?:\\.5)?)\\s?(?:年|years?|yrs?)?\\s?(?:-|~|to|至|到)\\s?(\\d{1,2}(?:\\.5)?)\\s?\\+?\\s?${UNIT}`,
  'i',
);
const MONTHS_RANGE = /(\d{1,3})\s?(?:-|~|to)\s?(\d{1,3})\s?months?/i;
const MONTHS = /(\d{1,3})(?:\.0)?\s?\+?\s?months?/i;
const BELOW = new RegExp(
  `(\\d{1,2})\\s?${UNIT}\\s?(?:及)?(?:以下|以内|内|or less|max)|(?:up to|less than|under|max\\.?)\\s(\\d{1,2})\\s?${UNIT}`,
  'i',
);
const FROM = new RegExp(`(\\d{1,2}(?:\\.5)?)\\s?\\+?\\s?${UNIT}`, 'i');

/**
 * Reads the experience field of a posting: "经验3-5年", "10年以上", "1年以内", "5+ years", "48 months". A single number
 * of years is a minimum. Fresh graduates are 0 to 1 year; 无需经验 is a minimum of 0; 不限 sets no bound.
 */
export function parseExperience(source: string): Experience {
  const text = source
    .slice(0, LONGEST)
    .normalize('NFKC')
    .replace(/[–—―‐~〜～]/g, '-');
  const range = RANGE.exec(text);
  if (range) return bounds(Number(range[1]), Number(range[2]));
  const below = BELOW.exec(text);
  if (below) return bounds(0, Number(below[1] ?? below[2]));
  const from = FROM.exec(text);
  if (from && !/^\d{2,4}届/.test(text)) return bounds(Number(from[1]), null);
  return parseMonths(text) ?? parseWords(text);
}

function parseMonths(text: string): Experience | null {
  const range = MONTHS_RANGE.exec(text);
  if (range) return bounds(toYears(range[1]), toYears(range[2]));
  const months = MONTHS.exec(text);
  return months && bounds(toYears(months[1]), null);
}

const toYears = (months: string | undefined) => Math.round(Number(months) / 6) / 2;

function parseWords(text: string): Experience {
  if (NO_BOUND.test(text)) return ANY;
  if (NONE_NEEDED.test(text)) return { min: 0, max: null };
  return BEGINNER.test(text) ? GRADUATE : ANY;
}

function bounds(min: number, max: number | null): Experience {
  if (min > MOST_YEARS || (max !== null && (max > MOST_YEARS || max < min))) return ANY;
  return { min, max };
}
