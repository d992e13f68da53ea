import type { NoSameStanding, SameStanding, StandingAnswer } from '@/lib/posting/compared';
import type { Annotated } from '@/lib/posting/insight';
import type { Salary } from '@/lib/posting/salary';
import { moneyMonth } from '../figures';
import { experienceWord, noPercentileWord } from '../names';
import { language, word, type MessageName } from '../words';
import { line, note, plain, rowOf, type Cell, type Row } from './cell';
import type { TakeHomeAnswer } from './compared';
import { fullReference, middle, money } from './pay-parts';

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

/** What the pay corresponds to in another city's market. */
export const sameStandings = (postings: Annotated[], answers: StandingAnswer[], city: string): Row =>
  rowOf({
    id: 'same-standing',
    label: word('compare_same_standing', city),
    note: word('compare_same_standing_note'),
    cells: postings.map(({ posting }, index) => alike(posting.salary, answers[index] ?? { reason: 'no-dataset' })),
  });

/** What the pay leaves after contributions and tax. */
export const takeHomes = (postings: Annotated[], answers: TakeHomeAnswer[]): Row =>
  rowOf({
    id: 'take-home',
    label: word('compare_take_home'),
    note: word('compare_take_home_note'),
    cells: postings.map(({ posting }, index) => takeHome(posting.salary, answers[index] ?? { reason: 'no-pay' })),
  });

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
