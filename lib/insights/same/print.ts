/** Steps of a text's size in a print: eight for each doubling. */
const SIZES = 8;
/** Places in a print. Each holds one byte, as two hexadecimal digits; "00" is a place that no shingle fell into. */
const PLACES = 128;
/** A text with fewer shingles is too short to be told from others. */
const FEWEST = 20;
const HAN_LENGTH = 4;
const WORD_LENGTH = 3;
const HAN = /\p{Script=Han}/gu;
/** Blanks that a board puts between Chinese and Latin letters. */
const BETWEEN_HAN = /(?<=[\p{L}\p{N}])[ \t]+(?=[\p{L}\p{N}])/gu;
/** So many letters of the text are read. */
const LONGEST = 30_000;

/**
 * A print of a text, of fixed size, from which the text cannot be had back but likeness can be told: MinHash by one
 * permutation over shingles of 4 Chinese characters or 3 words. It begins with the script, "z" or "e" (texts in
 * different ones cannot be compared), and the number of shingles. Null where the text is too short.
 */
export function textPrint(text: string): string | null {
  const folded = text.slice(0, LONGEST).normalize('NFKC').toLowerCase();
  const script = (folded.match(HAN)?.length ?? 0) * 4 > folded.replaceAll(/\s/g, '').length ? 'z' : 'e';
  const hashes = script === 'z' ? hanHashes(folded) : wordHashes(folded);
  if (hashes.size < FEWEST) return null;
  const least = Array.from({ length: PLACES }, () => Infinity);
  for (const hash of hashes) {
    const place = hash % PLACES;
    const value = Math.floor(hash / PLACES);
    if (value < (least[place] ?? 0)) least[place] = value;
  }
  return script + hex(Math.min(255, Math.round(SIZES * Math.log2(hashes.size)))) + least.map(byteOf).join('');
}

/** How much two texts have in common, as their prints tell it: of what both hold together, and of the shorter one, 0…1. */
export interface Likeness {
  common: number;
  within: number;
}

/** Null where the prints cannot be compared. */
export function likeness(a: string | null, b: string | null): Likeness | null {
  if (a === null || b === null || a.length !== b.length || a[0] !== b[0]) return null;
  let [same, both] = [0, 0];
  for (let at = 3; at < a.length; at += 2) {
    const [one, other] = [a.slice(at, at + 2), b.slice(at, at + 2)];
    if (one === '00' && other === '00') continue;
    both += 1;
    if (one === other) same += 1;
  }
  if (both === 0) return null;
  // Bytes are equal by chance once in 255.
  const common = Math.max(0, (same / both - 1 / 255) / (1 - 1 / 255));
  const [one, other] = [sizeOf(a), sizeOf(b)];
  return { common, within: Math.min(1, (common * (one + other)) / ((1 + common) * Math.min(one, other))) };
}

const sizeOf = (print: string) => 2 ** (Number.parseInt(print.slice(1, 3), 16) / SIZES);
const hex = (byte: number) => byte.toString(16).padStart(2, '0');
const byteOf = (value: number) => (value === Infinity ? '00' : hex(1 + (mixed(value) % 255)));

/** Shingles end with their sentence: other bullets, numbers and headings between the same sentences change nothing. */
function hanHashes(text: string): Set<number> {
  const hashes = new Set<number>();
  for (const letters of text.replaceAll(BETWEEN_HAN, '').match(/[\p{L}\p{N}+#]+/gu) ?? [])
    for (let at = 0; at + HAN_LENGTH <= letters.length; at += 1) hashes.add(hashOf(letters, at, at + HAN_LENGTH));
  return hashes;
}

function wordHashes(text: string): Set<number> {
  const hashes = new Set<number>();
  for (const sentence of text.split(/(?<![.;:!?•*\n])[.;:!?•*\n]+(?=\s|$)|\n/)) {
    const words = sentence.match(/[\p{L}\p{N}+#]+/gu) ?? [];
    for (let at = 0; at + WORD_LENGTH <= words.length; at += 1) {
      const shingle = words.slice(at, at + WORD_LENGTH).join(' ');
      hashes.add(hashOf(shingle, 0, shingle.length));
    }
  }
  return hashes;
}

/** FNV-1a of a stretch, mixed, as 32 bits without sign. */
function hashOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mixed(hash);
}

function mixed(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
