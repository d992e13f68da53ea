import { expect, it } from 'vitest';
import { parseCompanySize, parseCompanyStage } from '@/lib/parse/company';

it.each([
  ['1000-9999人', '1000-9999人', null],
  ['企业服务 / C轮 / 150-500人', '150-500人', 'C轮'],
  ['少于50人', '少于50人', null],
  ['10000人以上', '10000人以上', null],
  ['10000以上', '10000以上', null],
  ['51-200 employees', '51-200 employees', null],
  ['10,001+ employees', '10,001+ employees', null],
  ['不需要融资', null, '不需要融资'],
  ['Series B', null, 'Series B'],
  ['互联网', null, null],
])('%s', (text, size, stage) => {
  expect([parseCompanySize(text), parseCompanyStage(text)]).toEqual([size, stage]);
});
