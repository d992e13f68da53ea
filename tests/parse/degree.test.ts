import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseDegree } from '@/lib/parse/degree';
import { DEGREES } from '@/lib/posting/posting';

it.each([
  ['学历不限', 'none'],
  ['不限', 'none'],
  ['中专/中技', 'none'],
  ['大专及以上', 'associate'],
  ['大专', 'associate'],
  ['本科', 'bachelor'],
  ['统招本科', 'bachelor'],
  ['本科及以上', 'bachelor'],
  ['硕士', 'master'],
  ['本科/硕士', 'bachelor'],
  ['博士', 'doctor'],
  ['bachelor degree', 'bachelor'],
  ["Bachelor's or Master's", 'bachelor'],
  ['B.Sc. in Computer Science', 'bachelor'],
  ['Master of Science', 'master'],
  ['PhD', 'doctor'],
  ['3-5年 本科', 'bachelor'],
  ['high school', 'none'],
  ['', null],
  ['全职', null],
])('%s', (text, degree) => {
  expect(parseDegree(text)).toBe(degree);
});

it('never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect([null, ...DEGREES]).toContain(parseDegree(text));
    }),
  );
});
