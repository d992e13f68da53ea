import type { Assumption, ExchangeRates, Salary } from '@/lib/posting/salary';
import { comparablePay } from './comparable';
import type { Figure } from './salary-amounts';
import { isChineseBoard } from './salary-boards';
import { candidatesIn, choose, wordsAround, type Candidate } from './salary-choice';
import { findPeriod } from './salary-period';
import { readSalaryText } from './salary-text';
import { readValue } from './salary-value';
import { estimateWords, isMasked, kindWithoutFigure } from './salary-words';

/** "·16薪", "* 16薪", "16薪", "×14个月", "13 salary": monthly salaries a year. */
const MONTHS =
  /(?:[·*×x]\s?)?(\d{1,4})\s?薪(?!资)|[*×x]\s?(\d{1,4})\s?个月|·\s?(1[2-9]|2[0-4])\s?个月|(?<=[kK]\s?[·*x]?\s?)(\d{1,2}) salar(?:y|ies)(?![a-z])/i;
const SENTINEL = 9_999_999;
/** "per fortnight", "per shift": a unit is named, so that none may be guessed by size. */
const OTHER_UNIT = /^\s?(?:[a-z]{3} )?per [a-z]/i;

export interface SalaryOptions {
  /** The board's id; it settles units and periods that the text leaves out. */
  site?: string | undefined;
  rates: ExchangeRates | null;
}

/** A salary with what led to it; offsets are into `text`, the salary place in plain digits and signs. */
export interface SalaryReading {
  salary: Salary;
  text: string;
  candidates: Candidate[];
  chosen: Figure | null;
  months: { start: number; end: number } | null;
  /** The rule that settled the kind. */
  rule: string;
}

/** Reads what stands in the salary place of a posting. Never throws; refuses ("unreadable") rather than guess. */
export const parseSalary = (source: string, options: SalaryOptions): Salary => readSalary(source, options).salary;

/** Like `parseSalary`, with the figures and words that led to the result. */
export function readSalary(source: string, { site, rates }: SalaryOptions): SalaryReading {
  const { text, shown, unreadable } = readSalaryText(source);
  const without = (kind: Salary['kind'], rule: string): SalaryReading => ({
    ...{ salary: { ...NOTHING, text: shown, kind }, text, rule },
    ...{ candidates: [], chosen: null, months: null },
  });
  if (text.includes('{{')) return without('none', 'template');
  if (unreadable) return without('unreadable', 'unknown digit');
  if (isMasked(text)) return without('hidden', 'mask');
  const found = MONTHS.exec(text);
  const months = found ? { start: found.index, end: found.index + found[0].length } : null;
  const count = found ? Number(found[1] ?? found[2] ?? found[3] ?? found[4]) : null;
  const plain = found ? text.replace(found[0], ' '.repeat(found[0].length)) : text;
  const candidates = candidatesIn(plain, site);
  const all = { text, candidates, months };
  const { figure, rule } = choose(plain, candidates);
  if (!figure) {
    const kind = rule ? 'unreadable' : kindWithoutFigure(text);
    return { ...without(kind, rule ?? 'no figure'), ...all };
  }
  return { ...readFigure(figure, { text: plain, shown, site, count, rates }), ...all };
}

const NOTHING: Salary = {
  text: '',
  kind: 'none',
  low: null,
  high: null,
  currency: null,
  period: null,
  months: null,
  year: null,
  month: null,
  assumptions: [],
};

interface Whole {
  text: string;
  shown: string;
  site: string | undefined;
  count: number | null;
  rates: ExchangeRates | null;
}

function readFigure(figure: Figure, { text, shown, site, count, rates }: Whole) {
  const none = (kind: Salary['kind'], rule: string) => ({
    salary: { ...NOTHING, text: shown, kind },
    chosen: figure,
    rule,
  });
  const empty = emptyKind(figure, site);
  if (empty) return none(empty, 'zeros');
  if (count !== null && (count < 12 || count > 24)) return none('unreadable', 'impossible months');
  if (/^\s?(?:元)?\s?\/\s?(?:次|单|件|课时|篇)/.test(text.slice(figure.end))) return none('unreadable', 'piece rate');
  if (OTHER_UNIT.test(text.slice(figure.end)) && !findPeriod('', text.slice(figure.end, figure.end + 24)))
    return none('unreadable', 'unknown unit');
  const value = readValue(figure, { text, site, ...wordsAround(text, figure) });
  if (value && text.includes('||')) value.assumptions.push({ code: 'first-of-several', value: null, date: null });
  if (!value) return none('unreadable', 'unit, currency or period not settled');
  const pay = { ...value, months: count };
  const { assumptions, ...comparable } = comparablePay(pay, rates);
  const all: Assumption[] = [...value.assumptions, ...assumptions];
  const estimate = estimateWords(text);
  const kind = estimate === null ? 'stated' : 'estimate';
  const salary: Salary = { text: shown, kind, ...pay, ...comparable, assumptions: all };
  return { salary, chosen: figure, rule: estimate === null ? 'figure' : `estimate "${estimate}"` };
}

/** Zeros stand for "by agreement" on Chinese boards and for nothing elsewhere. */
function emptyKind(figure: Figure, site: string | undefined): Salary['kind'] | null {
  const [first, last = first] = figure.amounts;
  if (first.number === 0 && (last.number === 0 || last.number >= SENTINEL))
    return isChineseBoard(site) ? 'negotiable' : 'none';
  return null;
}
