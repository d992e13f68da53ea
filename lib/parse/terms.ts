/** A term found in a text; `start` and `end` are UTF-16 offsets into the text as given. */
export type TermMatch = { id: string; start: number; end: number };

type Entry = { id: string; term: string; exact: boolean };
type Node = { next: Map<number, Node>; entries: Entry[] };

const FULL_WIDTH = /[\uFF01-\uFF5E\u3000]/g;

/** Lower case and half width, character for character, so that offsets stay those of the text. */
export function fold(text: string): string {
  const narrow = halfWidth(text);
  const lower = narrow.toLowerCase();
  return lower.length === narrow.length ? lower : narrow.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** Full-width letters, digits and signs as their ASCII forms; the length does not change. */
export function halfWidth(text: string): string {
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
 * A term that begins with "=" matches in that case only; a space in a term also stands for "-" and for nothing.
 */
export function termMatcher(terms: Iterable<readonly [term: string, id: string]>): (text: string) => TermMatch[] {
  const root: Node = { next: new Map(), entries: [] };
  for (const [term, id] of terms) {
    const exact = term.startsWith('=');
    for (const form of formsOf(exact ? term.slice(1) : term)) insert(root, { id, term: form, exact });
  }
  return (text) => {
    const folded = fold(text);
    const matches: TermMatch[] = [];
    for (let at = 0; at < folded.length;) {
      const found = longestAt(root, text, folded, at);
      if (found) matches.push(found);
      at = found ? found.end : at + 1;
    }
    return matches;
  };
}

function formsOf(term: string): string[] {
  return term.includes(' ') ? [term, term.replaceAll(' ', '-'), term.replaceAll(' ', '')] : [term];
}

function insert(root: Node, entry: Entry) {
  let node = root;
  const folded = fold(entry.term);
  for (let i = 0; i < folded.length; i++) {
    const code = folded.charCodeAt(i);
    let next = node.next.get(code);
    if (!next) {
      next = { next: new Map(), entries: [] };
      node.next.set(code, next);
    }
    node = next;
  }
  node.entries.push(entry);
}

function longestAt(root: Node, text: string, folded: string, start: number): TermMatch | null {
  if (!beginsHere(folded, start)) return null;
  let node: Node | undefined = root;
  let best: TermMatch | null = null;
  for (let end = start; node && end < folded.length;) {
    node = node.next.get(folded.charCodeAt(end));
    end += 1;
    const entry: Entry | undefined = node?.entries.find(
      (each) => !each.exact || halfWidth(text.slice(start, end)) === each.term,
    );
    if (entry && endsHere(folded, start, end)) best = { id: entry.id, start, end };
  }
  return best;
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
