import { expect, it } from 'vitest';
import { sentencesOf } from '@/lib/parse/sections';
import { yearsIn } from '@/lib/parse/years';

it.each([
  ['3-5年后端经验', 3, 5],
  ['1.五年以上开发经验', 5, null],
  ['10年以上工作经验，3年以上团队管理经验', 10, null],
  ['有3年以上经验者优先', null, null],
  ['合同期一年', null, null],
  ['2027届本科', null, null],
  ['5+ years of back-end work, two of them with Go', 5, null],
  ['Experience: 4 to 7 years', 4, 7],
  ['at least five years of experience', 5, null],
])('%s', (text, min, max) => expect(yearsIn(sentencesOf(text))).toEqual({ min, max }));
