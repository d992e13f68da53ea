import type { Degree } from '@/lib/posting/posting';
import { resumeCity, resumeDegree, statedYears, type ResumeFact } from './resume-facts';
import { monthsOf, workPeriods, type WorkPeriod } from './resume-periods';
import { resumeLines } from './resume-sections';
import { resumeSkills, type ResumeSkill } from './resume-skills';

/** Characters; what goes beyond is not read, and the reader is told. */
export const LONGEST_RESUME = 200_000;

/** What a résumé seems to say: guesses for the reader to confirm, each with the words that it rests on. */
export interface Resume {
  skills: ResumeSkill[];
  years: ResumeYears | null;
  city: ResumeFact<string> | null;
  degree: ResumeFact<Degree> | null;
}

/** Years of work: by the periods where there are any, else as the résumé states them. */
export interface ResumeYears {
  /** In halves. */
  value: number;
  /** Of the periods together, what overlaps once; null where there are none. */
  months: number | null;
  periods: WorkPeriod[];
  stated: ResumeFact<number> | null;
}

/** Reads the text of a résumé. `today` is where "至今" and "present" end: a year and a month (1…12). */
export function readResume(source: string, today: { year: number; month: number }): Resume {
  const lines = resumeLines(source.slice(0, LONGEST_RESUME));
  const periods = workPeriods(lines, today);
  return {
    skills: resumeSkills(lines),
    years: yearsOf(periods, statedYears(lines)),
    city: resumeCity(lines),
    degree: resumeDegree(lines),
  };
}

function yearsOf(periods: WorkPeriod[], stated: ResumeFact<number> | null): ResumeYears | null {
  if (periods.length === 0) return stated && { value: stated.value, months: null, periods, stated };
  const months = monthsOf(periods);
  return { value: Math.round(months / 6) / 2, months, periods, stated };
}
