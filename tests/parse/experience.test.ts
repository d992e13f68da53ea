import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseExperience } from '@/lib/parse/experience';

it.each<[string, number | null, number | null]>([
  ['经验3-5年', 3, 5],
  ['3-5年', 3, 5],
  ['经验1-3年 / 本科', 1, 3],
  ['1年以内', 0, 1],
  ['1年以下', 0, 1],
  ['10年以上', 10, null],
  ['2年及以上', 2, null],
  ['1年', 1, null],
  ['8-9年', 8, 9],
  ['经验不限', null, null],
  ['不限', null, null],
  ['无需经验', 0, null],
  ['无经验', 0, null],
  ['在校/应届', 0, 1],
  ['在校生/应届生', 0, 1],
  ['经验应届毕业生', 0, 1],
  ['2027届', 0, 1],
  ['5+ years', 5, null],
  ['3 to 5 years of experience', 3, 5],
  ['5 years', 5, null],
  ['48 months', 4, null],
  ['72.0 months', 6, null],
  ['18 months', 1.5, null],
  ['Less than 2 years', 0, 2],
  ['９－１２年', 9, 12],
  ['5-3年', null, null],
  ['', null, null],
  ['Mid-Senior level', null, null],
])('%s', (text, min, max) => {
  expect(parseExperience(text)).toEqual({ min, max });
});

it('never throws, and keeps min below max', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.nat(99),
      fc.constantFrom('年', ' years', '-', '年以上', '年以内'),
      (text, years, unit) => {
        const { min, max } = parseExperience(`${text}${years}${unit}${years + 1}年`);
        expect(min === null || max === null || min <= max).toBe(true);
      },
    ),
  );
});
