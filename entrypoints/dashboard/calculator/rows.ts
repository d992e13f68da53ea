import { noPercentileWord } from '@/components/names';
import { word } from '@/components/words';
import type { Answer } from '@/lib/market/take-home/answer';
import type { OfferBasis } from '@/lib/posting/dataset';
import type { Standing } from '@/lib/posting/insight';
import { columnWord, refusalWord, withoutWord } from './codes';
import type { ColumnId, OfferFields } from './fields';
import { change, exact, money, ratio } from './money';
import type { ReadOffer } from './read-offer';
import { publishedRoi } from './rules';
import type { TakeHome } from './take-home';
import type { Part, Totals } from './totals';
import { whyCash, whyNet, whyNetAssumed, whyRoi, whyStanding, whyTotalYear, whyYears } from './why';

/** One offer with everything that was worked out of it. */
export interface Column {
  id: ColumnId;
  /** Where it was taken from, as a posting's title; null where it was typed. */
  name: string | null;
  fields: OfferFields;
  read: ReadOffer;
  totals: Totals | null;
  /** Null where no city or no base is given. */
  net: Answer<TakeHome> | null;
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

export interface Row {
  id: string;
  label: string;
  /** A published rule of thumb. */
  isRule: boolean;
  /** Whether more of it is better. */
  isComparable: boolean;
  cells: Cell[];
}

const NO_BASE = (): Cell => none(word('calculator_no_base'));
const CASH: readonly Part[] = ['bonus', 'other'];
const PACKAGE: readonly Part[] = ['bonus', 'other', 'stock'];
const ALL: readonly Part[] = ['bonus', 'other', 'signOn', 'stock'];

/** Every result, one row each with a cell for each column. */
export function rowsOf(columns: readonly Column[], basis: OfferBasis | null): Row[] {
  const row = (id: string, label: string, cell: (column: Column, totals: Totals) => Cell): Row => ({
    ...{ id, label, isRule: id === 'published-roi', isComparable: !id.endsWith('roi') },
    cells: columns.map((column) => (column.totals ? cell(column, column.totals) : NO_BASE())),
  });
  return [
    row('cash', word('calculator_cash_year'), ({ read }, totals) =>
      amount(totals.values.cashYear, totals, CASH, whyCash(totals, read)),
    ),
    row('total', word('calculator_total_year'), ({ fields, read }, totals) =>
      amount(totals.values.totalYear, totals, PACKAGE, whyTotalYear(totals, fields, read, basis)),
    ),
    row('total4', word('calculator_total_4'), ({ fields, read }, totals) =>
      amount(totals.values.total4, totals, ALL, whyYears(totals, fields, read, basis, 4)),
    ),
    row('total5', word('calculator_total_5'), ({ fields, read }, totals) =>
      amount(totals.values.total5, totals, ALL, whyYears(totals, fields, read, basis, 5)),
    ),
    row('net', word('calculator_net_year'), (column, totals) => netCell(column, totals, 'year')),
    row('net-month', word('calculator_net_month'), (column, totals) => netCell(column, totals, 'month')),
    row('standing', word('calculator_percentile'), standingCell),
    ...raiseRow(columns),
    row('roi', word('calculator_roi'), (_, totals) =>
      filled(ratio(totals.values.roi5), totals.values.roi5, totals, ALL, whyRoi(totals)),
    ),
    row('published-roi', word('calculator_roi_published'), (_, totals) => roiCell(totals, basis)),
  ];
}

/** The largest score of a row; null where fewer than two are whole, one is not, or all are the same. */
export function bestOf({ cells, isComparable }: Row): number | null {
  if (!isComparable) return null;
  const scores = cells.map(({ score, gap }) => (gap ? null : score));
  const known = scores.filter((score) => score !== null);
  if (known.length < 2 || known.length < scores.length) return null;
  const best = Math.max(...known);
  return known.some((score) => score < best) ? best : null;
}

const none = (gap: string): Cell => ({ text: '–', gap, score: null, why: [] });

function filled(text: string, score: number, { without }: Totals, parts: readonly Part[], why: string[]): Cell {
  const gap = withoutWord(without.filter((part) => parts.includes(part)));
  return { text, score, gap, why: gap ? [gap, ...why] : why };
}

const amount = (value: number, totals: Totals, parts: readonly Part[], why: string[]) =>
  filled(money(value), value, totals, parts, why);

function netCell({ net, fields }: Column, totals: Totals, per: 'year' | 'month'): Cell {
  if (!net) return none(word('calculator_no_city'));
  if (!net.result) return none(refusalWord(net.reason));
  const { result } = net;
  const why = [word('calculator_net_in', fields.city), ...whyNet(result), ...whyNetAssumed(result)];
  return filled(money(result[per]), result[per], totals, per === 'year' ? CASH : [], why);
}

function standingCell({ standing, fields, read }: Column): Cell {
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

function roiCell(totals: Totals, basis: OfferBasis | null): Cell {
  const figure = basis && publishedRoi(totals, basis);
  if (!figure) return none(word('calculator_not_published'));
  return filled(figure.text, Number(figure.text), totals, PACKAGE, figure.lines);
}

/** Cash a year against the present job's, where that is on show. */
function raiseRow(columns: readonly Column[]): Row[] {
  const now = columns.find(({ id }) => id === 'now')?.totals;
  if (!now || columns.length < 2) return [];
  const cells = columns.map(({ id, totals }): Cell => {
    if (id === 'now') return none(columnWord('now'));
    if (!totals) return NO_BASE();
    const [from, to] = [now.values.cashYear, totals.values.cashYear];
    const raise = 100 * (to / from - 1);
    const missing = [...new Set([...now.without, ...totals.without])];
    const why = [word('calculator_filled_in', `${exact(to)} / ${exact(from)} − 1 = ${change(raise)}`)];
    return filled(change(raise), raise, { ...totals, without: missing }, CASH, why);
  });
  return [{ id: 'raise', label: word('calculator_raise'), isRule: false, isComparable: false, cells }];
}
