import { answer, refuse, type Answer } from './answer';
import { joinBases, type Basis } from './basis';
import { bonusTax, type BonusTax } from './bonus';
import { monthlyNet, type YearNet } from './monthly-net';
import { toFen, toYuan } from './money';

/** A posting's pay: yuan a month, the number of monthly salaries a year, and where. */
export interface OfferInput {
  month: number;
  /** 12 to 24; what is beyond 12 is paid as a year-end bonus. */
  months: number;
  city: string;
  housingFundRate?: number | undefined;
  specialDeduction?: number | undefined;
  /** The year of payment, for the bonus rule. */
  year?: number | undefined;
}

export interface OfferNet extends Basis {
  year: YearNet;
  /** Null where there are twelve salaries. */
  bonus: BonusTax | null;
  /** The whole year in yuan, the bonus taxed the better way. */
  totals: { gross: number; social: number; tax: number; net: number };
}

/** Net pay of an offer: twelve months, and the months beyond as a year-end bonus taxed the better way. */
export function netOfOffer(input: OfferInput): Answer<OfferNet> {
  const { month, months, city, housingFundRate, specialDeduction } = input;
  if (!(months >= 12 && months <= 24)) return refuse('months-out-of-range');
  const year = monthlyNet({ grossMonthly: month, city, housingFundRate, specialDeduction });
  if (!year.result) return year;
  const extra = toYuan(toFen(month * (months - 12)));
  if (extra === 0) return answer(offerOf(year.result, null));

  const bonus = bonusTax({ bonus: extra, comprehensive: year.result.totals.comprehensive, year: input.year });
  return bonus.result ? answer(offerOf(year.result, bonus.result)) : bonus;
}

function offerOf(year: YearNet, bonus: BonusTax | null): OfferNet {
  const { gross, social, tax, net } = year.totals;
  const taxed = bonus && (bonus.better === 'merged' || !bonus.separate ? bonus.merged : bonus.separate);
  return {
    year,
    bonus,
    totals: { gross: plus(gross, bonus?.bonus), social, tax: plus(tax, taxed?.tax), net: plus(net, taxed?.net) },
    ...joinBases(bonus ? [year, bonus] : [year]),
  };
}

const plus = (yuan: number, more = 0): number => toYuan(toFen(yuan) + toFen(more));
