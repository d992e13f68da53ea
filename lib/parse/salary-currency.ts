const CODES =
  'USD EUR GBP CHF CAD AUD NZD SGD HKD JPY CNY INR PLN SEK NOK DKK CZK HUF RON ZAR BRL MXN AED SAR TWD KRW THB MYR IDR PHP VND ILS TRY RUB KZT UAH ARS CLP COP BGN'.split(
    ' ',
  );

const SYMBOLS: Record<string, string> = {
  US$: 'USD',
  CA$: 'CAD',
  C$: 'CAD',
  AU$: 'AUD',
  A$: 'AUD',
  NZ$: 'NZD',
  SG$: 'SGD',
  S$: 'SGD',
  HK$: 'HKD',
  NT$: 'TWD',
  MX$: 'MXN',
  R$: 'BRL',
  'CN¥': 'CNY',
  'JP¥': 'JPY',
  RMB: 'CNY',
  'RS.': 'INR',
  RS: 'INR',
  R: 'ZAR',
  $: '$',
  '¥': '¥',
  '£': 'GBP',
  '€': 'EUR',
  '₹': 'INR',
  '₩': 'KRW',
  '₽': 'RUB',
  '₪': 'ILS',
  '₺': 'TRY',
  '₱': 'PHP',
  '฿': 'THB',
  '₫': 'VND',
};

const WORDS: Record<string, string> = {
  元: 'CNY',
  人民币: 'CNY',
  YUAN: 'CNY',
  円: 'JPY',
  日元: 'JPY',
  美元: 'USD',
  美金: 'USD',
  刀: 'USD',
  欧元: 'EUR',
  英镑: 'GBP',
  港币: 'HKD',
  港元: 'HKD',
  新币: 'SGD',
  台币: 'TWD',
  ZŁ: 'PLN',
  KČ: 'CZK',
};

/** What decides between the dollars and between yuan and yen where only the sign is written. */
const PLACES: [string, RegExp, string][] = [
  ['$', /\bsuper(?:annuation)?\b|australia|sydney|melbourne|brisbane/i, 'AUD'],
  ['$', /\bcad\b|canada|toronto|vancouver|montr[eé]al/i, 'CAD'],
  ['$', /singapore|新加坡/i, 'SGD'],
  ['$', /hong kong|香港/i, 'HKD'],
  ['$', /new zealand|auckland/i, 'NZD'],
  ['¥', /japan|tokyo|osaka|jpy|円|日本|东京/i, 'JPY'],
];

/** About how many units of a currency pay what one dollar pays in its country: only to tell an hour's pay from a year's. */
const SCALE: Record<string, number> = {
  JPY: 100,
  CNY: 5,
  INR: 12,
  PLN: 3,
  SEK: 8,
  NOK: 8,
  DKK: 6,
  CZK: 15,
  HUF: 200,
  RON: 3,
  ZAR: 10,
  BRL: 3,
  MXN: 10,
  AED: 4,
  SAR: 4,
  HKD: 8,
  TWD: 20,
  KRW: 900,
  THB: 15,
  MYR: 2,
  IDR: 5000,
  PHP: 15,
  VND: 9000,
  ILS: 3,
  TRY: 15,
  RUB: 50,
  KZT: 250,
  UAH: 20,
  ARS: 500,
  CLP: 500,
  COP: 2000,
};

const escape = (text: string) => text.replace(/[$.]/g, '\\$&');
const longestFirst = (texts: string[]) =>
  texts
    .sort((a, b) => b.length - a.length)
    .map(escape)
    .join('|');
const signs = Object.keys(SYMBOLS);

/** Pattern sources for a currency before and after an amount. */
export const CURRENCY_BEFORE = `(?:(?<![A-Za-z])(?:${CODES.join('|')}) ?\\$?|${longestFirst(signs.filter((sign) => !/^[A-Z]/.test(sign)))}|(?<![A-Za-z])(?:${longestFirst(signs.filter((sign) => /^[A-Z]/.test(sign)))}))`;
export const CURRENCY_AFTER = `(?:(?:${CODES.join('|')}|RMB|YUAN|ZŁ|KČ)(?![a-z])|${longestFirst(Object.keys(WORDS).filter((word) => !/^[A-Z]/.test(word)))}|[€£₹₽$])`;

/** The ISO code of a written currency; "$" and "¥" stay as they are, because they have to be settled by the text. */
export function currencyOf(written: string | undefined): string | null {
  if (!written) return null;
  const upper = written.toUpperCase();
  const key = upper.trim();
  const code = CODES.find((code) => key.startsWith(code));
  return code ?? SYMBOLS[key] ?? WORDS[key] ?? null;
}

/** Settles a bare "$" or "¥" by what else the text says; `assumed` where nothing does. */
export function settleSign(sign: string, text: string): { currency: string; assumed: boolean } {
  if (sign !== '$' && sign !== '¥') return { currency: sign, assumed: false };
  const place = PLACES.find(([of, words]) => of === sign && words.test(text));
  if (place) return { currency: place[2], assumed: false };
  return { currency: sign === '$' ? 'USD' : 'CNY', assumed: true };
}

export const payScale = (currency: string) => SCALE[currency] ?? 1;
