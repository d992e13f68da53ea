import type { NoPercentile, Percentile, Reference } from '@/lib/posting/insight';
import type { Degree, FlagName, WorkMode } from '@/lib/posting/posting';
import type { Assumption, Salary } from '@/lib/posting/salary';
import type { Status } from '@/lib/posting/saved';
import { moneyMonth, percentileText, ratioText, standingText } from './figures';
import { language, word, type MessageName } from './words';

const FAILURES: Record<string, MessageName> = {
  'storage-full': 'failed_storage_full',
  'no-answer': 'failed_no_answer',
  'extension-updated': 'failed_extension_updated',
};
/** What a board's own font draws: the characters say nothing outside it. */
const PRIVATE_USE = /[\uE000-\uF8FF]/;
const GRADES: Record<Reference['grade'], MessageName> = { A: 'grade_a', B: 'grade_b', C: 'grade_c' };

/** The codes of the nouns, in the reader's words. */
export const flagWord = (flag: FlagName) => word(named('flag', flag));
export const degreeWord = (degree: Degree | null) => (degree === null ? word('unknown') : word(`degree_${degree}`));
export const modeWord = (mode: WorkMode | null) => (mode === null ? word('unknown') : word(`mode_${mode}`));
export const statusWord = (status: Status) => word(`status_${status}`);
export const gradeWord = (grade: Reference['grade']) => word(GRADES[grade]);
export const noPercentileWord = (reason: NoPercentile | null) => word(named('no_percentile', reason ?? 'no-pay'));
/** The same in a sentence, with what holds all the same. */
export const whyNoPercentileWord = (reason: NoPercentile | null) => word(named('card_none', reason ?? 'no-pay'));

/** One sentence for what went wrong: the code of a message or store error, whatever else was thrown. */
export function failureWord(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return word(FAILURES[code] ?? 'failed_other');
}

/** The pay as the page writes it; where the page's own font is needed to read it, what was decoded. */
export function payText(salary: Salary): string {
  if (!PRIVATE_USE.test(salary.text)) return salary.text || word('no_percentile_no_pay');
  return salary.month ? word('money_month', moneyMonth(salary.month, language())) : word('no_percentile_unreadable');
}

/** What was assumed, with the number and the date that were used. */
export const assumptionWord = ({ code, value, date }: Assumption) =>
  word(named('assumption', code), value ?? '?', date ?? '?');

/** A years band of the dataset, "3-5", in words. */
export const experienceWord = (band: string | null) =>
  band === null ? word('all_experience') : word('experience_years', band.replace('-', '–'));

/** Place, experience, n, period, source, grade and confidence, the board whose level it is at, and what is odd about it. */
export function referenceText(reference: Reference): string {
  const { place, experience, n, period, source, grade, confidence, board, concentration } = reference;
  const sure = word(`confidence_${confidence}`);
  return [
    word('reference_line', place, experienceWord(experience), n, period, source, grade, sure),
    board === null ? word('reference_all_boards') : word('reference_board', board),
    concentration !== null && word('reference_concentration', Math.round(100 * concentration)),
  ]
    .filter((part) => part !== false)
    .join(' · ');
}

/** The percentiles of both ends and of the midpoint; where one end is open there is no midpoint. */
export function percentileWord(percentile: Pick<Percentile, 'low' | 'mid' | 'high'>): string {
  const ends = percentileText(percentile);
  const standing = standingText(percentile);
  return standing === ends ? ends : word('percentile_mid', ends, Math.round(percentile.mid));
}

/** A ratio's 90 % interval in words; empty where there is none. */
export const intervalText = (interval: { low: number; high: number } | null) =>
  interval === null ? '' : word('ratio_interval', ratioText(interval.low), ratioText(interval.high));

function named(group: string, code: string) {
  return `${group}_${code.replaceAll(/[-.]/g, '_')}` as MessageName;
}
