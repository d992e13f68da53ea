import { randomNumbers } from '@/lib/market/models/shuffle';
import { parseSalary } from '@/lib/parse/salary';
import type { ExchangeRates, MoneyRange, Period, Salary } from '@/lib/posting/salary';

const SITES = [undefined, 'boss', '51job', 'liepin', 'linkedin', 'indeed', 'jsonld', 'seek', '__proto__'];
const NUMBERS = ['25', '45', '1.5', '8', '120,000', '90.000', "110'000", '900 000', '17,00,000', '55', '0', '9999999'];
const PIECES = [
  ...NUMBERS,
  ...['K', 'k', '万', '千', 'w', ' Lacs', 'M', '-', '–', '~', ' - ', ' to ', '至', '·16薪', '*14薪', '99薪', '×13个月'],
  ...[
    '/年',
    '/月',
    '元/天',
    '元/小时',
    ' a year',
    ' an hour',
    '/yr',
    ' per month',
    ' p.a.',
    '/week',
    '以上',
    '以下',
    '起',
    '+',
  ],
  ...[
    '$',
    '€',
    '£',
    '¥',
    '₹',
    'CHF ',
    ' PLN',
    ' USD',
    'HK$',
    '元',
    ' kr',
    '面议',
    '预估',
    ' est.',
    '**',
    '\ue035',
    '\ue8f1',
  ],
  ...[
    '餐补300元',
    ' bonus',
    'Up to ',
    'From ',
    'OTE ',
    'base ',
    '，',
    '|',
    '(',
    ')',
    '\n',
    ' ',
    '　',
    '\u00a0',
    '\u200b',
    'Ａ',
    '😀',
    'x',
  ],
];
/** Monthly pay in one unit of each period: 8 hours, 21.75 days, 52 weeks, as the product states it. */
const MONTHS: Record<Period, number> = { hour: 8 * 21.75, day: 21.75, week: 52 / 12, month: 1, year: 1 / 12 };

const pick = <T>(from: readonly T[], random: () => number): T => from[Math.floor(random() * from.length)] as T;

/** A salary-like text: mostly a plausible amount with noise around it, sometimes nothing but noise. */
function generate(random: () => number): { text: string; site: string | undefined } {
  const length = 1 + Math.floor(random() * 9);
  const text = Array.from({ length }, (_, at) => pick(at % 2 && random() < 0.5 ? NUMBERS : PIECES, random)).join('');
  return { text, site: pick(SITES, random) };
}

/** Runs the properties of salary reading over generated strings; returns the first breaches, each in words. */
export function breaches(count: number, rates: ExchangeRates, seed = 1): string[] {
  const random = randomNumbers(seed);
  const found: string[] = [];
  for (let run = 0; run < count && found.length < 10; run += 1) {
    const { text, site } = generate(random);
    const breach = breachOf(text, site, rates);
    if (breach) found.push(`${JSON.stringify(text)} on ${site ?? 'no board'}: ${breach}`);
  }
  return found;
}

function breachOf(text: string, site: string | undefined, rates: ExchangeRates): string | null {
  const read = (source: string) => parseSalary(source, { site, rates });
  try {
    const salary = read(text);
    if (key(read(fullWidth(text))) !== key(salary)) return `full width reads ${key(read(fullWidth(text)))}`;
    if (key(read(spaced(text))) !== key(salary)) return `more blanks read ${key(read(spaced(text)))}`;
    return unsound(salary, rates);
  } catch (error) {
    return `threw ${String(error)}`;
  }
}

const key = ({ kind, low, high, currency, period, months }: Salary) =>
  [kind, low, high, currency, period, months].join(' ');

const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).replaceAll(' ', '\u3000');

const spaced = (text: string) => `  ${text.replaceAll(' ', ' \u00a0')}\t`;

function unsound(salary: Salary, rates: ExchangeRates): string | null {
  const { kind, low, high, months } = salary;
  for (const end of [low, high])
    if (end !== null && !(Number.isFinite(end) && end >= 0)) return `an end is ${String(end)}`;
  if (low !== null && high !== null && low > high) return `low ${low} is above high ${high}`;
  if (months !== null && !(months >= 12 && months <= 24)) return `months ${months}`;
  const isFigure = kind === 'stated' || kind === 'estimate';
  if (isFigure !== ((low ?? high) !== null)) return `${kind} with ${String(low)}-${String(high)}`;
  return salary.year && !isYearly(salary, salary.year, rates) ? `year ${JSON.stringify(salary.year)}` : null;
}

/** Pay a year is pay a period times the factor that is stated beside it. */
function isYearly({ low, high, period, currency, months }: Salary, year: MoneyRange, rates: ExchangeRates) {
  if (!period || !currency) return false;
  const rate = currency === 'CNY' ? 1 : (rates.cny[currency] ?? 0);
  const factor = MONTHS[period] * rate * (period === 'month' ? (months ?? 12) : 12);
  const fits = (end: number | null, is: number | null) =>
    end === null ? is === null : is === Math.round(end * factor);
  return fits(low, year.low) && fits(high, year.high);
}
