import type { Assumption, ExchangeRates, Salary } from '@/lib/posting/salary';
import { comparablePay } from './comparable';
import { scanFigures, type Figure } from './salary-amounts';
import { readSalaryText } from './salary-text';
import { isChineseBoard } from './salary-boards';
import { readValue } from './salary-value';
import { isEstimate, isMasked, isNoMoney, isNoPay, kindWithoutFigure } from './salary-words';
import { findPeriod } from './salary-period';

/** "·16薪", "* 16薪", "16薪", "×14个月", "13 salary": monthly salaries a year. */
const MONTHS = /[·*×x]\s?(\d{1,4})\s?个月|(\d{1,4})\s?薪(?!资)|(?<=[kK]\s?[·*x]?\s?)(\d{1,2}) salar(?:y|ies)(?![a-z])/i;
const SENTINEL = 9_999_999;
const CLAUSE_END = /[\n,;|•·+()。、]/;
const FAR = 48;

export interface SalaryOptions {
  /** The board's id; it settles units and periods that the text leaves out. */
  site?: string | undefined;
  rates: ExchangeRates | null;
}

/** Reads what stands in the salary place of a posting. Never throws; refuses ("unreadable") rather than guess. */
export function parseSalary(source: string, { site, rates }: SalaryOptions): Salary {
  const { text, shown, unreadable } = readSalaryText(source);
  if (text.includes('{{')) return without('none', shown);
  if (unreadable) return without('unreadable', shown);
  if (isMasked(text)) return without('hidden', shown);
  return readFigures(text, shown, site, rates);
}

const without = (kind: Salary['kind'], text: string): Salary => ({
  text,
  kind,
  low: null,
  high: null,
  currency: null,
  period: null,
  months: null,
  year: null,
  month: null,
  assumptions: [],
});

function readFigures(source: string, shown: string, site: string | undefined, rates: ExchangeRates | null): Salary {
  const found = MONTHS.exec(source);
  const months = found ? Number(found[1] ?? found[2] ?? found[3]) : null;
  const text = found ? source.replace(found[0], ' '.repeat(found[0].length)) : source;
  const figures = scanFigures(text).filter((figure, index, all) => isPay(text, figure, all[index - 1], site));
  const figure = figures.find((one) => one.amounts.length === 2) ?? figures[0];
  if (!figure) return without(kindWithoutFigure(text), shown);
  const empty = emptyKind(figure, site);
  if (empty) return without(empty, shown);
  if (months !== null && (months < 12 || months > 24)) return without('unreadable', shown);
  const value = readValue(figure, { text, site, ...around(text, figure) });
  if (!value || /^\s?(?:元)?\s?\/\s?次/.test(text.slice(figure.end))) return without('unreadable', shown);
  const pay = { ...value, months };
  const { assumptions, ...comparable } = comparablePay(pay, rates);
  const all: Assumption[] = [...value.assumptions, ...assumptions];
  return { text: shown, kind: isEstimate(text) ? 'estimate' : 'stated', ...pay, ...comparable, assumptions: all };
}

/** The words that belong to a figure: from the clause before it to the next amount or the end of the clause behind. */
function around(text: string, figure: Figure) {
  const before =
    text
      .slice(Math.max(0, figure.start - FAR), figure.start)
      .split(CLAUSE_END)
      .at(-1) ?? '';
  const [first, second] = figure.amounts;
  const between = second ? text.slice(first.end, second.start) : '';
  const behind = /^[^\n;|•,、\d]*\d?/.exec(text.slice(figure.end, figure.end + FAR))?.[0] ?? '';
  return { before, after: behind + (findPeriod('', behind) ? '' : ` ${between}`) };
}

/** Zeros stand for "by agreement" on Chinese boards and for nothing elsewhere. */
function emptyKind(figure: Figure, site: string | undefined): Salary['kind'] | null {
  const [first, last = first] = figure.amounts;
  if (first.number === 0 && (last.number === 0 || last.number >= SENTINEL))
    return isChineseBoard(site) ? 'negotiable' : 'none';
  return null;
}

function isPay(text: string, figure: Figure, previous: Figure | undefined, site: string | undefined) {
  const [first, last = first] = figure.amounts;
  const behind = text.slice(figure.end, figure.end + FAR);
  const from = Math.max(previous?.end ?? 0, figure.start - FAR);
  const before = text.slice(from, figure.start).split(CLAUSE_END).at(-1) ?? '';
  if (isNoPay(before, behind.split(/[\n,;|•·+。]/)[0] ?? '') || /^\s?[%‰]/.test(behind)) return false;
  if (
    last.unit === 1e8 ||
    (last.unit === 1e6 && !/JPY|KRW|IDR|VND|COP|CLP|HUF|¥/.test(`${first.currency} ${last.currency}`))
  )
    return false;
  const marked = figure.amounts.some((amount) => amount.unit !== null || amount.currency !== null);
  return marked || isBarePay(text, figure, before, behind, site);
}

/** Numbers with neither unit nor currency are pay only with a period, or where nothing else stands in a board's salary place. */
function isBarePay(text: string, figure: Figure, before: string, behind: string, site: string | undefined) {
  if (isNoMoney(behind) || /[a-z]$/i.test(before)) return false;
  if (findPeriod(before, behind.split(/[\n;|•,、]|\d/)[0] ?? '') !== null) return true;
  const alone = text.trim().length === figure.end - figure.start || /^\s*\d[\d. ,-]*$/.test(text);
  const [first, last = first] = figure.amounts;
  if (alone && site !== undefined && !isChineseBoard(site)) return first.number === 0 || last.number >= 1000;
  return alone
    ? first.number > 0 || figure.amounts.length === 2
    : isChineseBoard(site) && first.number >= 1000 && figure.amounts.length === 2;
}
