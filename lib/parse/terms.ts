import { ROOT, Trie } from '@/lib/parse/trie';
import { nextPlace, wordGate } from '@/lib/parse/word-gate';

/** A term found in a text; `start` and `end` are UTF-16 offsets into the text as given. */
export type TermMatch = { id: string; start: number; end: number };
/**
 * A term to look for. Without an id it hides what it covers ("Hong Kong" hides "Kong").
 * `isItem`: it counts only as an item of a list ("缓存、消息队列"), not inside a phrase ("缓存方案").
 */
export type Term = readonly [term: string, id: string | null, isItem?: boolean];

type Entry = { id: string | null; term: string; exact: boolean; isItem: boolean };
type Place = { text: string; folded: string; start: number; end: number };

const FULL_WIDTH = /[\uFF01-\uFF5E\u3000]/g;
const HAS_FULL_WIDTH = new RegExp(FULL_WIDTH.source);
const CJK = /[\u3040-\u9fff]/;
const JOINT = /[/+|]/;
const BEFORE_ITEM =
  /(?:^|[\n、,;/|·:(]|熟悉|熟练|了解|掌握|精通|使用|用过|包括|[和与及或如有会懂]|(?:^|[^a-z])(?:and|or|with|using|in)(?= ))[ \t]*$/;
const AFTER_ITEM = /^[ \t]*(?:$|[\n、,;/|)。]|\.(?:\s|$)|[等和与及或]|(?<=[ \t])(?:and|or)(?![a-z]))/;

/** Lower case and half width, character for character, so that offsets stay those of the text. */
export function fold(text: string): string {
  const narrow = halfWidth(text);
  const lower = narrow.toLowerCase();
  return lower.length === narrow.length ? lower : narrow.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** Full-width letters, digits and signs as their ASCII forms; the length does not change. */
export function halfWidth(text: string): string {
  if (!HAS_FULL_WIDTH.test(text)) return text;
  return text.replace(FULL_WIDTH, (sign) =>
    sign === '\u3000' ? ' ' : String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  );
}

/** ASCII letters, digits and "_": all that continues a Latin word. A CJK neighbour is a boundary. */
export function isWordCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    code === 95 ||
    (code >= 0xc0 && code <= 0x24f)
  );
}

/**
 * Builds a matcher that finds the longest term at each place, left to right, without overlaps.
 * A term that begins with "=" matches in that case only, or in lower case where no Latin word stands beside it in
 * Chinese text or in a joined list ("熟悉gin、gorm", "vue/react"); a space in a term also stands for "-" and nothing.
 */
export function termMatcher(terms: Iterable<Term>): (text: string) => TermMatch[] {
  const trie = new Trie<Entry>();
  const words: string[] = [];
  for (const [term, id, isItem = false] of terms) {
    const exact = term.startsWith('=');
    for (const form of formsOf(exact ? term.slice(1) : term)) {
      const word = fold(form);
      trie.insert(word, { id, term: form, exact, isItem });
      words.push(word);
    }
  }
  const gate = wordGate(words);
  return (text) => {
    const folded = fold(text);
    const matches: TermMatch[] = [];
    for (let at = nextPlace(gate, folded, 0); at < folded.length;) {
      const found = beginsHere(folded, at) ? longestAt(trie, text, folded, at) : null;
      if (found && found.id !== null) matches.push({ ...found, id: found.id });
      at = nextPlace(gate, folded, found ? found.end : at + 1);
    }
    return matches;
  };
}

function formsOf(term: string): string[] {
  return term.includes(' ') ? [term, term.replaceAll(' ', '-'), term.replaceAll(' ', '')] : [term];
}

function longestAt(trie: Trie<Entry>, text: string, folded: string, start: number) {
  let node = ROOT;
  let best: { id: string | null; start: number; end: number } | null = null;
  for (let end = start; end < folded.length;) {
    node = trie.child(node, folded.charCodeAt(end));
    if (node === ROOT) break;
    end += 1;
    const entries = trie.values[node] ?? [];
    if (entries.length === 0 || !endsHere(folded, start, end)) continue;
    const place = { text, folded, start, end };
    const entry = entries.find((each) => fits(each, place));
    if (entry) best = { id: entry.id, start, end };
  }
  return best;
}

function fits({ term, exact, isItem }: Entry, place: Place): boolean {
  const { text, folded, start, end } = place;
  if (isItem && !isListItem(place)) return false;
  if (!exact) return true;
  const written = halfWidth(text.slice(start, end));
  return written === term || (!isItem && written === folded.slice(start, end) && standsAlone(place));
}

function isListItem({ folded, start, end }: Place): boolean {
  return BEFORE_ITEM.test(folded.slice(Math.max(0, start - 8), start)) && AFTER_ITEM.test(folded.slice(end, end + 8));
}

function standsAlone({ folded, start, end }: Place): boolean {
  const before = folded
    .slice(Math.max(0, start - 4), start)
    .trimEnd()
    .slice(-1);
  const after = folded
    .slice(end, end + 4)
    .trimStart()
    .charAt(0);
  if (isWordCode(before.charCodeAt(0)) || isWordCode(after.charCodeAt(0))) return false;
  const around = before + after;
  return around === '' || JOINT.test(around) || CJK.test(folded.slice(Math.max(0, start - 40), end + 40));
}

function beginsHere(folded: string, start: number): boolean {
  if (start === 0 || !isWordCode(folded.charCodeAt(start))) return true;
  const before = folded.charCodeAt(start - 1);
  if (before === 46) return start < 2 || !/[a-z]/.test(folded.charAt(start - 2));
  return !isWordCode(before);
}

/** A version ("Vue3", "PHP8.2", "C++17") or an English plural may follow; "C" is not in "C++", "es" is not in "ES6". */
function endsHere(folded: string, start: number, end: number): boolean {
  const last = folded.charCodeAt(end - 1);
  const next = folded.charCodeAt(end);
  if (Number.isNaN(next)) return true;
  if (last === 43) return next !== 43;
  if (!isWordCode(last)) return true;
  if (next === 43 || next === 35) return end - start > 1 && folded.charAt(end + 1) !== '+';
  if (!isWordCode(next)) return true;
  const isDigit = next >= 48 && next <= 57;
  if (isDigit) return end - start >= 3 && !(last >= 48 && last <= 57);
  return folded.charAt(end) === 's' && end - start >= 4 && !isWordCode(folded.charCodeAt(end + 1));
}
