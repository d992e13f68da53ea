import { nextPlace, wordGate } from '@/lib/parse/word-gate';
import { requiredLiterals } from '@/lib/parse/required-literals';
import { ROOT, Trie } from '@/lib/parse/trie';

/**
 * Tells in one pass which expressions a text (lower case) may match: those whose required literal it holds, and
 * those that have none; their indices, rising. Most rules of a reader are thereby never tried on most sentences.
 */
export function prefilter(expressions: readonly RegExp[]): (text: string) => number[] {
  const trie = new Trie<number>();
  const always: number[] = [];
  const words: string[] = [];
  expressions.forEach((expression, index) => {
    const literals = requiredLiterals(expression);
    if (!literals) always.push(index);
    for (const literal of literals ?? []) trie.insert(literal, index);
    words.push(...(literals ?? []));
  });
  const gate = wordGate(words);
  return (text) => {
    const active = always.slice();
    for (let at = nextPlace(gate, text, 0); at < text.length; at = nextPlace(gate, text, at + 1))
      walk(trie, text, at, active);
    return active.length > always.length ? active.sort((a, b) => a - b) : active;
  };
}

function walk(trie: Trie<number>, text: string, from: number, active: number[]) {
  let node = ROOT;
  for (let at = from; at < text.length; at += 1) {
    node = trie.child(node, text.charCodeAt(at));
    if (node === ROOT) return;
    for (const index of trie.values[node] ?? []) if (!active.includes(index)) active.push(index);
  }
}
