/** The texts of one offer as typed; an empty one is "not said", "0" is none. */
export interface OfferFields {
  base: string;
  months: string;
  bonus: string;
  bonusUnit: string;
  other: string;
  signOn: string;
  signOnPaid: string;
  clawback: string;
  stock: string;
  grant: string;
  currency: string;
  vesting: string;
  schedule: string;
  growth: string;
  city: string;
  socialBase: string;
  fundRate: string;
}

/** The texts about the reader. */
export interface PersonFields {
  years: string;
  level: string;
  ebpf: string;
  deduction: string;
}

export const COLUMNS = ['a', 'b', 'now'] as const;
export type ColumnId = (typeof COLUMNS)[number];

/** What the reader has typed and chosen. `shown` are the columns on show, "a" always. */
export interface Sheet {
  person: PersonFields;
  offers: Record<ColumnId, OfferFields>;
  shown: readonly ColumnId[];
}

export const BONUS_UNITS = ['year', 'percent', 'months'] as const;
export const STOCKS = ['', 'none', 'listed', 'private'] as const;
export const SIGN_ON_PAID = ['first', 'halves'] as const;
export const CURRENCIES = ['CNY', 'USD', 'HKD', 'SGD', 'EUR', 'GBP', 'JPY'] as const;
export const CUSTOM = 'custom';
/** Percent of the grant that vests at the end of each year. */
export const SCHEDULES = ['25/25/25/25', '0/50/25/25', '10/20/30/40', '5/15/40/40', '33.3/33.3/33.4'] as const;

export const EMPTY_OFFER: OfferFields = {
  ...{ base: '', months: '', bonus: '', bonusUnit: 'year', other: '', signOn: '', signOnPaid: 'first', clawback: '' },
  ...{ stock: '', grant: '', currency: 'CNY', vesting: SCHEDULES[0], schedule: '', growth: '' },
  ...{ city: '', socialBase: '', fundRate: '' },
};
export const EMPTY_PERSON: PersonFields = { years: '', level: '', ebpf: '', deduction: '' };
export const EMPTY_SHEET: Sheet = {
  person: EMPTY_PERSON,
  offers: { a: EMPTY_OFFER, b: EMPTY_OFFER, now: EMPTY_OFFER },
  shown: ['a'],
};

/** Whether nothing is typed in these fields: choices that stand from the start do not count. */
export const isEmpty = (fields: OfferFields) =>
  (Object.keys(EMPTY_OFFER) as (keyof OfferFields)[]).every((name) => fields[name] === EMPTY_OFFER[name]);
