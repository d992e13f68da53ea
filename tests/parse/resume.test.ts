import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_RESUME, readResume } from '@/lib/parse/resume';
import { monthsOf, type WorkPeriod } from '@/lib/parse/resume-periods';
import { headingOf } from '@/lib/parse/resume-sections';
import { RESUMES, TODAY } from './resumes';

const LEAST_PRECISION = 0.95;

describe.each(RESUMES)('of the résumé "$name"', (wanted) => {
  const read = readResume(wanted.text, TODAY);
  const ids = (isWeak: boolean) => read.skills.filter((skill) => skill.isWeak === isWeak).map(({ id }) => id);

  it('the skills are read', () =>
    expect(ids(false).toSorted()).toEqual([...wanted.skills, ...(wanted.wrong ?? [])].toSorted()));
  it('what is only known of is told apart', () => expect(ids(true).toSorted()).toEqual(wanted.weak.toSorted()));
  it('the facts are read', () => {
    const { years, city, degree } = read;
    expect([years?.value ?? null, city?.value ?? null, degree?.value ?? null]).toEqual([
      wanted.years,
      wanted.city,
      wanted.degree,
    ]);
  });
  it('the years of single skills are read', () => {
    const { skillYears = {} } = wanted;
    const said = read.skills.flatMap(({ id, years }) => (id in skillYears ? [[id, years]] : []));
    expect(Object.fromEntries(said)).toEqual(skillYears);
  });
  it('each skill has its sentence', () =>
    expect(read.skills.filter(({ sentence }) => sentence === '' || sentence.length > 170)).toEqual([]));
});

it('reads few skills that nobody claims', () => {
  const wrong = RESUMES.flatMap(({ wrong = [] }) => wrong).length;
  const right = RESUMES.flatMap(({ skills }) => skills).length;
  expect(right / (right + wrong)).toBeGreaterThan(LEAST_PRECISION);
});

describe('the periods of work', () => {
  it.each([
    ['2019.03-至今', 93, true, false],
    ['2019年3月至今', 93, true, false],
    ['Mar 2019 – Present', 93, true, false],
    ["Mar '19 to Feb '20", 12, false, false],
    ['03/2019 - 02/2020', 12, false, false],
    ['2019-03-01 ~ 2020-02-28', 12, false, false],
    ['2017 - 2019', 24, false, true],
    ['since March 2026', 9, true, false],
  ])('%s are %i months', (text, months, isOpen, isRough) => {
    const periods = readResume(`工作经历\n${text} 某某公司`, TODAY).years?.periods ?? [];
    expect(periods).toMatchObject([{ isOpen, isRough }]);
    expect(monthsOf(periods)).toBe(months);
  });

  it.each(['2021.05-2019.03', '2031.01-2033.01', '电话 2019-2020-1234', '1899.01-1950.02', '2019.13-2020.14'])(
    '%s is none',
    (text) => expect(readResume(`工作经历\n${text} 某某公司`, TODAY).years).toBeNull(),
  );

  it('count each month once, whatever overlaps', () => {
    const month = fc.integer({ min: 24_000, max: 24_300 });
    fc.assert(
      fc.property(fc.array(fc.tuple(month, month), { maxLength: 8 }), (ends) => {
        const periods = ends
          .map(([a, b]) => period(Math.min(a, b), Math.max(a, b)))
          .sort((a, b) => a.start - b.start || a.end - b.end);
        const all = new Set(
          periods.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)),
        );
        expect(monthsOf(periods)).toBe(all.size);
      }),
    );
  });
});

describe('what is said of a skill', () => {
  it.each([
    ['精通Go', false],
    ['了解 Go', true],
    ['深入了解 Go', false],
    ['familiar with Go', true],
    ['Familiar: Go', true],
    ['I want to learn Go', true],
    ['no experience with Go yet', true],
    ['熟悉 MySQL，了解 Go', true],
    ['了解 MySQL，熟悉 Go', false],
    ['MySQL（了解）、Go', false],
    ['Go（学习中）', true],
    ['了解：\n- Go', true],
    ['不熟悉 Go', true],
    ['对 Go、Rust 感兴趣', true],
    ['Go ★☆☆☆☆', true],
    ['Go ★★★★☆', false],
    ['了解 Go\n精通 Go', false],
  ])('%j: only known of is %s', (text, isWeak) => {
    expect(readResume(`技能\n${text}`, TODAY).skills.find(({ id }) => id === 'go')?.isWeak).toBe(isWeak);
  });
});

it.each([
  ['工作经历', 'work'],
  ['【项目经验】', 'project'],
  ['## Work Experience', 'work'],
  ['教 育 背 景 Education', 'education'],
  ['二、专业技能：', 'skills'],
  ['SKILLS', 'skills'],
  ['## 工作', 'work'],
  ['实习经历', 'internship'],
  ['负责工作经历模块的开发', null],
  ['', null],
])('takes %j for the heading of %s', (line, section) => expect(headingOf(line)).toBe(section));

it.each([
  ['籍贯：湖南长沙', null],
  ['现居住地：上海  籍贯：长沙', '上海'],
  ['北京大学', null],
  ['期望城市：杭州\n现居：上海', '上海'],
  ['期望城市：杭州、上海', '杭州'],
])('reads the city of %j as %s', (text, city) => expect(readResume(text, TODAY).city?.value ?? null).toBe(city));

it('reads any text without failing, and no more than it may', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void readResume(text, TODAY)));
  const long = `${'x\n'.repeat(LONGEST_RESUME / 2)}精通 Go`;
  expect(readResume(long, TODAY).skills).toEqual([]);
});

it('takes no longer for hostile text', () => {
  const texts = ['2019.', 'Mar ', '年'.repeat(3), '( ', 'learning '].map((part) =>
    part.repeat(20_000).slice(0, 60_000),
  );
  const start = performance.now();
  for (const text of texts) readResume(text, TODAY);
  expect(performance.now() - start).toBeLessThan(5000);
});

const period = (start: number, end: number): WorkPeriod => ({ start, end, text: '', isOpen: false, isRough: false });
