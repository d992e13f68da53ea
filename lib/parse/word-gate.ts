const SIZE = 0x2000;
const LONGER = 1;
const WHOLE = 2;

/** By their first four characters, the words that a text may hold. */
export interface WordGate {
  singles: Uint8Array;
  /** 1 where a longer word begins with the pair, 2 where the pair is a word. */
  pairs: Uint8Array;
  /** The same for the first three. */
  triples: Uint8Array;
  quads: Uint8Array;
}

const table = () => new Uint8Array(SIZE);

/** A gate for words: most places of a text are passed over without walking a tree. */
export function wordGate(words: Iterable<string>): WordGate {
  const gate = { singles: table(), pairs: table(), triples: table(), quads: table() };
  for (const word of words) {
    const pair = slot(word.charCodeAt(0), word.charCodeAt(1));
    const triple = slot(pair, word.charCodeAt(2));
    if (word.length === 1) gate.singles[word.charCodeAt(0) & (SIZE - 1)] = 1;
    else if (word.length === 2) gate.pairs[pair] = WHOLE;
    else gate.pairs[pair] ||= LONGER;
    if (word.length === 3) gate.triples[triple] = WHOLE;
    if (word.length > 3) gate.triples[triple] ||= LONGER;
    if (word.length > 3) gate.quads[slot(triple, word.charCodeAt(3))] = 1;
  }
  return gate;
}

/**
 * The next place at or behind `from` where a word may begin; the text's length where there is none. It may say a
 * place too many, never one too few.
 */
export function nextPlace(gate: WordGate, text: string, from: number): number {
  const { singles, pairs } = gate;
  const end = text.length;
  if (from >= end) return end;
  let first = text.charCodeAt(from);
  for (let at = from; at < end; at += 1) {
    const second = at + 1 < end ? text.charCodeAt(at + 1) : 0;
    const pair = slot(first, second);
    const kind = pairs[pair];
    if (kind === WHOLE || singles[first & (SIZE - 1)] === 1) return at;
    if (kind === LONGER && goesOn(gate, text, at + 2, pair)) return at;
    first = second;
  }
  return end;
}

/** Whether the third character, and the fourth of a longer word, stand there. */
function goesOn({ triples, quads }: WordGate, text: string, at: number, pair: number): boolean {
  if (at >= text.length) return false;
  const triple = slot(pair, text.charCodeAt(at));
  const kind = triples[triple];
  if (kind === WHOLE) return true;
  return kind === LONGER && at + 1 < text.length && quads[slot(triple, text.charCodeAt(at + 1))] === 1;
}

const slot = (first: number, second: number) => (Math.imul(first, 31_337) ^ second) & (SIZE - 1);
