import type { Reference } from '@/lib/posting/insight';
import type { Salary } from '@/lib/posting/salary';
import { moneyMonth } from '../figures';
import { experienceWord, gradeWord, referenceText } from '../names';
import { language, word } from '../words';
import type { Score } from './cell';

/** What was guessed of the pay, so that it may be another: such a pay is never the highest. */
const GUESSES = new Set(['period-by-size', 'first-of-several', 'unit-by-site']);

/** Middle of the yearly pay in CNY, where the employer states both ends. */
export function middle({ year, kind, assumptions }: Salary): Score {
  if (!year) return null;
  const isGuess = kind === 'estimate' || assumptions.some(({ code }) => GUESSES.has(code));
  return isGuess || year.low === null || year.high === null ? 'uncertain' : (year.low + year.high) / 2;
}

/** Pay a month in CNY: a single amount, or from one to the other. */
export const money = (low: number | null, high = low) => moneyMonth({ low, high, currency: 'CNY' }, language());

/** What a percentile rests on, as far as it fits beneath it. */
export const shortReference = ({ place, experience, n, confidence }: Reference) =>
  word('compare_reference', place, experienceWord(experience), n, word(`confidence_${confidence}`));

export const fullReference = (reference: Reference) => `${referenceText(reference)} · ${gradeWord(reference.grade)}`;
