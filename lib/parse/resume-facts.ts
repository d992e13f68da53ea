import { mentionsIn } from '@/lib/parse/degree-words';
import { parseLocation } from '@/lib/parse/location';
import type { ResumeLine } from '@/lib/parse/resume-sections';
import { countsIn } from '@/lib/parse/year-words';
import { DEGREES, type Degree } from '@/lib/posting/posting';

/** A fact with the line that says it. */
export interface ResumeFact<T> {
  value: T;
  sentence: string;
}

/** Where one lives counts before where one would like to work; where one comes from does not count. */
const CITY_LABELS = [
  /(?:现?居住?(?:城市|地址?)?|现居|所在(?:地区?|城市)|目前城市|现住址?|坐标|base(?:d in)?|current(?:ly)? (?:location|city|in)|location|address|lives? in)\s*(?:[:：]\s*)?(\S.{1,59})/,
  /(?:期望|意向|目标|求职)(?:工作)?(?:城市|地点|地区)\s*(?:[:：]\s*)?(\S.{1,59})|(?:preferred|desired) location\s*(?:[:：]\s*)?(\S.{1,59})/,
];
const ORIGIN = /籍贯|户口|户籍|出生地|生源地|hometown|place of birth|nationality/;
const NEXT_FACT = /(?:[|｜;；•\t]|\s\s|期望|意向|电话|邮箱|手机|年龄|籍贯|性别|学历)[^]*/;
const FIRST_LINES = 8;
const LONGEST_CONTACT = 80;
const NO_PLACE = /公司|大学|学院|university|college|@(?!\s)|https?:|有限/;

const UNFINISHED = /在读|肄业|辍学|未毕业|预计|expected|in progress|candidate|pursuing|dropped out|incomplete/;
const SCHOOL =
  /大学|学院|学校|学历|学位|university|college|institute|school|degree|bachelor|master|ph\.?d|b\.?sc|m\.?sc/;

const CLAIM = /经验|经历|工作年限|工龄|experience|(?:^|[^a-z])exp(?![a-z])/;
const MOST_YEARS = 50;

/** The city of the reader; null where the résumé names none as theirs. */
export function resumeCity(lines: ResumeLine[]): ResumeFact<string> | null {
  for (const label of CITY_LABELS) {
    const labelled = firstOf(lines, ({ text, lower }) => {
      const found = label.exec(lower);
      const at = found?.[1] ?? found?.[2];
      if (!found || at === undefined || ORIGIN.test(lower.slice(0, found.index))) return null;
      const from = found.index + found[0].length - at.length;
      return cityIn(
        text
          .slice(from, from + at.length)
          .replace(NEXT_FACT, '')
          .trimEnd(),
      );
    });
    if (labelled) return labelled;
  }
  const top = lines.filter(({ text }) => text.trim() !== '').slice(0, FIRST_LINES);
  return firstOf(top, ({ text, lower, section }) => {
    const isContact = section === 'top' || section === 'about';
    if (!isContact || text.length > LONGEST_CONTACT || ORIGIN.test(lower) || NO_PLACE.test(withoutMail(lower)))
      return null;
    return cityIn(withoutMail(text));
  });
}

/** The highest degree that was finished; null where none is named. */
export function resumeDegree(lines: ResumeLine[]): ResumeFact<Degree> | null {
  const inEducation = lines.filter(({ section }) => section === 'education');
  const read = inEducation.length > 0 ? [...inEducation, ...lines.filter(isLabelled)] : lines;
  let best: ResumeFact<Degree> | null = null;
  for (const { written, lower, section } of read) {
    if (UNFINISHED.test(lower) || (section !== 'education' && !SCHOOL.test(lower))) continue;
    for (const { level, isNamed } of mentionsIn(lower)) {
      if (!isNamed || (best && DEGREES.indexOf(level) <= DEGREES.indexOf(best.value))) continue;
      best = { value: level, sentence: written.trim() };
    }
  }
  return best;
}

/** The years of work that the résumé states of the whole, as "8 年后端开发经验"; the largest. */
export function statedYears(lines: ResumeLine[]): ResumeFact<number> | null {
  let best: ResumeFact<number> | null = null;
  for (const { written, lower, section } of lines) {
    if (section === 'work' || section === 'project' || section === 'education' || section === 'skills') continue;
    if (!CLAIM.test(lower)) continue;
    for (const { low } of countsIn(lower))
      if (low <= MOST_YEARS && low > (best?.value ?? 0)) best = { value: low, sentence: written.trim() };
  }
  return best;
}

const isLabelled = ({ lower }: ResumeLine) => /(?:最高)?(?:学历|学位)\s*:/.test(lower);
const cityIn = (text: string) => parseLocation(text).city;
const withoutMail = (text: string) => text.replace(/(?<!\S)[^\s@]+@\S+/g, ' ');

function firstOf<T>(lines: ResumeLine[], read: (line: ResumeLine) => T | null): ResumeFact<T> | null {
  for (const line of lines) {
    const value = read(line);
    if (value !== null) return { value, sentence: line.written.trim() };
  }
  return null;
}
