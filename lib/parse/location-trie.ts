import { fold } from '@/lib/parse/terms';
import { ROOT, Trie } from '@/lib/parse/trie';

/** What a name stands for, and the name where only its own case counts. */
interface Found {
  value: number;
  exact: string | null;
}

/**
 * Finds the longest name at each place of a text, left to right, without overlaps. Letters are compared without case;
 * a name that begins with "=" counts in its own case only. Latin and Cyrillic names must stand as whole words.
 */
export function nameMatcher(names: Iterable<readonly [name: string, value: number]>) {
  const trie = new Trie<Found>();
  for (const [name, value] of names) {
    const exact = name.startsWith('=') ? name.slice(1) : null;
    trie.insert(fold(exact ?? name), { value, exact });
  }
  return (text: string): { value: number; start: number; end: number }[] => {
    const lower = fold(text);
    const matches = [];
    for (let at = 0; at < text.length;) {
      const match = longestAt(trie, text, lower, at);
      if (match) matches.push(match);
      at = match?.end ?? at + 1;
    }
    return matches;
  };
}

/** Of two equal names the first counts. */
function longestAt(trie: Trie<Found>, text: string, lower: string, start: number) {
  if (isInsideWord(lower, start)) return null;
  let node = trie.child(ROOT, lower.charCodeAt(start));
  let best: { value: number; start: number; end: number } | null = null;
  for (let end = start + 1; node !== ROOT; end += 1) {
    const found = trie.values[node]?.[0];
    const fits = found && (found.exact === null || found.exact === text.slice(start, end));
    if (fits && !isInsideWord(lower, end)) best = { value: found.value, start, end };
    node = end < lower.length ? trie.child(node, lower.charCodeAt(end)) : ROOT;
  }
  return best;
}

const isInsideWord = (text: string, at: number) =>
  at > 0 && at < text.length && isWordCode(text.charCodeAt(at)) && isWordCode(text.charCodeAt(at - 1));

/** ASCII letters, digits and "_", Latin letters with accents, Greek and Cyrillic. */
const isWordCode = (code: number) =>
  (code >= 97 && code <= 122) ||
  (code >= 48 && code <= 57) ||
  (code >= 65 && code <= 90) ||
  code === 95 ||
  (code >= 0xc0 && code <= 0x52f) ||
  (code >= 0x1e00 && code <= 0x1fff);
