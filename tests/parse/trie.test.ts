import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROOT, Trie } from '@/lib/parse/trie';

/** What the tree holds under a word. */
function valuesOf<Value>(trie: Trie<Value>, word: string): Value[] {
  let node = ROOT;
  for (let at = 0; at < word.length; at += 1) {
    node = trie.child(node, word.charCodeAt(at));
    if (node === ROOT) return [];
  }
  return trie.values[node] ?? [];
}

const word = fc.string({
  unit: fc.constantFrom('a', 'b', 'c', '职', '责', '\uFFFF', '\0'),
  minLength: 1,
  maxLength: 12,
});

describe('Trie', () => {
  it('gives back what was put in, in its order, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 300 }), fc.array(word), (words, others) => {
        const trie = new Trie<number>();
        for (const [index, each] of words.entries()) trie.insert(each, index);
        for (const each of [...words, ...others]) {
          expect(valuesOf(trie, each)).toEqual(words.flatMap((known, index) => (known === each ? [index] : [])));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keeps its edges while its table grows', () => {
    const words = Array.from({ length: 20_000 }, (_, index) => `词${index}`);
    const trie = new Trie<number>();
    for (const [index, each] of words.entries()) trie.insert(each, index);
    expect(words.every((each, index) => valuesOf(trie, each)[0] === index)).toBe(true);
    expect(valuesOf(trie, '词20000')).toEqual([]);
  });
});
