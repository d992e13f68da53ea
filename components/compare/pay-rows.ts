import type { NoSameStanding, SameStanding, StandingAnswer } from '@/lib/posting/compared';
import type { Annotated, Reference } from '@/lib/posting/insight';
import type { Salary } from '@/lib/posting/salary';
import { moneyMonth, moneyYear, percentileText, ratioText } from '../figures';
import {
  assumptionWord,
  experienceWord,
  gradeWord,
  intervalText,
  noPercentileWord,
  payText,
  referenceText,
} from '../names';
import { ownSamplePeriod, ownSampleText } from '../own-sample';
import { language, word, type MessageName } from '../words';
import { line, note, plain, rowOf, type Cell, type Row, type Score } from './cell';
import type { TakeHomeAnswer } from './compared';

const CITIES = 5;
/** What was guessed of the pay, so that it may be another: such a pay is never the highest. */
const GUESSES = new Set(['period-by-size', 'first-of-several', 'unit-by-site']);
const NO_STANDING: Partial<Record<NoSameStanding, MessageName>> = {
  'no-city': 'compare_no_city',
  'no-cell-here': 'compare_no_cell_here',
  'no-cell-there': 'compare_no_cell_there',
  beyond: 'compare_beyond',
};
const NO_TAKE_HOME = {
  'no-pay': 'compare_take_home_no_pay',
  'open-end': 'compare_take_home_open',
  'no-city': 'compare_take_home_no_city',
  'out-of-range': 'compare_take_home_range',
} as const;

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

export const sameStandings = (postings: Annotated[], answers: StandingAnswer[], city: string): Row =>
  rowOf({
    id: 'same-standing',
    label: word('compare_same_standing', city),
    note: word('compare_same_standing_note'),
    cells: postings.map(({ posting }, index) => alike(posting.salary, answers[index] ?? { reason: 'no-dataset' })),
  });

export const takeHomes = (postings: Annotated[], answers: TakeHomeAnswer[]): Row =>
  rowOf({
    id: 'take-home',
    label: word('compare_take_home'),
    note: word('compare_take_home_note'),
    cells: postings.map(({ posting }, index) => takeHome(posting.salary, answers[index] ?? { reason: 'no-pay' })),
  });

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

/** Middle of the yearly pay in CNY, where the employer states both ends. */
function middle({ year, kind, assumptions }: Salary): Score {
  if (!year) return null;
  const isGuess = kind === 'estimate' || assumptions.some(({ code }) => GUESSES.has(code));
  return isGuess || year.low === null || year.high === null ? 'uncertain' : (year.low + year.high) / 2;
}

function standing({ insight: { percentile, noPercentile, ownPercentile, ownSample } }: Annotated): Cell {
  const seen = ownSample ? [note(ownSampleText(ownSample))] : [];
  const seenPeriod = ownSample ? [ownSamplePeriod(ownSample)] : [];
  if (!percentile) return { lines: [line(noPercentileWord(noPercentile)), ...seen], sources: seenPeriod };
  return {
    lines: [
      line(word('percentile_mid', percentileText(percentile), Math.round(percentile.mid))),
      note(shortReference(percentile.reference)),
      ...seen,
    ],
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

function alike(salary: Salary, answer: StandingAnswer): Cell {
  const settled = middle(salary);
  if ('reason' in answer) {
    return { ...plain(noStandingWord(answer.reason)), score: settled === null ? null : 'uncertain' };
  }
  const { low, mid, high } = answer.standing;
  const isSettled = typeof settled === 'number' && low !== null && high !== null;
  return { ...standingThere(answer.standing), score: isSettled ? mid : 'uncertain' };
}

function standingThere({ low, mid, high, percentile, interval, here, there }: SameStanding): Cell {
  const pay = low === null && high === null ? money(mid) : money(low, high);
  return {
    lines: [
      line(word('money_month', pay)),
      note(word('compare_standing_mid', percentile, money(mid))),
      ...(interval ? [note(word('compare_standing_interval', money(interval.low, interval.high)))] : []),
      note(word('compare_standing_cells', here.place, here.n, there.place, there.n, experienceWord(there.experience))),
    ],
    sources: [fullReference(here), fullReference(there)],
  };
}

const noStandingWord = (reason: NoSameStanding) => {
  const name = NO_STANDING[reason];
  return name ? word(name) : noPercentileWord(reason as Parameters<typeof noPercentileWord>[0]);
};

function takeHome({ month, months, kind }: Salary, answer: TakeHomeAnswer): Cell {
  if ('reason' in answer) return plain(word(NO_TAKE_HOME[answer.reason]));
  const { low, high, city, fundRate, years, sources } = answer.takeHome;
  const [oldest, newest] = years;
  return {
    lines: [
      line(word('compare_after_tax', money(low, high))),
      note(word('compare_before', moneyMonth(month, language()))),
      ...(kind === 'estimate' ? [note(word('card_estimate'))] : []),
      note(word('compare_take_home_rates', city, oldest === newest ? newest : `${oldest}–${newest}`, fundRate)),
      ...((months ?? 12) > 12 ? [note(word('compare_take_home_bonus', months ?? 12))] : []),
    ],
    sources: [word('compare_take_home_sources', city, sources.join(word('list_comma')))],
  };
}

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

const shortReference = ({ place, experience, n, confidence }: Reference) =>
  word('compare_reference', place, experienceWord(experience), n, word(`confidence_${confidence}`));

const fullReference = (reference: Reference) => `${referenceText(reference)} · ${gradeWord(reference.grade)}`;

const money = (low: number | null, high = low) => moneyMonth({ low, high, currency: 'CNY' }, language());
