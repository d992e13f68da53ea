import * as z from 'zod/mini';

export const PERIODS = ['hour', 'day', 'week', 'month', 'year'] as const;
export const periodSchema = z.enum(PERIODS);

/** What was assumed where the page does not say it; `value` is the number that was used, `date` the day it holds for. */
export const assumptionSchema = z.object({
  code: z.enum([
    'months-12',
    'days-21.75',
    'hours-8',
    'weeks-52',
    'exchange-rate',
    'period-by-size',
    'period-by-site',
    'unit-by-site',
    'currency-by-symbol',
    'currency-by-site',
    'token-as-dollar',
    'first-of-several',
  ]),
  value: z.nullable(z.number()),
  date: z.nullable(z.string()),
});

const amount = z.nullable(z.number().check(z.nonnegative()));

/** Pay in CNY, to compare postings; an end that the posting leaves open is null. */
export const moneyRangeSchema = z.object({ low: amount, high: amount, currency: z.literal('CNY') });

/**
 * What a posting says of its pay. `low` and `high` are in units of `currency` per `period`; null is an open end.
 * Only the kinds "stated" and "estimate" carry figures. `months` is the number of monthly salaries a year where
 * the posting names it (12 to 24).
 */
export const salarySchema = z.object({
  text: z.string(),
  kind: z.enum(['stated', 'estimate', 'negotiable', 'hidden', 'unreadable', 'none']),
  low: amount,
  high: amount,
  currency: z.nullable(z.string().check(z.length(3))),
  period: z.nullable(periodSchema),
  months: z.nullable(z.number().check(z.minimum(12), z.maximum(24))),
  /** Comparable pay a year and a month, before tax; null where it cannot be computed. */
  year: z.nullable(moneyRangeSchema),
  month: z.nullable(moneyRangeSchema),
  assumptions: z.array(assumptionSchema),
});

/** CNY for one unit of each currency, on one day. */
export const exchangeRatesSchema = z.object({
  date: z.string(),
  source: z.string(),
  cny: z.record(z.string(), z.number().check(z.positive())),
});

export type Period = z.infer<typeof periodSchema>;
export type Assumption = z.infer<typeof assumptionSchema>;
export type MoneyRange = z.infer<typeof moneyRangeSchema>;
export type Salary = z.infer<typeof salarySchema>;
export type ExchangeRates = z.infer<typeof exchangeRatesSchema>;
