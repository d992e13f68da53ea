import { word } from '@/components/words';
import type { OfferBasis } from '@/lib/posting/dataset';
import { ALL, amount, CASH, filled, netCell, none, PACKAGE, roiCell, standingCell, whyNothing } from './cells';
import type { Cell, Column } from './cells';
import { columnWord } from './codes';
import { change, exact, ratio } from './money';
import type { Totals } from './totals';
import { whyCash, whyRoi, whyTotalYear, whyYears } from './why';

export interface Row {
  id: string;
  label: string;
  /** A published rule of thumb. */
  isRule: boolean;
  /** Whether more of it is better. */
  isComparable: boolean;
  cells: Cell[];
}

/** Every result, one row each with a cell for each column. */
export function rowsOf(columns: readonly Column[], basis: OfferBasis | null): Row[] {
  const row = (id: string, label: string, cell: (column: Column, totals: Totals) => Cell): Row => ({
    ...{ id, label, isRule: id === 'published-roi', isComparable: !id.endsWith('roi') },
    cells: columns.map((column) => (column.totals ? cell(column, column.totals) : none(whyNothing(column)))),
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

/** Cash a year against the present job's, where that is on show. */
function raiseRow(columns: readonly Column[]): Row[] {
  const now = columns.find(({ id }) => id === 'now')?.totals;
  if (!now || columns.length < 2) return [];
  const cells = columns.map(({ id, totals, read }): Cell => {
    if (id === 'now') return none(columnWord('now'));
    if (!totals) return none(whyNothing({ read }));
    const [from, to] = [now.values.cashYear, totals.values.cashYear];
    const raise = 100 * (to / from - 1);
    const without = [...new Set([...now.without, ...totals.without])];
    const gaps = { without, monthsAssumed: now.monthsAssumed || totals.monthsAssumed };
    const why = [word('calculator_filled_in', `${exact(to)} / ${exact(from)} − 1 = ${change(raise)}`)];
    return filled(change(raise), raise, gaps, CASH, why);
  });
  return [{ id: 'raise', label: word('calculator_raise'), isRule: false, isComparable: false, cells }];
}
