const SIZE = 0x10000;

/** By two characters, which places a word may begin at. */
export interface PairGate {
  pairs: Uint8Array;
  singles: Uint8Array;
}

/** A gate for words: most places of a text are passed over without walking a tree. */
export function pairGate(words: Iterable<string>): PairGate {
  const gate = { pairs: new Uint8Array(SIZE), singles: new Uint8Array(SIZE) };
  for (const word of words) {
    if (word.length === 1) gate.singles[word.charCodeAt(0)] = 1;
    else gate.pairs[slot(word.charCodeAt(0), word.charCodeAt(1))] = 1;
  }
  return gate;
}

/** The next place at or behind `from` where a word may begin; the text's length where there is none. It may say a place too many, never one too few. */
export function nextPlace({ pairs, singles }: PairGate, text: string, from: number): number {
  let code = text.charCodeAt(from);
  for (let at = from; at < text.length; at += 1) {
    const next = text.charCodeAt(at + 1);
    if (pairs[slot(code, next)] === 1 || singles[code] === 1) return at;
    code = next;
  }
  return text.length;
}

const slot = (first: number, second: number) => (Math.imul(first, 31_337) ^ second) & (SIZE - 1);
