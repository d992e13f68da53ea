import { clean, period, type Per, type Typed } from './typed';

/** Marks of a currency, longest first: "hk$" is not "$". */
const MARKS: [mark: RegExp, currencies: readonly string[]][] = [
  [/us\$|usd|美元|美金/, ['USD']],
  [/hk\$|hkd|港币|港元/, ['HKD']],
  [/s\$|sgd|新元|新币/, ['SGD']],
  [/eur|€|欧元/, ['EUR']],
  [/gbp|£|英镑/, ['GBP']],
  [/jpy|日元/, ['JPY']],
  [/rmb|cny|人民币|元|块/, ['CNY']],
  [/¥/, ['CNY', 'JPY']],
  [/\$/, ['USD', 'HKD', 'SGD']],
];
const UNITS: Record<string, { times: number; places: number }> = {
  '': { times: 1, places: 2 },
  千: { times: 1000, places: 3 },
  k: { times: 1000, places: 3 },
  万: { times: 10_000, places: 4 },
  w: { times: 10_000, places: 4 },
  wan: { times: 10_000, places: 4 },
  百万: { times: 1_000_000, places: 6 },
  m: { times: 1_000_000, places: 6 },
};
const SHAPE = /^(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?(千|k|万|wan|w|百万|m)?$/;

export interface AmountField {
  per: Per | null;
  currency: string;
  /** Bounds, included. */
  least: number;
  most: number;
  /** Whether 0, for "none", is taken although it is below the least. */
  orNone: boolean;
}

/**
 * An amount as people write it: "35000", "35,000", "35k", "3.5万", "¥35,000/月". What can be read in two ways is
 * refused, as "35.000" and "3,5万"; so are a range, another currency or period than the field's, and what is beyond its
 * bounds: a bare "35" a month is no pay, and is not taken for 35k.
 */
export function readAmount(text: string, { per, currency, least, most, orNone }: AmountField): Typed<number> {
  const written = clean(text);
  if (written === '') return { value: null, problem: null };
  if (/^[-−]/.test(written)) return { value: null, problem: 'negative' };
  const { rest, said } = period(written);
  if (said && said !== per) return { value: null, problem: 'other-period' };
  const { bare, marks } = unmarked(rest);
  if (marks.some((allowed) => !allowed.includes(currency))) return { value: null, problem: 'other-currency' };
  if (/\d[^\d.,]{0,12}[-–—~～至到]\D{0,12}\d/.test(bare)) return { value: null, problem: 'range' };
  const value = numberIn(bare);
  if (value === null) return { value: null, problem: 'unreadable' };
  if (value > most) return { value: null, problem: 'too-large' };
  const isTaken = value >= least || (orNone && value === 0);
  return isTaken ? { value, problem: null } : { value: null, problem: 'too-small' };
}

function unmarked(text: string) {
  let bare = text;
  const marks: (readonly string[])[] = [];
  for (const [mark, currencies] of MARKS) {
    if (!mark.test(bare)) continue;
    bare = bare.replace(mark, '');
    marks.push(currencies);
  }
  return { bare, marks };
}

/** Null where the digits or the separators are not those of one amount. */
function numberIn(text: string): number | null {
  const [, whole, decimals = '', unit = ''] = SHAPE.exec(text) ?? [];
  const rule = UNITS[unit];
  if (whole === undefined || !rule || decimals.length > rule.places) return null;
  const digits = `${whole.replaceAll(',', '')}${decimals}`;
  return Math.round((Number(digits) * rule.times * 100) / 10 ** decimals.length) / 100;
}
