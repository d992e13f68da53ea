const SIZE = 0x2000;
const LONGER = 1;
const WHOLE = 2;

/** By their first three characters, the words that a text may hold. */
export interface WordGate {
  singles: Uint8Array;
  /** 1 where a longer word begins with the pair, 2 where the pair is a word. */
  pairs: Uint8Array;
  triples: Uint8Array;
}

/** A gate for words: most places of a text are passed over without walking a tree. */
export function wordGate(words: Iterable<string>): WordGate {
  const gate = { singles: new Uint8Array(SIZE), pairs: new Uint8Array(SIZE), triples: new Uint8Array(SIZE) };
  for (const word of words) {
    const [a, b, c] = [word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2)];
    if (word.length === 1) gate.singles[a & (SIZE - 1)] = 1;
    else if (word.length === 2) gate.pairs[slot(a, b)] = WHOLE;
    else {
      gate.pairs[slot(a, b)] ||= LONGER;
      gate.triples[slot(slot(a, b), c)] = 1;
    }
  }
  return gate;
}

/**
 * The next place at or behind `from` where a word may begin; the text's length where there is none. It may say a
 * place too many, never one too few.
 */
export function nextPlace({ singles, pairs, triples }: WordGate, text: string, from: number): number {
  const end = text.length;
  if (from >= end) return end;
  let first = text.charCodeAt(from);
  for (let at = from; at < end; at += 1) {
    const second = at + 1 < end ? text.charCodeAt(at + 1) : 0;
    const pair = slot(first, second);
    const kind = pairs[pair];
    if (kind === WHOLE || singles[first & (SIZE - 1)] === 1) return at;
    if (kind === LONGER && at + 2 < end && triples[slot(pair, text.charCodeAt(at + 2))] === 1) return at;
    first = second;
  }
  return end;
}

const slot = (first: number, second: number) => (Math.imul(first, 31_337) ^ second) & (SIZE - 1);
