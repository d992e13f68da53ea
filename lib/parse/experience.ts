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

const NO_BOUND =
  /经验(?:要求)?不限|不限(?:工作)?经验|(?:工作)?年限不限|不限年限|^不限(?!学历)|经验无要求|无经验要求|无年限要求|any experience|no experience requirement/i;
const BEGINNER =
  /在校|应届|实习|校招|校园招聘|(?<!\d)(?:\d{2}|\d{4})届|(?:fresh|new|recent|college)[ -]?grad|freshers?(?![a-z])|(?<![a-z])(?:intern(?:ship)?|trainee|werkstudent|student)(?![a-z])/i;
const NONE_NEEDED =
  /无需(?:工作)?经验|无(?:工作)?经验|不(?:需要|要求)(?:工作)?经验|零经验|零基础|нет опыта|без опыта|no (?:prior |previous )?experience|entry[- ]level|berufseinsteiger/i;

const NUMBER = '(?<![\\d.,])(\\d{1,2}(?:\\.\\d)?)';
const UNIT = '(?:年(?![级届薪终度])|years?|yrs?|yoe|jahren?|jahre|ans|años|anos|anni|jaar|lata?|år|лет|года?)(?![a-z])';
const TO = '(?:-|to|bis|à|до|至|到)';
const RANGE = new RegExp(`${NUMBER}\\s?(?:${UNIT})?\\s?${TO}\\s?(\\d{1,2}(?:\\.\\d)?)\\s?\\+?\\s?${UNIT}`, 'i');
const BELOW = new RegExp(
  `${NUMBER}\\s?${UNIT}\\s?(?:\\(含\\)|及|或)?(?:以下|以内|之内|内|or less|max)|(?:up to|within|less than|under|at most|max(?:imum)?(?: of)?\\.?|bis zu|до|不超过|少于|低于|<=?|≤)\\s?${NUMBER}\\s?${UNIT}`,
  'i',
);
const FROM = new RegExp(`${NUMBER}\\s?(?:\\+|plus|or more)?\\s?${UNIT}`, 'i');
const MONTH = '(?:months?|mos?(?![a-z])|monate?n?|个月(?=[^,;。/]{0,6}经验))';
const MONTHS_RANGE = new RegExp(`(?<![\\d.])(\\d{1,3})\\s?${TO}\\s?(\\d{1,3})\\s?${MONTH}`, 'i');
const MONTHS = new RegExp(`(?<![\\d.])(\\d{1,3})(?:\\.0)?\\s?\\+?\\s?${MONTH}`, 'i');

/** Interns are told how long and how many days a week: that is no experience. */
const INTERN_TIME = /(?:天|days?)\s?(?:\/|a |per )\s?(?:周|week|wk)/i;

const DASHES = /[–—―‐‑−~〜～]/g;
const ZH_NUMBER =
  /(?<!第)(?:[二三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九]{1,2})(?=\s?(?:年|个月|[-至到]))/g;
const ZH_DIGITS = '零一二三四五六七八九';
const EN_NUMBER = /(?<![a-z])(?:one|two|three|four|five|six|seven|eight|nine|ten)(?![a-z])/gi;
const EN_NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/**
 * Reads the experience field of a posting: "经验3-5年", "三年以上", "1年以内", "5+ years", "48 months". A single number
 * of years is a minimum. Fresh graduates are 0 to 1 year; 无需经验 and "entry level" are a minimum of 0; 不限 sets no
 * bound. A level without years ("Mid-Senior level", 社招) says nothing.
 */
export function parseExperience(source: string): Experience {
  const text = withDigits(source.slice(0, LONGEST).normalize('NFKC').replace(DASHES, '-'));
  const range = RANGE.exec(text);
  if (range) return bounds(Number(range[1]), Number(range[2]));
  const below = BELOW.exec(text);
  if (below) return bounds(0, Number(below[1] ?? below[2]));
  const from = FROM.exec(text);
  if (from) return bounds(Number(from[1]), null);
  return parseMonths(text) ?? parseWords(text);
}

function withDigits(text: string): string {
  return text
    .replace(/半年/g, '0.5年')
    .replace(ZH_NUMBER, chineseNumber)
    .replace(/(\d)年半/g, '$1.5年')
    .replace(EN_NUMBER, (word) => String(EN_NUMBERS.indexOf(word.toLowerCase()) + 1))
    .replace(/between (\d{1,2}) and (\d{1,2})/i, '$1-$2');
}

/** "十五" is 15, "三" is 3; two digits without a ten are a range: "两三年". */
function chineseNumber(number: string): string {
  const digits = number.replaceAll('两', '二');
  const ten = digits.indexOf('十');
  if (ten < 0) return digits.split('').map(digitOf).join('-');
  const tens = ten === 0 ? 1 : digitOf(digits.charAt(0));
  return String(10 * tens + (ten === digits.length - 1 ? 0 : digitOf(digits.charAt(ten + 1))));
}

const digitOf = (digit: string) => ZH_DIGITS.indexOf(digit);

function parseMonths(text: string): Experience | null {
  if (INTERN_TIME.test(text)) return null;
  const range = MONTHS_RANGE.exec(text);
  if (range) return bounds(toYears(range[1]), toYears(range[2]));
  const months = MONTHS.exec(text);
  return months && bounds(toYears(months[1]), null);
}

/** In halves of a year. */
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
