const PIECE = /"(?:[^"\\]|\\[^])*(?:"|$)|,(?=\s*[}\]])|[^ -\uffff]/g;
const CONTROLS: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * The value of a JSON text as pages have it: raw control characters and wrong escapes inside strings, trailing commas,
 * a comment, CDATA mark or semicolon around it, quotes as entities. Undefined where it cannot be read; never throws.
 */
export function parseLooseJson(text: string): unknown {
  return parse(text) ?? parse(repair(/"/.test(text) ? text : text.replace(/&(?:quot|#34);/g, '"')));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function repair(text: string): string {
  const end = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']')) + 1;
  const body = text.slice(Math.max(text.search(/[[{]/), 0), end).replace(/^\[CDATA\[/, '');
  return body.replace(PIECE, (piece) => {
    if (piece === ',') return '';
    return piece.startsWith('"') ? piece.replace(/\\[^]|[^ -\uffff]/g, mend) : ' ';
  });
}

function mend(found: string): string {
  if (/^\\["\\/bfnrtu]/.test(found)) return found;
  const character = found.slice(-1);
  return character < ' ' ? (CONTROLS[character] ?? ' ') : character;
}
