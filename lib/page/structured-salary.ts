type Item = Record<string, unknown>;

const UNITS = { hour: /^(?:hour|hr|hur)/, day: /^da[yi]/, week: /^wee/, month: /^mon/, year: /^(?:year|yr|ann|p1y)/ };
const AMOUNT = /^[$€£¥₹]?\s?\d[\d.,' ]*k?$/i;
const SYMBOLS = /[$€£¥₹]/g;

/**
 * The pay of a JobPosting as text for the salary parser: "AUD 120000 - 140000 per year", "from USD 50 per hour",
 * "USD 90000 per year (estimated)". Empty where it names no amount; amounts of 0 or below are open ends.
 */
export function salaryText(job: Item): string {
  const stated = payOf(job.baseSalary, job);
  const estimate = stated ? '' : payOf(job.estimatedSalary, job);
  return stated || (estimate && `${estimate} (estimated)`);
}

function payOf(pay: unknown, job: Item): string {
  const outer = itemOf(pay);
  const inner = itemOf(outer.value);
  const [low = '', high = '', free = ''] = endsOf(outer, inner);
  const currency = textOf(
    outer.currency ?? outer.priceCurrency ?? inner.currency ?? outer.salaryCurrency ?? job.salaryCurrency,
  );
  if (!low && !high) return free && (/[a-z$€£¥₹\u4e00-\u9fff]/i.test(free) ? free : `${currency} ${free}`.trim());
  const range = [low, high === low ? '' : high].filter(Boolean).join(' - ');
  const open = low && high ? '' : high ? 'up to ' : 'from ';
  const unit = textOf(inner.unitText ?? outer.unitText ?? inner.unitCode ?? outer.unitCode).toLowerCase();
  return [open + currency, currency ? range.replace(SYMBOLS, '') : range, periodOf(unit)]
    .filter(Boolean)
    .join(' ')
    .replace(/ +/g, ' ');
}

/** Low end, high end, and the words where the value is no amount. One single amount is both ends. */
function endsOf(outer: Item, inner: Item): string[] {
  const low = amountOf(inner.minValue ?? outer.minValue ?? outer.minPrice ?? outer.percentile10);
  const high = amountOf(inner.maxValue ?? outer.maxValue ?? outer.maxPrice ?? outer.percentile90);
  if (low || high) return [low, high];
  const only = inner.value ?? outer.price ?? outer.median ?? outer.value;
  return amountOf(only) ? [amountOf(only), amountOf(only)] : ['', '', Number(textOf(only)) <= 0 ? '' : textOf(only)];
}

/** A number as text; a figure with separators stays as it is written, because only its currency says how to read it. */
function amountOf(value: unknown): string {
  const text = textOf(value);
  if (Number(text) <= 0) return '';
  if (/^\d+(?:\.\d{1,2})?$/.test(text) || typeof value === 'number') return String(Number(text));
  return AMOUNT.test(text) ? text : '';
}

function periodOf(unit: string): string {
  const words = unit.replace(/^per[ _-]/, '');
  const known = Object.entries(UNITS).find(([, pattern]) => pattern.test(words));
  return words && `per ${known?.[0] ?? words}`;
}

function itemOf(value: unknown): Item {
  if (Array.isArray(value)) return itemOf(value[0]);
  return typeof value === 'object' && value !== null ? { ...value } : { value };
}

const textOf = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '');
