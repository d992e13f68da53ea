import { scanFigures, type Figure } from './salary-amounts';
import { findPeriod } from './salary-period';
import { refusalOf } from './salary-refusal';
import { BASE_PAY, MORE_THAN_BASE } from './salary-words';

const CLAUSE_END = /[\n,;|•·+()。、]/;
const FAR = 48;

/** A figure of the text, and why it is not the pay; null where it could be. */
export interface Candidate {
  figure: Figure;
  refused: string | null;
}

/** Every figure of a normalised text, each judged by the words around it. */
export function candidatesIn(text: string, site: string | undefined): Candidate[] {
  const figures = scanFigures(text);
  return figures.map((figure, index) => ({
    figure,
    refused: refusalOf(figure, { text, site, ...clauseAround(text, figure, figures[index - 1]?.end ?? 0) }),
  }));
}

function clauseAround(text: string, figure: Figure, from: number) {
  const before =
    text
      .slice(Math.max(from, figure.start - FAR), figure.start)
      .split(CLAUSE_END)
      .at(-1) ?? '';
  return { before, behind: text.slice(figure.end, figure.end + FAR) };
}

/** The figure that is the pay: a range before a single amount, base before total; two unlike ranges are not settled. */
export function choose(text: string, candidates: Candidate[]): { figure: Figure | null; rule: string | null } {
  const pay = candidates.filter(({ refused }) => refused === null).map(({ figure }) => figure);
  const ranges = pay.filter(({ amounts }) => amounts.length === 2);
  const [first, ...others] = ranges.length > 0 ? ranges : pay;
  if (!first) return { figure: null, rule: null };
  if (text.includes('||')) return { figure: first, rule: null };
  const rivals =
    ranges.length > 0 ? others.filter((other) => !isAside(text, other) && isUnlike(text, first, other)) : [];
  if (rivals.length === 0) return { figure: first, rule: null };
  const base = [first, ...rivals].filter((figure) => !MORE_THAN_BASE.test(lead(text, figure)));
  const named = [first, ...rivals].filter((figure) => BASE_PAY.test(lead(text, figure)));
  if (named.length === 1) return { figure: named[0] ?? null, rule: null };
  return base.length === 1 ? { figure: base[0] ?? null, rule: null } : { figure: null, rule: 'several ranges' };
}

/** Whether a figure stands in brackets: it explains the one before them. */
const isAside = (text: string, { start }: Figure) => text.lastIndexOf('(', start) > text.lastIndexOf(')', start);

const lead = (text: string, { start }: Figure) =>
  text
    .slice(Math.max(0, start - 24), start)
    .split(/\d/)
    .at(-1) ?? '';

/** Whether two ranges differ though they are in the same unit: another currency or period is a conversion. */
function isUnlike(text: string, first: Figure, other: Figure) {
  const period = (figure: Figure) => findPeriod('', wordsAround(text, figure).after)?.period ?? null;
  return endsOf(first) !== endsOf(other) && signOf(first) === signOf(other) && period(first) === period(other);
}

const endsOf = ({ amounts }: Figure) => amounts.map(({ number, unit }) => number * (unit ?? 1)).join('-');
const signOf = ({ amounts }: Figure) => amounts.find(({ currency }) => currency)?.currency ?? null;

/** The words that belong to a figure: from the clause before it to the next amount or the end of the clause behind. */
export function wordsAround(text: string, figure: Figure) {
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
