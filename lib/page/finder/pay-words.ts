/** A digit as pages write it: masked, or a private-use glyph of an obfuscated font. */
const DIGIT = '[\\d*\\ue000-\\uf8ff]';
const N = `${DIGIT}(?:${DIGIT}|[.,' \\u00a0\\u202f](?=${DIGIT}))*`;
const TO = '\\s?(?:[-–—~～至到]|\\bto\\b)\\s?';
const CURRENCY =
  '(?:(?:US|CA|AU|NZ|HK|SG|A|C|S)?\\$|[€£¥￥₹]|\\b(?:USD|EUR|GBP|CHF|CAD|AUD|NZD|SGD|HKD|INR|PLN|CNY|RMB|SEK|DKK|NOK|JPY|CZK|HUF|RON|UAH|ILS|AED|SAR|MYR|THB|IDR|PHP|VND|KRW|TWD|BRL|MXN|ZAR)\\b)';
const PER_ZH = '(?:\\s?[/每一]\\s?(?:小时|个月|[天日时月年周]))';
const PER_EN =
  '(?:\\s?(?:/|\\bper\\b|\\ba\\b|\\ban\\b|p\\.)\\s?(?:year|yr|annum|a\\.|hour|hr|h\\b|month|mo|week|wk|day|monat|jahr|stunde|tag|mois|heure|jour|mes|año|hora)\\b|\\s?(?:par|pro|im|al) (?:an|mois|jour|heure|jahr|monat|stunde|año|mes)\\b|\\s?(?:p\\.?a\\b\\.?|annually|yearly|monthly|hourly))';
const MONTHS = '(?:\\s?[*×x]\\s?1[2-8](?!\\d)|\\s?[·•*×xX]?\\s?\\d{0,2}[\\ue000-\\uf8ff]{0,2}\\s?薪)';
const BEFORE =
  '(?:(?:(?:薪资|薪酬|工资|月薪|年薪|日薪|时薪|计件|薪水|待遇|salary|pay|compensation|base|estimated|est\\.?|from|up to|starting at)(?: range)?\\s?[:：]?\\s?){1,2})';
const AFTER =
  '(?:\\s?(?:[(（][^()（）]{1,40}[)）]|\\+ ?(?:equity|bonus|benefits|super(?:annuation)?)|税前|税后|左右|gross|net|DOE|OTE|est\\.?|plus [a-z]{3,12}|package)){0,2}';

const K_ZH = '[kK千万wW]';
const YUAN = '元';
const SHAPES_ZH = [
  // 25-45K·16薪, 1.5万-3万/月, 8千-1.2万
  `[¥￥]?${N}\\s?(?:${K_ZH}|${YUAN})?${TO}[¥￥]?${N}\\s?${K_ZH}(?:\\s?${YUAN})?${PER_ZH}?${MONTHS}?`,
  // 200-300元/天, 20000-30000元, **-**元
  `[¥￥]?${N}\\s?${YUAN}?${TO}[¥￥]?${N}\\s?${YUAN}?(?:${PER_ZH}|${YUAN})${MONTHS}?`,
  // 3万以上, 200元/天, 25K/月
  `[¥￥]?${N}\\s?(?:${K_ZH}|${YUAN})?${YUAN}?(?:${PER_ZH}|以[上下]|起)${PER_ZH}?${MONTHS}?`,
  `[-–]?K${MONTHS}?`,
];
/** Stand for a currency and a period in the shapes: written out each time, they take V8 long to compile. */
const MONEY = '\u0001';
const PER = '\u0002';
const SHAPES = [
  // $120k - $150k, EUR 60.000 – 80.000 a year, 70K EUR/yr - 100K EUR/yr
  `${MONEY}\\s?${N}\\s?k?${PER}?${TO}${MONEY}?\\s?${N}\\s?k?(?:\\s?${MONEY})?${PER}?`,
  `${N}\\s?k?${TO}${N}\\s?k?\\s?${MONEY}${PER}?`,
  `${N}\\s?k?\\s?${MONEY}${PER}?${TO}${N}\\s?k?\\s?${MONEY}${PER}?`,
  `${N}k${TO}${N}k${PER}?`,
  // $50/hr, €90k, 120.000 € per year
  `${MONEY}\\s?${N}\\s?[kK]?\\+?${PER}`,
  `${MONEY}\\s?\\d{2,3}\\s?[kK]\\+?`,
  `${N}\\s?k?\\s?${MONEY}${PER}`,
];
const ANY_MONEY = new RegExp(CURRENCY, 'gi');
const ANY_PER = new RegExp(PER_EN, 'gi');
const whole = (shapes: string[]) => new RegExp(`^${BEFORE}?(?:${shapes.join('|')})${AFTER}$`, 'i');
const PAY_ZH = whole(SHAPES_ZH);
const PAY = whole(SHAPES);
/** No pay of the other shapes is without a letter or the sign of a currency. */
const MAY_BE_PAY = /[$€£¥￥₹a-z]/i;
const EDGE_PAY = new RegExp(`^(.{2,80}?)[\\s,，|｜·:：]*((?:${SHAPES_ZH.slice(0, 2).join('|')}))$`, 'i');
const NO_FIGURE =
  /^(?:薪资|薪酬|工资|待遇|月薪)?\s?[:：]?\s?(?:面议|面谈)$|^(?:salary|pay|compensation)?\s?[:：]?\s?(?:is )?(?:negotiable|competitive(?: salary)?|undisclosed|not (?:disclosed|specified|listed)|to be discussed|depends on experience|DOE)$/i;
