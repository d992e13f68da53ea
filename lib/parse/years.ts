import { cut, type Piece } from '@/lib/parse/pieces';
import type { Sentence } from '@/lib/parse/sections';
import type { TermMatch } from '@/lib/parse/terms';
import {
  isAsked,
  isForOthersThanFresh,
  isPart,
  isUpperLimit,
  namesExperience,
  type YearContext,
} from '@/lib/parse/year-context';
import { countsIn, type Count } from '@/lib/parse/year-words';

export interface Years {
  min: number | null;
  max: number | null;
}
/** Years as they stand in the text, and the clause around them. */
export interface YearSpan extends Years {
  start: number;
  end: number;
  clause: { start: number; end: number };
  /** They ask for a part of the experience only, such as the leading of people. */
  isPart: boolean;
}

const MOST_YEARS = 25;
/** From here on a count is an age rather than experience, unless the text says "experience". */
const LIKE_AN_AGE = 16;
const HAS_YEARS = /年|year|yrs|yoe|decade|month|个月/;
/** Sections that ask for nothing. */
const SILENT: ReadonlySet<string> = new Set(['benefits', 'blurb', 'bonus', 'excluded']);
const LABEL =
  /^[^a-z\u4e00-\u9fff]{0,6}(?:(?:total |work |working |relevant |required |minimum |overall ){0,2}exp(?:erience)?(?: required| level| range| needed)?|yoe|years of experience|(?:工作|经验|从业)年限(?:要求)?|工作经[验历]|经验要求|年限) ?[:-]/;
const CLAUSE_END = /[,，](?!\d{3})/g;
/** A master's degree alone or a bachelor's with years: the years are those of one way in. */
const ONE_WAY_IN = /or an? (?:bachelor|master|phd|ba|bs)[^.;]{0,60}$/;

/** The years of experience that the role as a whole asks for: the largest minimum stated, without bonuses and parts. */
export function yearsIn(spans: YearSpan[]): YearSpan | null {
  const whole = spans.filter((span) => !span.isPart);
  return (whole.length > 0 ? whole : spans).reduce<YearSpan | null>(
    (best, each) => (best === null || isMore(each, best) ? each : best),
    null,
  );
}

function isMore(a: Years, b: Years): boolean {
  const more = (a.min ?? 0) - (b.min ?? 0);
  return more > 0 || (more === 0 && b.max === null && a.max !== null);
}

/** The years asked for each skill: those nearest before it in its clause, else the first behind it. */
export function yearsBySkill(spans: YearSpan[], skills: TermMatch[]): Record<string, Years> {
  const years: Record<string, Years> = {};
  for (const { id, start } of skills) {
    const around = spans.filter(({ clause }) => clause.start <= start && start < clause.end);
    const span = around.findLast((each) => each.start <= start) ?? around[0];
    if (span) years[id] ??= { min: span.min, max: span.max };
  }
  return years;
}

/** Every count of years that a description asks for, in the order of the text. */
export function yearSpans(sentences: Sentence[]): YearSpan[] {
  return sentences
    .filter(({ kind, lower }) => HAS_YEARS.test(lower) && (!SILENT.has(kind) || isLabelled(kind, lower)))
    .flatMap(({ kind, lower, start }) =>
      joined(spansIn({ text: lower, start }, kind === 'requirements' || LABEL.test(lower))),
    );
}

const isLabelled = (kind: string, lower: string) => kind !== 'excluded' && LABEL.test(lower);

function spansIn(sentence: Piece, isRequirement: boolean): YearSpan[] {
  const clauses = cut(sentence, CLAUSE_END);
  const spans: YearSpan[] = [];
  for (const [index, clause] of clauses.entries()) {
    const counts = HAS_YEARS.test(clause.text) ? countsIn(clause.text) : [];
    const next = clauses[index + 1]?.text ?? '';
    for (const [at, count] of counts.entries()) {
      const context = contextOf(clause.text, counts, at, next);
      const isOneWay = spans.length === 0 && ONE_WAY_IN.test(textBefore(sentence, clause, count));
      const span = isOneWay || !isAsked(context, isRequirement) ? null : spanOf(count, context, clause);
      if (span) spans.push(span);
    }
  }
  return spans;
}

function contextOf(text: string, counts: Count[], at: number, next: string): YearContext {
  const from = counts[at - 1]?.end ?? 0;
  const { start, end, text: count } = counts[at] ?? { start: 0, end: 0, text: '' };
  const to = counts[at + 1]?.start;
  const isLast = to === undefined;
  return { before: text.slice(from, start), after: text.slice(end, to), count, next: isLast ? next : '' };
}

const textBefore = (sentence: Piece, clause: Piece, count: Count) =>
  sentence.text.slice(0, clause.start - sentence.start + count.start);

function spanOf(count: Count, context: YearContext, clause: Piece): YearSpan | null {
  const { low, high } = count;
  if (low > MOST_YEARS || (low >= LIKE_AN_AGE && !namesExperience(context))) return null;
  const isMost = high === null && isUpperLimit(context);
  const min = isMost || isForOthersThanFresh(context) ? null : low;
  const max = isMost ? low : high;
  if (min === null && max === null) return null;
  return {
    min,
    max,
    start: clause.start + count.start,
    end: clause.start + count.end,
    clause: { start: clause.start, end: clause.start + clause.text.length },
    isPart: isPart(context),
  };
}

/** "三年以上,最多不超过八年": the limit belongs to the minimum before it. */
function joined(spans: YearSpan[]): YearSpan[] {
  const all: YearSpan[] = [];
  for (const span of spans) {
    const last = all.at(-1);
    const isLimit = last && last.max === null && span.min === null && (span.max ?? 0) >= (last.min ?? 0);
    if (isLimit) all[all.length - 1] = { ...last, max: span.max, end: span.end };
    else all.push(span);
  }
  return all;
}
