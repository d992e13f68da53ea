import * as fc from 'fast-check';
import { performance } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import { LONGEST_SEEN, safePattern } from '@/lib/posting/pattern-cost';

describe('a pattern out of a file', () => {
  it.each([
    '/^(\\d+)-(\\d+)K/i',
    '/\\/job_detail\\/([0-9A-Za-z~_-]+)\\.html/',
    '/^(.*?)(?:\\[[^[\\]]*\\])?$/',
    '/^(?:经验不限|在校\\/应届|\\d+年以内|\\d+-\\d+年|本科|硕士)$/',
    '/\\p{Script=Han}{2,6}/u',
    '/[/]x/',
  ])('%s is taken', (literal) => expect(safePattern(literal)?.source).toBeTruthy());

  it.each([
    ['nested repetition', '/(a+)+$/'],
    ['alternatives repeated', '/(?:a|a)*b/'],
    ['alternatives repeated often', '/(?:a|b|ab){30}c/'],
    ['many optional parts', `/${'a?'.repeat(40)}${'a'.repeat(40)}/`],
    ['four in a row', '/.*.*.*.*x/'],
    ['bounded, but wide', '/a{0,300}a{0,300}a{0,300}a{0,300}b/'],
    ['deep groups', `/${'('.repeat(40)}a${')*'.repeat(40)}/`],
    ['a reference back', '/(a*)\\1b/'],
    ['a named reference back', '/(?<x>a*)\\k<x>b/'],
    ['too long', `/${'a'.repeat(300)}/`],
    ['a count that is no count', '/a{1000000000}/'],
    ['not closed', '/(a/'],
    ['no pattern', '/[/'],
    ['a bare word', 'golang'],
    ['a sticky flag', '/a/y'],
    ['a global flag', '/a/g'],
    ['nothing', '//'],
  ])('%s is refused', (_name, literal) => expect(safePattern(literal)).toBeNull());

  it('is quick on any text, whatever it is made of', () => {
    const piece = fc.constantFrom(
      'a',
      'a*',
      'a+?',
      '(a|b)',
      '(?:a|b)+',
      '[ab]*',
      'a{0,9}',
      '.*',
      'b?',
      '(?=a*)',
      '^',
      '$',
      '|',
    );
    const patterns = fc.array(piece, { minLength: 1, maxLength: 9 }).map((pieces) => `/${pieces.join('')}/`);
    fc.assert(
      fc.property(patterns, (literal) => {
        const pattern = safePattern(literal);
        if (!pattern) return;
        const start = performance.now();
        pattern.test('a'.repeat(LONGEST_SEEN - 1) + '!');
        expect(performance.now() - start).toBeLessThan(2000);
      }),
      { numRuns: 150 },
    );
  });
});
