import currencies from './currencies.json';

/** Signs of several currencies: the text has to settle them. */
const OPEN_SIGNS = ['$', '¥', 'KR'];
/** Tokens held at one dollar that postings pay in ("3000-6000U"): no ISO 4217 currency, read as dollars with that said. */
const TOKENS = ['USDT', 'USDC', 'U'];

/** What decides between the dollars and between yuan and yen where only the sign is written. */
const PLACES: [string, RegExp, string][] = [
  ['$', /\bsuper(?:annuation)?\b|australia|sydney|melbourne|brisbane|perth|adelaide|canberra/i, 'AUD'],
  ['$', /\bcad\b|canada|toronto|vancouver|montr[eé]al|ottawa|calgary/i, 'CAD'],
  ['$', /singapore|新加坡/i, 'SGD'],
  ['$', /hong kong|香港/i, 'HKD'],
  ['$', /new zealand|auckland|kiwisaver|wellington/i, 'NZD'],
  ['$', /台北|台灣|台湾|taiwan|taipei/i, 'TWD'],
  ['$', /méxico|mexico|guadalajara|monterrey/i, 'MXN'],
  ['KR', /dkk|danmark|denmark|københavn|copenhagen|(?<!\p{L})md(?!\p{L})/iu, 'DKK'],
  ['KR', /sek|sverige|sweden|stockholm|göteborg|malmö|mån/iu, 'SEK'],
  ['KR', /nok|norge|norway|oslo|bergen|mnd/iu, 'NOK'],
  ['¥', /japan|tokyo|osaka|jpy|円|日本|东京|東京/i, 'JPY'],
];

/** `scale`: about how many units pay what one dollar pays in its country: only to tell an hour's pay from a year's. */
const TABLE = Object.entries(currencies);
const SCALE = new Map(TABLE.map(([code, { scale }]) => [code, scale]));
const WRITTEN = new Map(
  TABLE.flatMap(([code, { before, after }]) =>
    [code, ...before, ...after].map((word) => [word.toUpperCase(), code] as const),
  ),
);
for (const sign of OPEN_SIGNS) WRITTEN.set(sign, sign);
WRITTEN.set('KR.', 'KR').set('LEI', 'RON');
for (const token of TOKENS) WRITTEN.set(token, token);

const CODES = [...TABLE.map(([code]) => code), 'USDT', 'USDC'].join('|');
const escape = (text: string) => text.replace(/[$./]/g, '\\$&');
const oneOf = (words: string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escape)
    .join('|');
const isLetter = (sign: string) => /\p{L}/u.test(sign);
const FRONT = TABLE.flatMap(([, { before }]) => before).concat(OPEN_SIGNS);
const BEHIND = TABLE.flatMap(([, { after }]) => after).concat(['€', '£', '₹', '¥', '$', 'kr.', 'kr', 'lei', 'U']);
const isHan = (word: string) => /^[\u3040-\u9fff\uac00-\ud7a3]/.test(word);

/** Pattern sources for a currency before and after an amount. */
export const CURRENCY_BEFORE = `(?:(?<![\\p{Script=Latin}\\p{Script=Cyrillic}])(?:(?:${CODES}) ?[$€£¥₹]?|${oneOf(FRONT.filter((sign) => isLetter(sign.charAt(0)) && !isHan(sign)))})|${oneOf(FRONT.filter((sign) => !isLetter(sign.charAt(0)) || isHan(sign)))})`;
export const CURRENCY_AFTER = `(?:(?:${CODES}|${oneOf(BEHIND.filter((word) => isLetter(word.charAt(0)) && !isHan(word)))})(?![\\p{Script=Latin}\\p{Script=Cyrillic}])|${oneOf(BEHIND.filter((word) => !isLetter(word.charAt(0)) || isHan(word)))})`;

/** The ISO code of a written currency; "$" and "¥" stay as they are, because they have to be settled by the text. */
export function currencyOf(written: string | undefined): string | null {
  if (!written) return null;
  const key = written.toUpperCase().trim();
  return WRITTEN.get(key) ?? WRITTEN.get(key.replace(/ ?[$€£¥₹]$/, '')) ?? null;
}

/** Settles a sign of several currencies by what else the text says; `assumed` where nothing does, null where it cannot be known. */
export function settleSign(sign: string, text: string): { currency: string | null; assumed: boolean } {
  if (!OPEN_SIGNS.includes(sign)) return { currency: isCurrency(sign) ? sign : null, assumed: false };
  const place = PLACES.find(([of, words]) => of === sign && words.test(text));
  if (place) return { currency: place[2], assumed: false };
  if (sign === 'KR') return { currency: null, assumed: false };
  return { currency: sign === '$' ? 'USD' : 'CNY', assumed: true };
}

export const payScale = (currency: string) => SCALE.get(currency) ?? 1;

export const isToken = (sign: string) => TOKENS.includes(sign);

const isCurrency = (code: string) => SCALE.has(code);
