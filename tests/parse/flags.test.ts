import { expect, it } from 'vitest';
import { flagsIn } from '@/lib/parse/flags';
import { sentencesOf } from '@/lib/parse/sections';

it.each([
  ['本岗位为人力外派', ['outsourcing']],
  ['正式编制，非外包', []],
  ['实行大小周', ['overtime']],
  ['不加班，双休', []],
  ['We do not do overtime', []],
  ['周末上班半天', ['overtime']],
  ['每周工作六天', ['overtime']],
  ['周六日休息', []],
  ['周末双休', []],
  ['you will be working weekends', ['overtime']],
  ['no weekend work', []],
  ['年龄35岁以下', ['age-limit']],
  ['统招本科', ['education-gate']],
  ['join the on-call rotation', ['on-call']],
  ['each year some travel is expected', ['travel']],
  ['We are unable to sponsor visas', ['visa']],
  ['private equity clients', []],
  ['fluent English', ['english-required']],
  ['能阅读英文文档', []],
])('%s', (text, expected) => expect(flagsIn('', sentencesOf(text)).map((flag) => flag.flag)).toEqual(expected));
