import { answer, type Answer } from '@/lib/market/take-home/answer';
import { joinBases, type Basis } from '@/lib/market/take-home/basis';
import { bonusTax, type BonusTax } from '@/lib/market/take-home/bonus';
import { monthlyNet, type YearNet } from '@/lib/market/take-home/monthly-net';
import type { ReadOffer, ReadPerson } from './read-offer';
import { TWELVE } from './totals';

/** CNY after tax and contributions. A year's cash: sign-on and stock are not in it. */
export interface TakeHome extends Basis {
  year: number;
  /** The twelve monthly salaries, on average; the first and the last one, between which the tax rises. */
  month: number;
  first: number;
  last: number;
  salary: YearNet;
  /** Null where nothing is paid beyond twelve salaries. */
  bonus: BonusTax | null;
}

/**
 * Net of the twelve salaries and of everything beyond them (further salaries, bonus, other cash), which is taken to be
 * paid as one year-end bonus and taxed the better way. `year` is the year of payment.
 */
export function takeHome(read: ReadOffer, city: string, person: ReadPerson, year: number): Answer<TakeHome> {
  const base = read.base ?? NaN;
  const salary = monthlyNet({
    grossMonthly: base,
    city,
    contributionBase: read.socialBase ?? undefined,
    housingFundRate: read.fundRate ?? undefined,
    specialDeduction: person.deduction ?? undefined,
  });
  if (!salary.result) return salary;
  const beyond = base * ((read.months ?? TWELVE) - TWELVE) + (read.bonus ?? 0) + (read.other ?? 0);
  if (beyond < 0.01) return answer(joined(salary.result, null));
  const { comprehensive } = salary.result.totals;
  const bonus = bonusTax({ bonus: Math.round(beyond * 100) / 100, comprehensive, year });
  return bonus.result ? answer(joined(salary.result, bonus.result)) : bonus;
}

function joined(salary: YearNet, bonus: BonusTax | null): TakeHome {
  const taxed = bonus && (bonus.better === 'merged' || !bonus.separate ? bonus.merged : bonus.separate);
  return {
    year: salary.totals.net + (taxed?.net ?? 0),
    month: salary.totals.net / salary.months.length,
    first: salary.months[0]?.net ?? NaN,
    last: salary.months.at(-1)?.net ?? NaN,
    salary,
    bonus,
    ...joinBases(bonus ? [salary, bonus] : [salary]),
  };
}
