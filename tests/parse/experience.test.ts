import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseExperience } from '@/lib/parse/experience';
import { timeOf } from './time-of';

const LENGTH = 10_000;
const LIMIT_MS = 5;

/** What the seven Chinese boards write in the field, board by board. */
const CHINESE_BOARDS: [string, number | null, number | null][] = [
  ['经验不限', null, null],
  ['在校/应届', 0, 1],
  ['1年以内', 0, 1],
  ['1-3年', 1, 3],
  ['3-5年', 3, 5],
  ['5-10年', 5, 10],
  ['10年以上', 10, null],
  ['4天/周', null, null],
  ['3个月', null, null],
  ['经验应届毕业生', 0, 1],
  ['经验1年以下', 0, 1],
  ['经验1-3年', 1, 3],
  ['经验3-5年 / 本科', 3, 5],
  ['经验10年以上', 10, null],
  ['应届', 0, 1],
  ['实习', 0, 1],
  ['1年以下', 0, 1],
  ['5年以上', 5, null],
  ['2-8年', 2, 8],
  ['1-10年', 1, 10],
  ['在校生/应届生', 0, 1],
  ['无需经验', 0, null],
  ['1年', 1, null],
  ['8-9年', 8, 9],
  ['2年及以上', 2, null],
  ['2年经验 | 本科 | 招6人', 2, null],
  ['无工作经验 | 大专', 0, null],
  ['无经验', 0, null],
  ['不限', null, null],
  ['26届', 0, 1],
  ['2027届毕业生', 0, 1],
  ['校招', 0, 1],
  ['社招', null, null],
];

const CHINESE_FORMS: [string, number | null, number | null][] = [
  ['三年以上', 3, null],
  ['十年以上', 10, null],
  ['十五年以上经验', 15, null],
  ['三至五年', 3, 5],
  ['两三年', 2, 3],
  ['一年以内', 0, 1],
  ['半年以上', 0.5, null],
  ['一年半', 1.5, null],
  ['3～5年', 3, 5],
  ['3—5年', 3, 5],
  ['９－１２年', 9, 12],
  ['1年-3年', 1, 3],
  ['1年(含)以下', 0, 1],
  ['不超过3年', 0, 3],
  ['至少3年', 3, null],
  ['≥5年', 5, null],
  ['<1年', 0, 1],
  ['1.5-3年', 1.5, 3],
  ['6个月以上经验', 0.5, null],
  ['工作年限不限', null, null],
  ['经验无要求', null, null],
  ['不限(应届优先)', null, null],
  ['学历不限', null, null],
  ['2025年毕业', null, null],
  ['2020年成立', null, null],
  ['五年级', null, null],
  ['5-3年', null, null],
];

const OTHER_LANGUAGES: [string, number | null, number | null][] = [
  ['5+ years', 5, null],
  ['10+ years', 10, null],
  ['2+ yrs', 2, null],
  ['5 years', 5, null],
  ['5 plus years', 5, null],
  ['3 or more years', 3, null],
  ['minimum 5 years', 5, null],
  ['at least 3 yrs', 3, null],
  ['3 to 5 years of experience', 3, 5],
  ['5 to 8 years', 5, 8],
  ['between 3 and 5 years', 3, 5],
  ['three to five years', 3, 5],
  ['1 year - 3 years', 1, 3],
  ['0 - 1 yrs', 0, 1],
  ['13 - 20 yrs', 13, 20],
  ['5-7+ years', 5, 7],
  ['Less than 2 years', 0, 2],
  ['up to 2 years', 0, 2],
  ['Undergraduate within 1 year', 0, 1],
  ['48 months', 4, null],
  ['72.0 months', 6, null],
  ['18 months', 1.5, null],
  ['18-24 months', 1.5, 2],
  ['5 days/week 3 months', null, null],
  ['3 Jahre', 3, null],
  ['mindestens 3 Jahre', 3, null],
  ['2 bis 4 Jahre', 2, 4],
  ['3 ans', 3, null],
  ['5 años', 5, null],
  ['От 1 года до 3 лет', 1, 3],
  ['Более 6 лет', 6, null],
  ['Entry level', 0, null],
  ['entry-level', 0, null],
  ['Internship', 0, 1],
  ['Fresh graduate', 0, 1],
  ['No experience required', 0, null],
  ['Associate', null, null],
  ['Mid-Senior level', null, null],
  ['Director', null, null],
  ['Executive', null, null],
  ['Not Applicable', null, null],
  ['international team', null, null],
  ['100 years', null, null],
  ['Not Mentioned', null, null],
  ['', null, null],
];

it.each([...CHINESE_BOARDS, ...CHINESE_FORMS, ...OTHER_LANGUAGES])('%s', (text, min, max) => {
  expect(parseExperience(text)).toEqual({ min, max });
});

it('never throws, and keeps min below max', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.nat(99),
      fc.constantFrom('年', ' years', '-', '年以上', '年以内', '个月', ' to ', '十'),
      (text, years, unit) => {
        for (const source of [text, `${text}${years}${unit}${years + 1}年`]) {
          const { min, max } = parseExperience(source);
          expect(min === null || max === null || min <= max).toBe(true);
          expect([min ?? 0, max ?? 0].every((bound) => bound >= 0 && bound <= 40)).toBe(true);
        }
      },
    ),
  );
});

it('reads every range that a board can write', () => {
  fc.assert(
    fc.property(
      fc.nat(20),
      fc.integer({ min: 1, max: 20 }),
      fc.constantFrom('-', '–', '~', '至'),
      (low, more, dash) => {
        expect(parseExperience(`经验${low}${dash}${low + more}年`)).toEqual({ min: low, max: low + more });
      },
    ),
  );
});

it.each(['1-', '一', '十', '1 年', '3-5', '年', 'one ', ' ', '　', '经验', '不限', '1.', '<'])(
  'takes no time on 10 KB of "%s"',
  (unit) => {
    const text = unit.repeat(Math.ceil(LENGTH / unit.length));
    expect(Math.min(...[1, 2, 3].map(() => timeOf(() => parseExperience(text))))).toBeLessThan(LIMIT_MS);
  },
);
