/** A string, an unquoted key, or a value that a script's literal has and JSON has not. */
const PIECE =
  /"(?:[^"\\]|\\[^])*(?:"|$)|([{,]\s*)([A-Za-z_$][\w$]*)(?=\s*:)|\bvoid 0\b|\bundefined\b|new Date\(([^()]*)\)/g;

const scripts = new WeakMap<Document, Map<string, Element>>();
const values = new WeakMap<Element, Map<string, { source: string; value: unknown }>>();

/**
 * The value behind `anchor` in an inline script of the page, read as text: JSON, or an object literal as SvelteKit
 * writes it. Undefined where no script has the anchor or its value cannot be read; never throws, runs nothing.
 */
export function payload(doc: Document, anchor: string): unknown {
  const script = scriptWith(doc, anchor);
  if (!script) return undefined;
  const source = script.textContent;
  const known = values.get(script) ?? new Map<string, { source: string; value: unknown }>();
  values.set(script, known);
  const before = known.get(anchor);
  if (before?.source === source) return before.value;
  const value = literalAfter(source, anchor);
  known.set(anchor, { source, value });
  return value;
}

/** The value behind `anchor` in a script's text. */
export function literalAfter(source: string, anchor: string): unknown {
  const at = source.indexOf(anchor);
  const literal = at < 0 ? '' : balanced(source, at + anchor.length);
  return parse(literal) ?? parse(literal.replace(PIECE, quoted));
}

/** A member of an object; undefined of anything else. */
export function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

/** The member of a member, down a path of keys. */
export const memberAt = (value: unknown, ...path: string[]): unknown => path.reduce(memberOf, value);

export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** A text or number as trimmed text; null where it is neither, or empty. */
export function wordsOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.trim() || null : null;
}

/** The script is looked for again only when it has left the page. */
function scriptWith(doc: Document, anchor: string): Element | undefined {
  const known = scripts.get(doc) ?? new Map<string, Element>();
  scripts.set(doc, known);
  const before = known.get(anchor);
  if (before?.isConnected) return before;
  const script = [...doc.querySelectorAll('script:not([src])')].find((each) => each.textContent.includes(anchor));
  if (script) known.set(anchor, script);
  else known.delete(anchor);
  return script;
}

/** From the first bracket, which only "=", ":" or blanks may stand before, to the one that closes it. */
function balanced(source: string, from: number): string {
  const start = from + (/^[\s=:]*/.exec(source.slice(from, from + 40))?.[0].length ?? 0);
  if (!/[[{]/.test(source.charAt(start))) return '';
  const ends = /"(?:[^"\\]|\\[^])*(?:"|$)|[[\]{}]/g;
  ends.lastIndex = start;
  let depth = 0;
  for (let found = ends.exec(source); found; found = ends.exec(source)) {
    if (found[0] === '{' || found[0] === '[') depth += 1;
    else if (found[0].length === 1) depth -= 1;
    if (depth === 0) return source.slice(start, ends.lastIndex);
  }
  return '';
}

function quoted(piece: string, lead: string | undefined, key: string | undefined, date: string | undefined): string {
  if (key !== undefined) return `${lead ?? ''}"${key}"`;
  if (date !== undefined) return date || 'null';
  return piece.startsWith('"') ? piece : 'null';
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined; // not JSON: tried as a literal, or said to be unreadable
    throw error;
  }
}
