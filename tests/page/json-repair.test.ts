import { expect, it } from 'vitest';
import { assert, property, string } from 'fast-check';
import { parseLooseJson } from '@/lib/page/json-repair';

it.each([
  ['{"a":"x\ny\tz"}', { a: 'x\ny\tz' }],
  ['{"a":1,}', { a: 1 }],
  [String.raw`{"a":"it\'s"}`, { a: "it's" }],
  ['<!-- {"a":[1,2,]} -->;', { a: [1, 2] }],
  ['{"a":', undefined],
  ['', undefined],
])('%j', (text, value) => expect(parseLooseJson(text)).toEqual(value));

it('never throws', () => {
  expect(() => assert(property(string(), (text) => void parseLooseJson(text)))).not.toThrow();
});
