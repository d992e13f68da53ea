import { readAmount, type AmountField } from './amount';
import { CUSTOM, type OfferFields, type PersonFields } from './fields';
import { readNumber, readPercent, readSchedule, type ProblemCode, type Typed } from './typed';

export const MONTHS = [12, 24] as const;
export const YEARS = [0, 60] as const;
export const LEAST_BASE = 1000;
export const MOST_BASE = 1_000_000;
/** Less than this a year, or once, is a slip of the unit. */
const LEAST = 100;
const MOST = 100_000_000;
const MOST_GRANT = 1_000_000_000;
const GROWTH = [-90, 100] as const;
const FUND = [0, 12] as const;
const CLAWBACK = [0, 10] as const;
const MOST_DEDUCTION = 100_000;

/** Every number of an offer as understood; null is "not said" or not readable, which `problems` tells apart. */
export interface ReadOffer {
  /** CNY a month before tax. */
  base: number | null;
  months: number | null;
  /** CNY a year; null also where it is a share of a base that is not known. */
  bonus: number | null;
  other: number | null;
  signOn: number | null;
  /** Years within which a sign-on has to be paid back. */
  clawback: number | null;
  /** In units of the offer's currency. */
  grant: number | null;
  vesting: readonly number[] | null;
  /** Percent a year. */
  growth: number | null;
  socialBase: number | null;
  /** Percent. */
  fundRate: number | null;
  problems: Partial<Record<keyof OfferFields, ProblemCode>>;
}

export interface ReadPerson {
  years: number | null;
  deduction: number | null;
  problems: Partial<Record<keyof PersonFields, ProblemCode>>;
}

const inYuan = (per: AmountField['per'], most: number, least = LEAST): AmountField => {
  return { per, currency: 'CNY', least, most, orNone: least === LEAST };
};

export function readOffer(fields: OfferFields): ReadOffer {
  const problems: ReadOffer['problems'] = {};
  const take = <Value>(name: keyof OfferFields, typed: Typed<Value>): Value | null => {
    if (typed.problem) problems[name] = typed.problem;
    return typed.value;
  };
  const amount = (name: keyof OfferFields, field: AmountField) => take(name, readAmount(fields[name], field));
  const base = amount('base', inYuan('month', MOST_BASE, LEAST_BASE));
  const months = take('months', readNumber(fields.months, /(?:薪|个?月|months?|x)$/, MONTHS));
  return {
    base,
    months,
    bonus: take('bonus', readBonus(fields, base, months)),
    other: amount('other', inYuan('year', MOST)),
    signOn: amount('signOn', inYuan(null, MOST)),
    clawback: take('clawback', readNumber(fields.clawback, /(?:年|years?|yrs?)$/, CLAWBACK)),
    grant: hasGrant(fields) ? amount('grant', { ...inYuan(null, MOST_GRANT), currency: fields.currency }) : null,
    vesting: take('schedule', readSchedule(fields.vesting === CUSTOM ? fields.schedule : fields.vesting)),
    growth: take('growth', readPercent(fields.growth, GROWTH)),
    socialBase: amount('socialBase', inYuan('month', MOST_BASE, LEAST_BASE)),
    fundRate: take('fundRate', readPercent(fields.fundRate, FUND)),
    problems,
  };
}

export function readPerson(fields: PersonFields): ReadPerson {
  const years = readNumber(fields.years, /(?:年|years?|yrs?)$/, YEARS);
  const deduction = readAmount(fields.deduction, inYuan('month', MOST_DEDUCTION));
  return {
    years: years.value,
    deduction: deduction.value,
    problems: {
      ...(years.problem && { years: years.problem }),
      ...(deduction.problem && { deduction: deduction.problem }),
    },
  };
}

const hasGrant = ({ stock }: OfferFields) => stock === 'listed' || stock === 'private';

/** CNY a year: as an amount, as percent of a year's base pay, or as months of base pay. */
function readBonus({ bonus, bonusUnit }: OfferFields, base: number | null, months: number | null): Typed<number> {
  if (bonusUnit === 'year') return readAmount(bonus, inYuan('year', MOST));
  const read =
    bonusUnit === 'percent' ? readPercent(bonus, [0, 500]) : readNumber(bonus, /(?:个?月|months?)$/, [0, 60]);
  if (read.value === null || read.value === 0 || base === null) return { ...read, value: read.value === 0 ? 0 : null };
  const year = base * (months ?? MONTHS[0]);
  return { value: bonusUnit === 'percent' ? (year * read.value) / 100 : base * read.value, problem: null };
}
