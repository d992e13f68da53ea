import type { ExchangeRates } from '@/lib/posting/salary';

/** CNY for one unit, as announced. */
const DIRECT = {
  USD: 7.1879,
  EUR: 7.491,
  JPY: 0.046123,
  HKD: 0.92489,
  GBP: 9.0584,
  AUD: 4.4904,
  NZD: 4.0708,
  SGD: 5.2991,
  CHF: 7.9669,
  CAD: 5.0442,
};

/** Units for one CNY, as announced. */
const INDIRECT = {
  MOP: 1.1136,
  MYR: 0.61866,
  RUB: 15.5494,
  ZAR: 2.6092,
  KRW: 202.71,
  AED: 0.50714,
  SAR: 0.51854,
  HUF: 54.8765,
  PLN: 0.57119,
  DKK: 0.9963,
  SEK: 1.528,
  NOK: 1.5721,
  TRY: 4.87965,
  MXN: 2.8855,
  THB: 4.7132,
};

/** Rupees for one dollar, reference rate of the Reserve Bank of India of 2024-12-31. */
const INR_PER_USD = 85.6232;

export const RATES: ExchangeRates = {
  date: '2025-01-02',
  source: '中国外汇交易中心人民币汇率中间价 2025-01-02 (CFETS central parity); INR: RBI reference rate 2024-12-31',
  cny: { CNY: 1, ...DIRECT, ...inverted(), INR: rounded(DIRECT.USD / INR_PER_USD) },
};

function inverted(): Record<string, number> {
  return Object.fromEntries(Object.entries(INDIRECT).map(([currency, units]) => [currency, rounded(1 / units)]));
}

function rounded(rate: number): number {
  return Number(rate.toPrecision(6));
}
