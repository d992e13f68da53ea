import type { NoPercentile, Reference } from '@/lib/posting/insight';
import type { Degree, FlagName, WorkMode } from '@/lib/posting/posting';
import type { Assumption } from '@/lib/posting/salary';
import type { Status } from '@/lib/posting/saved';
import { word, type MessageName } from './words';

const GRADES: Record<Reference['grade'], MessageName> = { A: 'grade_a', B: 'grade_b', C: 'grade_c' };

/** The codes of the nouns, in the reader's words. */
export const flagWord = (flag: FlagName) => word(named('flag', flag));
export const degreeWord = (degree: Degree | null) => (degree === null ? word('unknown') : word(`degree_${degree}`));
export const modeWord = (mode: WorkMode | null) => (mode === null ? word('unknown') : word(`mode_${mode}`));
export const statusWord = (status: Status) => word(`status_${status}`);
export const gradeWord = (grade: Reference['grade']) => word(GRADES[grade]);
export const noPercentileWord = (reason: NoPercentile | null) => word(named('no_percentile', reason ?? 'no-pay'));

/** What was assumed, with the number and the date that were used. */
export const assumptionWord = ({ code, value, date }: Assumption) =>
  word(named('assumption', code), value ?? '?', date ?? '?');

/** A years band of the dataset, "3-5", in words. */
export const experienceWord = (band: string | null) =>
  band === null ? word('all_experience') : word('experience_years', band.replace('-', '–'));

/** Place, experience, n, period, source and grade, in one line. */
export function referenceText({ place, experience, n, period, source, grade }: Reference): string {
  return word('reference_line', place, experienceWord(experience), n, period, source, grade);
}

function named(group: string, code: string) {
  return `${group}_${code.replaceAll(/[-.]/g, '_')}` as MessageName;
}
