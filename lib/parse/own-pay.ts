import { halfWidth } from '@/lib/parse/terms';

/** Present pay as somebody wrote it: CNY a month before tax; `months` is null where they did not say how many a year. */
export interface OwnPay {
  month: number;
  months: number | null;
  /** The amount was written for a year, and divided by the months. */
  isYearly: boolean;
}

const NOISE = /[¥￥,\s]|人民币|rmb|cny|税前|左右|约|大概/g;
const MONTHS = /[*x×·](1[2-9]|2[0-4])(?:薪|个?月|months?)?$|(1[2-9]|2[0-4])薪|(?:[*x×·]|薪)(1[2-9]|2[0-4])$/;
const YEARLY = /年薪|年包|[/每一]年|peryear|ayear|\/ye?a?r?$|p\.?a\.?$|annual(?:ly)?/g;
const MONTHLY = /月薪|(?:[/每一]个?|个)月|permonth|amonth|\/mo?(?:nth)?$|monthly/g;
const AMOUNT = /^(\d{1,9}(?:\.\d{1,4})?)(万|w|千|k)?元?$/;
const UNITS: Record<string, number> = { 万: 10_000, w: 10_000, 千: 1000, k: 1000 };
const [LEAST, MOST] = [1000, 1_000_000];
const WHOLE_YEAR = 12;

/**
 * Reads "26k", "2.6万×13", "26,000 * 13薪", "年薪 40 万". Null where it is no single amount, or may mean two: "26" is
 * neither 26 nor 26,000.
 */
export function readOwnPay(source: string): OwnPay | null {
  const text = halfWidth(source.slice(0, 60)).toLowerCase().replace(NOISE, '');
  const found = MONTHS.exec(text);
  const months = found ? Number(found[1] ?? found[2] ?? found[3]) : null;
  const rest = found ? text.replace(found[0], '') : text;
  const isYearly = rest.search(YEARLY) >= 0;
  const amount = AMOUNT.exec(rest.replace(YEARLY, '').replace(MONTHLY, ''));
  if (!amount) return null;
  const value = Number(amount[1]) * (UNITS[amount[2] ?? ''] ?? 1);
  const month = Math.round(isYearly ? value / (months ?? WHOLE_YEAR) : value);
  return month >= LEAST && month <= MOST ? { month, months, isYearly } : null;
}
