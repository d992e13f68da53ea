const ENTITIES: Record<string, string> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  bull: '•',
  middot: '·',
};
const PUNCTUATION: Record<string, string> = {
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
};
const ESCAPED_TAG = /&(?:amp;|#38;)*(?:lt|#60|#x3c);\/?(?:p|br|div|[uo]l|li|h\d|strong|b|em|i|u|span|a|table|t[rd])\b/i;
const BREAK = /<\/?(?:br|p|div|[uo]l|li|h\d|section|tr|hr|dt|dd)\b[^<>]*>/gi;

/** Plain text of an HTML description, one block a line, also where the HTML was escaped once or twice. */
export function htmlToText(html: string): string {
  let source = html;
  for (let round = 0; round < 3 && ESCAPED_TAG.test(source); round++) source = decode(source);
  source = withoutCode(source);
  const folded = source.search(BREAK) < 0 ? source : source.replace(/\s+/g, ' ').replace(BREAK, '\n');
  const lines = decode(decode(folded.replace(/<[a-z/!][^<>]*>/gi, ''))).split(/[\r\n\u2028]+/);
  return lines
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}

function decode(text: string): string {
  return text.replace(/&(#x?)?(\w{1,8});/gi, (whole, numeric: string | undefined, name: string) => {
    if (!numeric) return ENTITIES[name] ?? PUNCTUATION[name] ?? whole;
    const code = Number.parseInt(name, numeric.length > 1 ? 16 : 10);
    return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : whole;
  });
}

/** Leaves out the contents of script and style elements; an unclosed one is kept as text. */
function withoutCode(html: string): string {
  const [head = '', ...rest] = html.split(/<(?:script|style)\b/i);
  return head + rest.map((part) => '<' + part.slice(part.search(/<\/(?:script|style)/i) + 1)).join('');
}
