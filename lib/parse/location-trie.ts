interface Node {
  next: Map<number, Node>;
  /** What the name that ends here stands for, and the name where only its own case counts. */
  found: { value: number; exact: string | null } | null;
}

/**
 * Finds the longest name at each place of a text, left to right, without overlaps. Letters are compared without case;
 * a name that begins with "=" counts in its own case only. Latin and Cyrillic names must stand as whole words.
 */
export function nameMatcher(names: Iterable<readonly [name: string, value: number]>) {
  const root: Node = { next: new Map(), found: null };
  for (const [name, value] of names) insert(root, name, value);
  return (text: string): { value: number; start: number; end: number }[] => {
    const lower = lowerCase(text);
    const matches = [];
    for (let at = 0; at < text.length;) {
      const match = longestAt(root, text, lower, at);
      if (match) matches.push(match);
      at = match?.end ?? at + 1;
    }
    return matches;
  };
}

/** Lower case that never changes a text's length. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** The first of two equal names stays. */
function insert(root: Node, name: string, value: number) {
  const exact = name.startsWith('=') ? name.slice(1) : null;
  let node = root;
  const letters = lowerCase(exact ?? name);
  for (let at = 0; at < letters.length; at += 1) {
    const code = letters.charCodeAt(at);
    const next: Node = node.next.get(code) ?? { next: new Map(), found: null };
    node.next.set(code, next);
    node = next;
  }
  node.found ??= { value, exact };
}

function longestAt(root: Node, text: string, lower: string, start: number) {
  if (isInsideWord(lower, start)) return null;
  let node = root.next.get(lower.charCodeAt(start));
  let best: { value: number; start: number; end: number } | null = null;
  for (let end = start + 1; node; end += 1) {
    const { found } = node;
    const fits = found && (found.exact === null || found.exact === text.slice(start, end));
    if (fits && !isInsideWord(lower, end)) best = { value: found.value, start, end };
    node = node.next.get(lower.charCodeAt(end));
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
