import { percentOf, toFen, toYuan, type Fen } from './money';
import type { CityRates, Figure, Insurance } from './rates';

/** What the employee pays a month, in yuan. */
export interface SocialParts {
  pension: number;
  medical: number;
  unemployment: number;
  fund: number;
  total: number;
}

export interface Contributions {
  parts: SocialParts;
  total: Fen;
}

const WHOLE_YUAN: Fen = 100;

/**
 * The employee's share of the insurances and the housing fund on a month's base, usually the gross pay, within the
 * city's bounds. `fundRate` is in percent. Each part is rounded half up: to the fen, the fund to the yuan
 * where the city's notice does so.
 */
export function contributionsOf(city: CityRates, base: Fen, fundRate: number): Contributions {
  const unit = city.fund.rounding === 'yuan' ? WHOLE_YUAN : 1;
  const pension = insurance(city.pension, base);
  const medical = insurance(city.medical, base);
  const unemployment = insurance(city.unemployment, base);
  const fund = percentOf(within(base, city.fund), fundRate, unit);
  const total = pension + medical + unemployment + fund;
  return {
    total,
    parts: {
      pension: toYuan(pension),
      medical: toYuan(medical),
      unemployment: toYuan(unemployment),
      fund: toYuan(fund),
      total: toYuan(total),
    },
  };
}

function insurance(figures: Insurance, base: Fen): Fen {
  return percentOf(within(base, figures), figures.rate.value) + toFen(figures.fixed?.value ?? 0);
}

function within(base: Fen, bounds: { lower: Figure; upper: Figure }): Fen {
  return Math.min(Math.max(base, toFen(bounds.lower.value)), toFen(bounds.upper.value));
}
