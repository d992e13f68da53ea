import json from './rates.json';

/** Where a figure is from. `through` is the public collection that it was read in, null where that is not known. */
export interface Source {
  title: string;
  address: string;
  /** "official": the office's own page; "press": a report of its notice; "collection": only a collection has it. */
  kind: 'official' | 'press' | 'collection';
  through: string | null;
}

/** A rate in percent or an amount in yuan a month, the year it belongs to, and since when it holds (null: not said). */
export interface Figure {
  value: number;
  year: number;
  from: string | null;
  source: string;
  note: string | null;
}

/** An employee's share of one insurance: a rate on the base, and a fixed amount where there is one. */
export interface Insurance {
  rate: Figure;
  fixed?: Figure;
  lower: Figure;
  upper: Figure;
}

export interface Fund {
  lowestRate: Figure;
  highestRate: Figure;
  lower: Figure;
  upper: Figure;
  rounding: 'fen' | 'yuan';
}

export interface CityRates {
  pension: Insurance;
  medical: Insurance;
  unemployment: Insurance;
  fund: Fund;
}

/** Up to this taxable income in yuan (null: no end), the rate in percent, and the quick deduction in yuan. */
export interface Bracket {
  upTo: number | null;
  percent: number;
  quick: number;
}

interface Brackets {
  source: string;
  year: number;
  from: string;
  brackets: Bracket[];
}

export interface Rates {
  tax: { standardDeduction: Figure; annual: Brackets; monthly: Brackets & { until: string } };
  cities: Record<string, CityRates>;
  sources: Record<string, Source>;
}

export const RATES = json as Rates;

/** The cities that have every figure with a source, as the dataset names them. */
export const TAKE_HOME_CITIES: readonly string[] = Object.keys(RATES.cities);

export function ratesOf(city: string): CityRates | null {
  return Object.hasOwn(RATES.cities, city) ? (RATES.cities[city] ?? null) : null;
}
