import { nextPlace, wordGate } from '@/lib/parse/word-gate';
import { alternativesOf } from '@/lib/parse/required-literals';
import { ROOT, Trie } from '@/lib/parse/trie';

/** An expression that a text may match, by its index; `words` is the one alternative of it that may, or all of it. */
export interface Candidate {
  index: number;
  words: RegExp;
}

/** One alternative of an expression, compiled when a text first asks for it; those that require no literal are one. */
interface Part {
  index: number;
  source: string;
  literals: readonly string[];
  words: RegExp | null;
}

/**
 * Tells in one pass which expressions a text (lower case) may match: those of which an alternative has its required
 * literal there, and those that require none; by rising index. Most rules of a reader are thereby never tried on
 * most sentences, and the others mostly with a single alternative.
 */
export function prefilter(expressions: readonly RegExp[]): (text: string) => Candidate[] {
  const parts = expressions.flatMap((expression, index) => partsOf(expression, index));
  const trie = new Trie<number>();
  for (const [at, { literals }] of parts.entries()) for (const literal of literals) trie.insert(literal, at);
  const always = [...parts.keys()].filter((at) => parts[at]?.literals.length === 0);
  const gate = wordGate(parts.flatMap(({ literals }) => literals));
  const candidates = (active: number[]) => {
    const found: Candidate[] = [];
    for (const at of active) {
      const part = parts[at];
      const whole = part && expressions[part.index];
      if (!whole) continue;
      const last = found.at(-1);
      if (last?.index === part.index) last.words = whole;
      else found.push({ index: part.index, words: (part.words ??= new RegExp(part.source, whole.flags)) });
    }
    return found;
  };
  return (text) => {
    const active = always.slice();
    for (let at = nextPlace(gate, text, 0); at < text.length; at = nextPlace(gate, text, at + 1))
      walk(trie, text, at, active);
    return candidates(active.length > 1 ? active.sort((a, b) => a - b) : active);
  };
}

function partsOf(expression: RegExp, index: number): Part[] {
  const all = alternativesOf(expression);
  if (all.length === 1)
    return all.map(({ source, literals }) => ({ index, source, literals: literals ?? [], words: expression }));
  const free = all.filter(({ literals }) => !literals).map(({ source }) => source);
  const bound = all.flatMap(({ source, literals }) => (literals ? [{ index, source, literals, words: null }] : []));
  return free.length > 0 ? [{ index, source: free.join('|'), literals: [], words: null }, ...bound] : bound;
}

function walk(trie: Trie<number>, text: string, from: number, active: number[]) {
  let node = ROOT;
  for (let at = from; at < text.length; at += 1) {
    node = trie.child(node, text.charCodeAt(at));
    if (node === ROOT) return;
    const found = trie.values[node];
    if (found && found.length > 0) for (const part of found) if (!active.includes(part)) active.push(part);
  }
}
