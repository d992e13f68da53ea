import { describe, expect, it } from 'vitest';
import { prefilter } from '@/lib/parse/prefilter';
import { requiredLiterals } from '@/lib/parse/required-literals';
import { ownGold } from '../../scripts/accuracy/gold';

describe('requiredLiterals', () => {
  it.each([
    [/外包|驻场/, ['外包', '驻场']],
    [/\bvisas?\b/, ['visa']],
    [/(?:代币|token)\s?(?:激励|奖励)/, ['激励', '奖励']],
    [/work(?:ing)? permits?/, [' permit']],
    [/a{3}bcd/, ['bcd']],
    [/(?!no )remote work/, ['remote work']],
    [/colou?rs/, ['colo']],
    [/[abc]def/, ['def']],
    [/Node\.js/i, ['node.js']],
    [/\p{L}+语言/u, ['语言']],
    [/x|外包/, null],
    [/(?:optional)?\d+/, null],
    [/.*/, null],
    [/^$/, null],
  ])('%s', (expression, literals) => expect(requiredLiterals(expression)).toEqual(literals));
});

const EXPRESSIONS = [
  /期权|股权(?!投资)|\brsus?\b|stock (?:options?|grants?)/,
  /(?:每周|一周)(?:工作)?[六6]天|单休|大小周|\bcrunch\b|long hours/,
  /\d{1,2}\s?(?:周岁|岁)(?:以下|以内)/,
  /remote(?:ly)?|远程|居家/,
];

const agree = (whole: RegExp, narrow: RegExp | undefined, text: string) =>
  (whole.exec(text)?.[0] ?? null) === (narrow?.exec(text)?.[0] ?? null);

it('never misses what an expression matches, over all labelled descriptions', () => {
  const filter = prefilter(EXPRESSIONS);
  for (const { text } of ownGold().descriptions) {
    const lower = text.toLowerCase();
    const active = filter(lower);
    const missed = EXPRESSIONS.filter(
      (expression, index) => !agree(expression, active.find((each) => each.index === index)?.words, lower),
    );
    expect(missed).toEqual([]);
  }
});

it('leaves out what cannot match', () => {
  expect(prefilter(EXPRESSIONS)('五险一金，双休，期权')).toEqual([{ index: 0, words: /期权/ }]);
});
