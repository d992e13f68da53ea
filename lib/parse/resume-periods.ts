import { allMatches } from '@/lib/parse/pieces';
import type { ResumeLine } from '@/lib/parse/resume-sections';

/** A month as a count since the year 0, so that months can be subtracted. */
type Month = number;

/** A stretch of work; `end` is the month after the last one. */
export interface WorkPeriod {
  start: Month;
  end: Month;
  /** As the résumé writes it. */
  text: string;
  /** It goes on today. */
  isOpen: boolean;
  /** Only years are named: the middle of each was taken. */
  isRough: boolean;
}

const NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAME = '(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?';
const YEAR = '(?:19|20)\\d{2}';
const DATE = `(?:${YEAR} ?(?:[.\\-/年] ?(?:1[0-2]|0?[1-9])(?!\\d)(?: ?月)?(?:[.\\-/]?\\d{1,2}日?(?!\\d))?|年)?|${NAME},? ?(?:'\\d{2}|${YEAR})|(?:1[0-2]|0?[1-9]) ?[./] ?${YEAR})`;
const NOW = '至今|迄今|现在|目前|今|present|now|current(?:ly)?|today|ongoing';
const RANGE = new RegExp(
  `(?<![\\d.a-z])(${DATE}) ?(?:[-–—~～]{1,2}|至|到|to|until|till) ?(${DATE}|${NOW})(?![\\da-z]|[-.]\\d)|(?<![\\d.a-z])(${DATE}) ?(至今|迄今)|(?<![a-z])since (${DATE})(?![\\d])`,
  'g',
);
const OPEN = new RegExp(`^(?:${NOW})$`);
const SCHOOL =
  /大学|学院|(?<!公司.{0,20})(?:本科|硕士|博士|大专|专科)|university|college|institute of|school|bachelor|master of|ph\.?d|b\.?sc|m\.?sc/;
const INTERN = /实习|(?<![a-z])intern(?:ship)?(?![a-z])|trainee|working student/;
const JOB =
  /公司|集团|有限|科技|工程师|开发|架构师|经理|主管|engineer|developer|architect|(?<![a-z])(?:inc|ltd|llc|gmbh|corp|lead|manager|programmer|consultant)(?![a-z])/;
const ABOUT_A_LINE = 1;
const EARLIEST = 1970 * 12;

/**
 * The stretches of work that a résumé names, each once, oldest first. Internships, projects and studies do not count;
 * where no heading tells them apart, the words in the same line and the next do. `today` is a year and a month (1…12).
 */
export function workPeriods(lines: ResumeLine[], today: { year: number; month: number }): WorkPeriod[] {
  const now = today.year * 12 + today.month - 1;
  const hasWork = lines.some(({ section }) => section === 'work');
  const found = lines.flatMap((line, index) =>
    isWork(line, around(lines, index), hasWork) ? periodsIn(line, now) : [],
  );
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** How many months the periods cover together: what overlaps counts once. */
export function monthsOf(periods: readonly WorkPeriod[]): number {
  let [months, until] = [0, -Infinity];
  for (const { start, end } of periods) {
    months += Math.max(0, end - Math.max(start, until));
    until = Math.max(until, end);
  }
  return months;
}

function isWork({ section, lower }: ResumeLine, near: string, hasWork: boolean): boolean {
  if (section === 'work') return !INTERN.test(lower);
  if (hasWork || section === 'internship' || section === 'project' || section === 'education') return false;
  return JOB.test(near) && !SCHOOL.test(near) && !INTERN.test(near);
}

/** The line, and the next where it names nobody itself. */
function around(lines: ResumeLine[], index: number): string {
  const line = lines[index]?.lower ?? '';
  if (JOB.test(line) || SCHOOL.test(line)) return line;
  const next = lines.slice(index, index + 1 + ABOUT_A_LINE).map(({ lower }) => lower);
  return next.join(' ');
}

function periodsIn({ lower, written }: ResumeLine, now: Month): WorkPeriod[] {
  return allMatches(lower, RANGE).flatMap((found) => {
    const from = monthOf(found[1] ?? found[3] ?? found[5] ?? '');
    const last = found[2];
    const isOpen = last === undefined || OPEN.test(last);
    const to = isOpen ? { month: now, isRough: false } : monthOf(last);
    if (!from || !to || from.month < EARLIEST || from.month > now) return [];
    const both = from.isRough && to.isRough;
    const end = Math.min(to.month, now) + (both ? 0 : 1);
    if (end < from.month) return [];
    const isRough = from.isRough || to.isRough;
    return [
      { start: from.month, end, text: written.slice(found.index, found.index + found[0].length), isOpen, isRough },
    ];
  });
}

/** "2019.03", "mar 2019", "03/2019", "2019": of a year alone the middle. */
function monthOf(date: string): { month: Month; isRough: boolean } | null {
  const year = /(?:19|20)\d{2}/.exec(date)?.[0] ?? /'(\d{2})/.exec(date)?.[1]?.padStart(4, '20');
  if (!year) return null;
  const rest = date.replace(year, ' ');
  const name = NAMES.findIndex((each) => rest.trimStart().startsWith(each));
  const number = name >= 0 ? name + 1 : Number(/\d{1,2}/.exec(rest.replace(/'\d{2}/, ''))?.[0] ?? 0);
  const isRough = number === 0;
  return { month: Number(year) * 12 + (isRough ? 6 : number - 1), isRough };
}
