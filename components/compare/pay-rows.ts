import type { Annotated, Reference } from '@/lib/posting/insight';
import type { Salary } from '@/lib/posting/salary';
import { moneyMonth, moneyYear, ratioText } from '../figures';
import { assumptionWord, intervalText, noPercentileWord, payText, percentileWord } from '../names';
import { ownSamplePeriod, ownSampleText } from '../own-sample';
import { language, word } from '../words';
import { line, note, plain, rowOf, type Cell, type Row, type Score } from './cell';
import { fullReference, middle, money, shortReference } from './pay-parts';

const CITIES = 5;
export const payAsShown = (postings: Annotated[]): Row =>
  rowOf({
    id: 'salary',
    label: word('field_salary'),
    cells: postings.map(({ posting }) => plain(payText(posting.salary))),
  });

export const comparablePay = (postings: Annotated[]): Row =>
  rowOf({
    id: 'comparable',
    label: word('field_comparable'),
    note: word('compare_before_tax'),
    cells: postings.map(({ posting }) => comparable(posting.salary)),
  });

export function standings(postings: Annotated[]): Row {
  const cells = new Set(postings.flatMap(({ insight }) => referenceKey(insight.percentile?.reference) ?? []));
  return rowOf({
    id: 'percentile',
    label: word('field_percentile'),
    cells: postings.map((annotated) => ({ ...standing(annotated), score: cells.size > 1 ? null : rank(annotated) })),
  });
}

export const otherCities = (postings: Annotated[]): Row =>
  rowOf({
    id: 'benchmark',
    label: word('field_benchmark'),
    note: word('compare_benchmark_note'),
    cells: postings.map(benchmark),
  });

function comparable(salary: Salary): Cell {
  if (!salary.year) return plain(word('unknown'));
  const { year, month, kind, assumptions } = salary;
  return {
    lines: [
      line(word('money_year', moneyYear(year, language()))),
      line(word('money_month', moneyMonth(month, language()))),
      ...(kind === 'estimate' ? [note(word('card_estimate'))] : []),
      ...assumptions.map((assumption) => note(assumptionWord(assumption))),
    ],
    score: middle(salary),
  };
}

function standing({ insight: { percentile, noPercentile, ownPercentile, ownSample } }: Annotated): Cell {
  const seen = ownSample ? [note(ownSampleText(ownSample))] : [];
  const seenPeriod = ownSample ? [ownSamplePeriod(ownSample)] : [];
  if (!percentile) return { lines: [line(noPercentileWord(noPercentile)), ...seen], sources: seenPeriod };
  return {
    lines: [line(percentileWord(percentile)), note(shortReference(percentile.reference)), ...seen],
    sources: [fullReference(percentile.reference), ...seenPeriod],
    bar: { percentile, own: ownPercentile },
  };
}

/** The midpoint's percentile, where the employer states both ends. */
function rank({ posting, insight: { percentile } }: Annotated): Score {
  if (!percentile) return null;
  return typeof middle(posting.salary) === 'number' ? percentile.mid : 'uncertain';
}

/** Percentiles of different cells, or at the level of different boards, are ranks in different markets. */
const referenceKey = (reference: Reference | undefined) =>
  reference && `${reference.cell}\n${reference.board}\n${reference.period}`;

function benchmark({ insight }: Annotated): Cell {
  const cities = insight.benchmark.slice(0, CITIES);
  if (cities.length === 0) return plain(word('none'));
  return {
    lines: cities.map(({ city, reference, ratio }) => {
      const { p50 } = reference.quantiles;
      return line(`${city} ${money(p50)}${ratio === null ? '' : ` (${ratioText(ratio)})`} n=${reference.n}`);
    }),
    sources: cities.map(({ reference, interval }) => `${fullReference(reference)} ${intervalText(interval)}`.trim()),
  };
}
