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
 * The employee's share of the insurances and the housing fund on a month's gross pay, which is taken as the base
 * within the city's bounds. `fundRate` is in percent. Each part is rounded half up: to the fen, the fund to the yuan
 * where the city's notice does so.
 */
export function contributionsOf(city: CityRates, gross: Fen, fundRate: number): Contributions {
  const unit = city.fund.rounding === 'yuan' ? WHOLE_YUAN : 1;
  const pension = insurance(city.pension, gross);
  const medical = insurance(city.medical, gross);
  const unemployment = insurance(city.unemployment, gross);
  const fund = percentOf(within(gross, city.fund), fundRate, unit);
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

function insurance(figures: Insurance, gross: Fen): Fen {
  return percentOf(within(gross, figures), figures.rate.value) + toFen(figures.fixed?.value ?? 0);
}

function within(gross: Fen, bounds: { lower: Figure; upper: Figure }): Fen {
  return Math.min(Math.max(gross, toFen(bounds.lower.value)), toFen(bounds.upper.value));
}
