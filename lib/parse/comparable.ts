import type { Assumption, ExchangeRates, MoneyRange, Period } from '@/lib/posting/salary';

/** Working days a month that Chinese labour law counts with (monthly paid days, 劳社部发〔2008〕3号). */
const DAYS_A_MONTH = 21.75;
const HOURS_A_DAY = 8;
const WEEKS_A_MONTH = 52 / 12;

/** Units of a month's pay in one unit of the period, and what that assumes. */
const TO_MONTH: Record<Period, { factor: number; codes: [Assumption['code'], number][] }> = {
  hour: {
    factor: HOURS_A_DAY * DAYS_A_MONTH,
    codes: [
      ['hours-8', HOURS_A_DAY],
      ['days-21.75', DAYS_A_MONTH],
    ],
  },
  day: { factor: DAYS_A_MONTH, codes: [['days-21.75', DAYS_A_MONTH]] },
  week: { factor: WEEKS_A_MONTH, codes: [['weeks-52', 52]] },
  month: { factor: 1, codes: [] },
  year: { factor: 1 / 12, codes: [] },
};

export interface Pay {
  low: number | null;
  high: number | null;
  currency: string;
  period: Period;
  months: number | null;
}

export interface ComparablePay {
  year: MoneyRange | null;
  month: MoneyRange | null;
  assumptions: Assumption[];
}

/**
 * Pay in CNY a year and a month, before tax. Yearly pay is taken as a whole year's, whatever the number of salaries;
 * a month's pay counts `months` times a year, else 12. Null where the currency has no rate.
 */
export function comparablePay(pay: Pay, rates: ExchangeRates | null): ComparablePay {
  const rate = pay.currency === 'CNY' ? 1 : rates?.cny[pay.currency];
  if (!rate) return { year: null, month: null, assumptions: [] };
  const { factor, codes } = TO_MONTH[pay.period];
  const monthly = pay.period === 'month';
  const months = (monthly ? pay.months : null) ?? 12;
  const assumptions: Assumption[] = codes.map(([code, value]) => ({ code, value, date: null }));
  if (pay.period !== 'year' && !(monthly && pay.months)) assumptions.push({ code: 'months-12', value: 12, date: null });
  if (pay.currency !== 'CNY') assumptions.push({ code: 'exchange-rate', value: rate, date: rates?.date ?? null });
  return { year: range(pay, factor * rate * months), month: range(pay, factor * rate), assumptions };
}

function range({ low, high }: Pay, factor: number): MoneyRange {
  const at = (amount: number | null) => (amount === null ? null : Math.round(amount * factor));
  return { low: at(low), high: at(high), currency: 'CNY' };
}
