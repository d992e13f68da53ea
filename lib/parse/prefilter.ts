import { nextPlace, wordGate } from '@/lib/parse/word-gate';
import { requiredLiterals } from '@/lib/parse/required-literals';

interface Node {
  next: Map<number, Node>;
  /** The expressions that have their literal here. */
  of: number[];
}

/**
 * Tells in one pass which expressions a text (lower case) may match: those whose required literal it holds, and
 * those that have none; their indices, rising. Most rules of a reader are thereby never tried on most sentences.
 */
export function prefilter(expressions: readonly RegExp[]): (text: string) => number[] {
  const root: Node = { next: new Map(), of: [] };
  const always: number[] = [];
  const words: string[] = [];
  expressions.forEach((expression, index) => {
    const literals = requiredLiterals(expression);
    if (!literals) always.push(index);
    for (const literal of literals ?? []) insert(root, literal, index);
    words.push(...(literals ?? []));
  });
  const gate = wordGate(words);
  return (text) => {
    const active = always.slice();
    for (let at = nextPlace(gate, text, 0); at < text.length; at = nextPlace(gate, text, at + 1))
      walk(root, text, at, active);
    return active.length > always.length ? active.sort((a, b) => a - b) : active;
  };
}

function insert(root: Node, literal: string, index: number) {
  let node = root;
  for (let at = 0; at < literal.length; at += 1) {
    const code = literal.charCodeAt(at);
    let next = node.next.get(code);
    if (!next) node.next.set(code, (next = { next: new Map(), of: [] }));
    node = next;
  }
  node.of.push(index);
}

function walk(root: Node, text: string, from: number, active: number[]) {
  let node: Node | undefined = root;
  for (let at = from; at < text.length; at += 1) {
    node = node.next.get(text.charCodeAt(at));
    if (!node) return;
    for (const index of node.of) if (!active.includes(index)) active.push(index);
  }
}