const PRICE_RANGE = new RegExp(
  `^${CURRENCY}\\s?([\\d.,' \\u00a0\\u202f]+)${TO}${CURRENCY}?\\s?([\\d.,' \\u00a0\\u202f]+)$`,
);
const LEAST_YEARLY = 10_000;
const SUM = new RegExp(
  `^(?:${MONEY}\\s?${N}${TO}(?:${MONEY}\\s?)?${N}|(?:up to|to|from|starting at|до|від|от|bis|ab) ${MONEY}\\s?${N})$`,
  'i',
);
const LEAST_MONTHLY = 300;

/** Whether the whole text is a pay: "25-45K·16薪", "$120k – $150k a year", "面议". Prices and counts are not. */
export function isPay(text: string): boolean {
  if (text.length > 90 || !/[\d*\ue000-\uf8ffkK面议谈]|negotia|compet|disclos|discuss|DOE|listed|specified/i.test(text))
    return false;
  if (NO_FIGURE.test(text)) return true;
  return (PAY_ZH.test(text) || isForeignPay(text)) && !isPrice(text);
}

const isForeignPay = (text: string) =>
  MAY_BE_PAY.test(text) && PAY.test(text.replace(ANY_MONEY, MONEY).replace(ANY_PER, PER));

/** "$3000-5000", "up to $4500": a sum of money that is pay on a card which says so much else of a job. */
export const isSum = (text: string) =>
  text.length <= 40 && MAY_BE_PAY.test(text) && SUM.test(text.replace(ANY_MONEY, MONEY)) && sum(text) >= LEAST_MONTHLY;

/** A pay that stands at the end of another text: "Go 工程师 25-45K" gives both; null where there is none. */
export function payAtEnd(text: string): [rest: string, pay: string] | null {
  const [, rest = '', pay = ''] = EDGE_PAY.exec(text) ?? [];
  return pay && /[a-z\u4e00-\u9fff)）]$/i.test(rest) ? [rest, pay] : null;
}

/** "$10 - $20": a range of a currency without period, thousands or a sum that somebody could live on. */
function isPrice(text: string): boolean {
  const [, low = '', high = ''] = PRICE_RANGE.exec(text) ?? [];
  return high !== '' && Math.max(sum(low), sum(high)) < LEAST_YEARLY;
}

const sum = (figure: string) => Number(figure.replace(/[.,]\d{2}$/, '').replace(/\D/g, ''));
