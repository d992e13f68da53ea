import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseDegree } from '@/lib/parse/degree';
import { DEGREES, type Degree } from '@/lib/posting/posting';
import { timeOf } from './time-of';

const LENGTH = 10_000;
const LIMIT_MS = 5;

/** What the boards write in the field. */
const BOARDS: [string, Degree | null][] = [
  ['学历不限', 'none'],
  ['不限', 'none'],
  ['初中及以下', 'none'],
  ['中专/中技', 'none'],
  ['高中', 'none'],
  ['大专', 'associate'],
  ['大专及以上', 'associate'],
  ['本科', 'bachelor'],
  ['统招本科', 'bachelor'],
  ['本科及以上', 'bachelor'],
  ['硕士', 'master'],
  ['硕士及以上', 'master'],
  ['MBA/EMBA', 'master'],
  ['博士', 'doctor'],
  ['经验3-5年 / 本科', 'bachelor'],
  ['经验1-3年 / 不限', 'none'],
  ['经验不限 / 本科', 'bachelor'],
  ['2年经验 | 大专 | 招若干人', 'associate'],
  ['bachelor degree', 'bachelor'],
  ['associate degree', 'associate'],
  ['postgraduate degree', 'master'],
  ['high school', 'none'],
];

const OTHER_FORMS: [string, Degree | null][] = [
  ['全日制本科', 'bachelor'],
  ['985/211本科', 'bachelor'],
  ['专升本', 'bachelor'],
  ['本科/硕士', 'bachelor'],
  ['本硕', 'bachelor'],
  ['研究生', 'master'],
  ['硕博', 'master'],
  ['博士研究生', 'doctor'],
  ['学历要求不限', 'none'],
  ['无学历要求', 'none'],
  ['本科及以上，硕士优先', 'bachelor'],
  ['硕士优先', null],
  ["Bachelor's degree", 'bachelor'],
  ["Bachelor's or Master's", 'bachelor'],
  ["Master's preferred, Bachelor's required", 'bachelor'],
  ["Bachelor's required; PhD preferred", 'bachelor'],
  ["Master's degree preferred", null],
  ['BS/MS', 'bachelor'],
  ['B.Tech', 'bachelor'],
  ['BE/B.Tech', 'bachelor'],
  ['B.Sc. in Computer Science', 'bachelor'],
  ['BA/BS', 'bachelor'],
  ['4-year degree', 'bachelor'],
  ['Master of Science', 'master'],
  ['MSc', 'master'],
  ['M.Tech', 'master'],
  ["Associate's degree", 'associate'],
  ['junior college', 'associate'],
  ['PhD', 'doctor'],
  ['Ph.D.', 'doctor'],
  ['doctoral degree', 'doctor'],
  ['Ausbildung', 'none'],
  ['Abgeschlossenes Studium der Informatik', 'bachelor'],
  ['Diplom-Informatiker', 'master'],
  ['Bac+2', 'associate'],
  ['Bac +3', 'bachelor'],
  ['Bac+5', 'master'],
  ['Máster', 'master'],
];

const NO_DEGREE: [string, Degree | null][] = [
  ['Associate', null],
  ['Mid-Senior level', null],
  ['Scrum Master', null],
  ['MS Office', null],
  ['经验不限', null],
  ['3-5年', null],
  ['全职', null],
  ['', null],
];

it.each([...BOARDS, ...OTHER_FORMS, ...NO_DEGREE])('%s', (text, degree) => {
  expect(parseDegree(text)).toBe(degree);
});

it('never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect([null, ...DEGREES]).toContain(parseDegree(text));
    }),
  );
});

it('takes the lowest of several, in whatever order', () => {
  const words = ['学历不限', '大专', '本科', '硕士', '博士'];
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(words.length - 1), { minLength: 1 }), (levels) => {
      expect(parseDegree(levels.map((level) => words[level]).join('/'))).toBe(DEGREES[Math.min(...levels)]);
    }),
  );
});

it.each(['本科', '硕士', 'master ', 'bac +', '不限 ', 'b.', 'm', ' ', '　', '/', 'abgeschlossenes a'])(
  'takes no time on 10 KB of "%s"',
  (unit) => {
    const text = unit.repeat(Math.ceil(LENGTH / unit.length));
    expect(Math.min(...[1, 2, 3].map(() => timeOf(() => parseDegree(text))))).toBeLessThan(LIMIT_MS);
  },
);
