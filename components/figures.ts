import type { MoneyRange } from '@/lib/posting/salary';

export type Language = 'zh' | 'en';

interface Ends {
  low: number | null;
  high: number | null;
}

const UNKNOWN = { zh: '未知', en: 'unknown' } as const;
const WAN = 10_000;
/** From here on an amount in whole thousands would be written "1000k". */
const MILLION = 999_500;

/** Pay a year in CNY: "40–72万", "¥400k–720k"; an open end is "≥ 40万". */
export const moneyYear = (range: MoneyRange | null, language: Language) => money(range, language);

/** Pay a month in CNY: "2.5–4.5万", "¥25k–45k"; below ten thousand "8000–9500元". */
export const moneyMonth = (range: MoneyRange | null, language: Language) => money(range, language);

/** The percentiles of a posting's two ends: "P58–P84"; an open end is "≥ P58". */
export function percentileText({ low, mid, high }: Ends & { mid: number }): string {
  const [from, to] = [low, high].map((value) => (value === null ? null : Math.round(value)));
  return span(from ?? null, to ?? null, (value) => `P${value}`) ?? `P${Math.round(mid)}`;
}

/** Where a posting stands in one word: its midpoint's percentile, or that of the one end that is known, "≥ P98". */
export function standingText(percentile: Ends & { mid: number }): string {
  const isWhole = percentile.low !== null && percentile.high !== null;
  return isWhole ? `P${Math.round(percentile.mid)}` : percentileText(percentile);
}

/** Years asked for: "3–5年", "≥ 3 yr". */
export function yearsText({ min, max }: { min: number | null; max: number | null }, language: Language): string {
  if (max === 0) return language === 'zh' ? '不限' : 'any';
  const years = span(min, max, String);
  if (years === null) return UNKNOWN[language];
  return language === 'zh' ? `${years}年` : `${years} yr`;
}

/** A share of 0…1 as "43%"; what rounds to nothing but is something is "<1%". */
export function shareText(share: number): string {
  if (share > 0 && share < 0.005) return '<1%';
  return `${Math.round(share * 100)}%`;
}

/** That city's median against this one's: "+12%", "−8%". */
export function ratioText(ratio: number): string {
  const percent = Math.round((ratio - 1) * 100);
  if (percent === 0) return '±0%';
  return `${percent > 0 ? '+' : '−'}${Math.abs(percent)}%`;
}

export const countText = (count: number, language: Language) =>
  count.toLocaleString(language === 'zh' ? 'zh-CN' : 'en-US');

/** An ISO date or time as a day: "2026年9月3日", "Sep 3, 2026"; what is no date stays as it is. */
export function dateText(iso: string | null, language: Language): string {
  if (iso === null) return UNKNOWN[language];
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return iso;
  return dayFormat(language, iso.length === 10).format(time);
}

const dayFormats = new Map<string, Intl.DateTimeFormat>();

/** Making a format takes longer than all else of a table's row: each is made once. */
function dayFormat(language: Language, utc: boolean): Intl.DateTimeFormat {
  const key = `${language} ${utc}`;
  const format =
    dayFormats.get(key) ??
    new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-US', {
      year: 'numeric',
      month: language === 'zh' ? 'long' : 'short',
      day: 'numeric',
      ...(utc && { timeZone: 'UTC' }),
    });
  dayFormats.set(key, format);
  return format;
}

function money(range: Ends | null, language: Language): string {
  const write = language === 'zh' ? chinese(range) : english;
  return span(range?.low ?? null, range?.high ?? null, write.amount, write) ?? UNKNOWN[language];
}

interface Writing {
  amount: (value: number) => string;
  before?: string;
  after?: string;
}

const english: Writing = {
  before: '¥',
  amount: (value) =>
    value < MILLION ? `${decimal(value / 1000, value < 10_000)}k` : `${twoPlaces(value / 1_000_000)}M`,
};

function chinese(range: Ends | null): Writing {
  const small = Math.max(range?.low ?? 0, range?.high ?? 0) < WAN;
  if (small) return { amount: (value) => String(Math.round(value)), after: '元' };
  return { amount: (value) => decimal(value / WAN, value < 100 * WAN), after: '万' };
}

/** "a–b", "a" where both read the same, "≥ a" and "≤ b" where one end is open; null where both are. */
function span(low: number | null, high: number | null, amount: Writing['amount'], writing: Partial<Writing> = {}) {
  const { before = '', after = '' } = writing;
  const [from, to] = [low, high].map((value) => (value === null ? null : amount(value)));
  if (from && to) return from === to ? `${before}${from}${after}` : `${before}${from}–${to}${after}`;
  if (from) return `≥ ${before}${from}${after}`;
  return to ? `≤ ${before}${to}${after}` : null;
}

const decimal = (value: number, fine: boolean) => String(fine ? Math.round(value * 10) / 10 : Math.round(value));
const twoPlaces = (value: number) => String(Math.round(value * 100) / 100);
