import { noPercentileWord } from '@/components/names';
import { word } from '@/components/words';
import type { Answer } from '@/lib/market/take-home/answer';
import type { OfferBasis } from '@/lib/posting/dataset';
import type { Standing } from '@/lib/posting/insight';
import { refusalWord, withoutWord } from './codes';
import type { ColumnId, OfferFields } from './fields';
import { exact, money } from './money';
import type { ReadOffer } from './read-offer';
import { publishedRoi } from './rules';
import type { TakeHome } from './take-home';
import type { Part, Totals } from './totals';
import { whyNet, whyNetAssumed, whyStanding } from './why';

/** One offer with everything that was worked out of it. */
export interface Column {
  id: ColumnId;
  /** Where it was taken from, as a posting's title; null where it was typed. */
  name: string | null;
  fields: OfferFields;
  read: ReadOffer;
  totals: Totals | null;
  /** Null where no city or no base is given; a sentence where something typed for it cannot be read. */
  net: Answer<TakeHome> | string | null;
  /** Null where city, years or base are not known; a sentence while it is asked for, or where that failed. */
  standing: Standing | string | null;
}

export interface Cell {
  text: string;
  /** What is missing in it, or why there is no figure; empty where it is whole. */
  gap: string;
  /** Null where there is no figure. */
  score: number | null;
  why: string[];
}

/** The parts that a figure is made of: where one is not known, it says that it is without. */
export const CASH: readonly Part[] = ['bonus', 'other'];
export const PACKAGE: readonly Part[] = ['bonus', 'other', 'stock'];
export const ALL: readonly Part[] = ['bonus', 'other', 'signOn', 'stock'];

/** Why an offer has no totals. */
export function whyNothing({ read: { base, problems } }: Pick<Column, 'read'>): string {
  if (problems.base) return word('calculator_base_unreadable');
  if (base === null) return word('calculator_no_base');
  return word(problems.months ? 'calculator_months_unreadable' : 'calculator_refusal_amount');
}

export const none = (gap: string): Cell => ({ text: '–', gap, score: null, why: [] });

type Gaps = Pick<Totals, 'without' | 'monthsAssumed'>;

/** A figure with what it is without, and whether its months are assumed; without parts, it rests on neither. */
export function filled(text: string, score: number, gaps: Gaps, parts: readonly Part[], why: string[]): Cell {
  const months = parts.length > 0 && gaps.monthsAssumed ? word('calculator_months_12') : '';
  const without = withoutWord(gaps.without.filter((part) => parts.includes(part)));
  const gap = [months, without].filter(Boolean).join(' · ');
  return { text, score, gap, why: without ? [without, ...why] : why };
}

export const amount = (value: number, totals: Totals, parts: readonly Part[], why: string[]) =>
  filled(money(value), value, totals, parts, why);

export function netCell({ net, fields }: Column, totals: Totals, per: 'year' | 'month'): Cell {
  if (!net) return none(word('calculator_no_city'));
  if (typeof net === 'string') return none(net);
  if (!net.result) return none(refusalWord(net.reason));
  const { result } = net;
  const why = [word('calculator_net_in', fields.city), ...whyNet(result, per), ...whyNetAssumed(result)];
  return filled(money(result[per]), result[per], totals, per === 'year' ? CASH : [], why);
}

export function standingCell({ standing, fields, read }: Column): Cell {
  if (!standing) return none(word(fields.city ? 'calculator_no_years' : 'calculator_no_city'));
  if (typeof standing === 'string') return none(standing);
  if (standing.percentile === null) return none(noPercentileWord(standing.reason));
  const base = word('calculator_standing_base', exact(read.base ?? NaN));
  return {
    text: `P${standing.percentile}`,
    gap: '',
    score: standing.percentile,
    why: [base, ...whyStanding(standing)],
  };
}

export function roiCell(totals: Totals, basis: OfferBasis | null): Cell {
  const figure = basis && publishedRoi(totals, basis);
  if (!figure) return none(word('calculator_not_published'));
  return filled(figure.text, Number(figure.text), totals, PACKAGE, figure.lines);
}
