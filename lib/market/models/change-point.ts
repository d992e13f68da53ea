import { lineOf, sumsOf } from './line';
import { ruleOfThumb, type ModelResult, type Quantity } from './rule-of-thumb';
import { refuseMonths, type MonthCount } from './months';
import { randomNumbers, shuffle } from './shuffle';

/** Months on each side of a change: a slope from fewer is noise. */
const LEAST_SIDE = 6;
const PERMUTATIONS = 999;
const SEED = 20_240_601;
const MOST_P = 0.05;
const MOST_CARRIED = 0.95;
const FORMULA =
  'two lines through ln(count + 0.5) before and after month k, against one line through all; k = the largest fall of the ' +
  'squared residuals; p = (1 + permutations of the AR(1) innovations that fall as much) / (1 + permutations)';

/**
 * A change in the level or growth of monthly posting counts: the index of the first month after it, its p-value by a
 * permutation test that keeps what one month carries over into the next (seeded, so the same for the same counts),
 * growth in percent a year before and after, and `step`, the count just after over what the earlier growth led to
 * expect. All but `p` and the `growth` of all months are null where p is above 0.05. Needs 12 months.
 */
export function changePoint(
  months: readonly MonthCount[],
): ModelResult<'index' | 'p' | 'before' | 'after' | 'step' | 'growth'> {
  const wrong = refuseMonths(months, 2 * LEAST_SIDE);
  if (wrong) return wrong;
  const logs = months.map(({ count }) => Math.log(count + 0.5));
  const all = lineOf(sumsOf(logs), 0, logs.length);
  const { index, fall } = strongestChange(logs, all.residual);
  const residuals = logs.map((log, x) => log - all.at(x));
  const p = significance(residuals, fall);
  const isShown = p <= MOST_P;
  const before = lineOf(sumsOf(logs), 0, index);
  const after = lineOf(sumsOf(logs), index, logs.length);
  const shown = (value: number, unit: Quantity['unit']): Quantity => ({ value: isShown ? value : null, unit });
  return ruleOfThumb([], {
    values: {
      index: shown(index, 'months'),
      p: { value: p, unit: 'share' },
      before: shown(yearly(before.slope), 'percent a year'),
      after: shown(yearly(after.slope), 'percent a year'),
      step: shown(Math.exp(after.at(index) - before.at(index)), 'ratio'),
      growth: { value: yearly(all.slope), unit: 'percent a year' },
    },
    formula: FORMULA,
    inputs: { months: months.length, first: months[0]?.month ?? null, permutations: PERMUTATIONS },
    notes: isShown ? [] : ['no-change-shown'],
  });
}

const yearly = (slope: number) => 100 * (Math.exp(12 * slope) - 1);

/** The month at which two lines fit best, and by what share 0…1 they leave less than one line does. */
function strongestChange(values: ArrayLike<number>, alone: number): { index: number; fall: number } {
  const sums = sumsOf(values);
  let best = { index: LEAST_SIDE, fall: 0 };
  if (alone <= 1e-9 * values.length) return best;
  for (let index = LEAST_SIDE; index <= values.length - LEAST_SIDE; index++) {
    const left = lineOf(sums, 0, index).residual + lineOf(sums, index, values.length).residual;
    const fall = 1 - left / alone;
    if (fall > best.fall) best = { index, fall };
  }
  return best;
}

/** How often counts without a change fall as much: a line, and the residuals' innovations in another order. */
function significance(residuals: readonly number[], fall: number): number {
  if (fall <= 0) return 1;
  const random = randomNumbers(SEED);
  const carried = carriedOver(residuals);
  const start = Math.sqrt(1 - carried ** 2);
  const innovations = Float64Array.from(residuals, (each, x) =>
    x === 0 ? each * start : each - carried * (residuals[x - 1] ?? 0),
  );
  const series = new Float64Array(residuals.length);
  let asMuch = 0;
  for (let round = 0; round < PERMUTATIONS; round++) {
    shuffle(innovations, random);
    for (let x = 0; x < series.length; x++) {
      const fresh = innovations[x] ?? 0;
      series[x] = x === 0 ? fresh / start : carried * (series[x - 1] ?? 0) + fresh;
    }
    const alone = lineOf(sumsOf(series), 0, series.length).residual;
    if (strongestChange(series, alone).fall >= fall) asMuch++;
  }
  return (1 + asMuch) / (1 + PERMUTATIONS);
}

/** The part 0…0.95 of a month's residual that goes on into the next: the autocorrelation at lag 1. */
function carriedOver(residuals: readonly number[]): number {
  const products = residuals.reduce((sum, each, x) => sum + each * (residuals[x - 1] ?? 0), 0);
  const squares = residuals.reduce((sum, each) => sum + each * each, 0);
  return Math.max(0, Math.min(MOST_CARRIED, products / squares));
}
