type Item = Record<string, unknown>;

const UNITS = {
  hour: /^(?:hour|hr|hur|pt1h)/,
  day: /^(?:da[yi]|p1d)/,
  week: /^(?:wee|p1w|p7d)/,
  month: /^(?:mon|p1m)/,
  year: /^(?:year|yr|ann|p1y)/,
};
const AMOUNT = /^[$€£¥₹]?\s?\d[\d.,' ]*k?$/i;
const SYMBOLS = /[$€£¥₹]/g;
const SILENT = /^(?:unavailable|n\/?a|none|null|undefined|nan|not (?:specified|provided|disclosed)|[-–—.]+)$/i;
/** No year's pay is as much in any currency: a number beyond it is none, and would be written with an exponent. */
const MOST = 1e11;
const MOST_PAYS = 4;

/**
 * The pay of a JobPosting as text for the salary parser: "AUD 120000 - 140000 per year", "from USD 50 per hour",
 * "USD 90000 per year (estimated)"; several pays stand with "||" between them. Empty where it names no amount; amounts
 * of 0 or below are open ends. A unit that is missing stays missing.
 */
export function salaryText(job: Item): string {
  const stated = paysOf(job.baseSalary, job);
  const estimate = stated ? '' : paysOf(job.estimatedSalary, job);
  return stated || (estimate && `${estimate} (estimated)`);
}

function paysOf(pay: unknown, job: Item): string {
  const pays = Array.isArray(pay) ? pay.slice(0, MOST_PAYS) : [pay];
  const texts = pays.flatMap((each) => {
    const outer = itemOf(each);
    const values =
      pairOf(outer.value) ?? (Array.isArray(outer.value) ? outer.value.slice(0, MOST_PAYS) : [outer.value]);
    return values.map((value) => payOf(outer, itemOf(value), job));
  });
  return [...new Set(texts.filter(Boolean))].join(' || ');
}

/** `[50000, 60000]` is one range, and not two amounts. */
function pairOf(value: unknown): Item[] | null {
  if (!Array.isArray(value) || value.length !== 2) return null;
  const [minValue, maxValue] = value.map(amountOf);
  return minValue && maxValue ? [{ minValue, maxValue }] : null;
}

function payOf(outer: Item, inner: Item, job: Item): string {
  const [low = '', high = '', free = ''] = endsOf(outer, inner);
  const currency = currencyOf(outer, inner, job);
  const period = periodOf(
    textOf(inner.unitText ?? outer.unitText ?? inner.unitCode ?? outer.unitCode ?? outer.duration).toLowerCase(),
  );
  if (!low && !high) return free && freePay(free, currency, period);
  const range = [low, high === low ? '' : high].filter(Boolean).join(' - ');
  const open = low && high ? '' : high ? 'up to ' : 'from ';
  return [open + currency, currency ? range.replace(SYMBOLS, '') : range, period]
    .filter(Boolean)
    .join(' ')
    .replace(/ +/g, ' ')
    .trim();
}

/** Words in the place of the amount say all of it themselves; a bare range has its currency and unit beside it. */
function freePay(free: string, currency: string, period: string): string {
  const worded = /[a-z\u4e00-\u9fff]{2}/i.test(free);
  const signed = worded || /[a-z$€£¥₹]/i.test(free.replace(/\dk\b/gi, ''));
  return [signed ? '' : currency, free, worded ? '' : period].filter(Boolean).join(' ');
}

function currencyOf(outer: Item, inner: Item, job: Item): string {
  const said = outer.currency ?? outer.priceCurrency ?? inner.currency ?? outer.salaryCurrency ?? job.salaryCurrency;
  const code = textOf(said);
  return /^[a-z]{3}$/i.test(code) ? code.toUpperCase() : SILENT.test(code) ? '' : code.slice(0, 12);
}

/** Low end, high end, and the words where the value is no amount. One single amount is both ends. */
function endsOf(outer: Item, inner: Item): string[] {
  const low = amountOf(inner.minValue ?? outer.minValue ?? outer.minPrice ?? outer.percentile10);
  const high = amountOf(inner.maxValue ?? outer.maxValue ?? outer.maxPrice ?? outer.percentile90);
  if (low || high) return [low, high];
  const only = inner.value ?? outer.price ?? outer.median ?? outer.value;
  if (amountOf(only)) return [amountOf(only), amountOf(only)];
  const words = textOf(only);
  const isNumber = words === '' || !Number.isNaN(Number(words));
  return ['', '', isNumber || SILENT.test(words) ? '' : words.slice(0, 300)];
}

/** A number as text; a figure with separators stays as it is written, because only its currency says how to read it. */
function amountOf(value: unknown): string {
  const text = textOf(value);
  const thousands = /^(\d{1,4}(?:\.\d{1,2})?)\s?k$/i.exec(text)?.[1];
  const isPlain = typeof value === 'number' || /^[+-]?\d+(?:\.\d{1,2})?(?:e\+?\d{1,2})?$/i.test(text);
  const number = thousands ? Number(thousands) * 1000 : Number(text);
  if (number <= 0 || number > MOST) return '';
  // Three decimals would read as thousands.
  if (thousands || isPlain) return Number.isFinite(number) ? String(Math.round(number * 100) / 100) : '';
  return AMOUNT.test(text) ? text : '';
}

function periodOf(unit: string): string {
  // "semi-monthly" in one word, so that nobody reads "monthly" in it.
  const words = (SILENT.test(unit) ? '' : unit)
    .replace(/^(?:per|pro|par|je|a)[ _-]/, '')
    .replace(/[^\p{L}\d]/gu, '')
    .slice(0, 20);
  const known = Object.entries(UNITS).find(([, pattern]) => pattern.test(words));
  return words && `per ${known?.[0] ?? words}`;
}

function itemOf(value: unknown): Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : { value };
}

function textOf(value: unknown): string {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return typeof one === 'string' || typeof one === 'number' ? String(one).replace(/\s+/g, ' ').trim() : '';
}
