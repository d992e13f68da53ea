/** A part of a text, and where it begins there (UTF-16). */
export interface Piece {
  text: string;
  start: number;
}

/**
 * Every match of a global pattern that matches no empty text. `String.prototype.matchAll` copies its pattern on each
 * call, and a description has hundreds of sentences to ask dozens of patterns.
 */
export function allMatches(text: string, pattern: RegExp): RegExpExecArray[] {
  const all: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) all.push(found);
  return all;
}

/** Whether a global pattern matches; `String.prototype.search` takes twice the time. */
export function matches(text: string, pattern: RegExp): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}

/** The lines of a piece, without the breaks between them. */
export function linesIn({ text, start }: Piece): Piece[] {
  const lines: Piece[] = [];
  let from = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
    lines.push({ text: text.slice(from, end), start: start + from });
    from = end + 1;
  }
  lines.push({ text: text.slice(from), start: start + from });
  return lines;
}

/** Cuts a piece at every match of a global pattern; empty parts stay, so that the neighbours of a part are known. */
export function cut({ text, start }: Piece, separator: RegExp): Piece[] {
  const parts: Piece[] = [];
  let from = 0;
  for (const found of allMatches(text, separator)) {
    parts.push({ text: text.slice(from, found.index), start: start + from });
    from = found.index + found[0].length;
  }
  parts.push({ text: text.slice(from), start: start + from });
  return parts;
}

/** The piece without the blanks at its ends. */
export function trimmed({ text, start }: Piece): Piece {
  const lead = text.length - text.trimStart().length;
  return { text: text.trim(), start: start + lead };
}

/** The text with every match blanked out, so that the offsets of the rest stay. */
export const blank = (text: string, pattern: RegExp, isMeant: (match: string) => boolean = () => true) =>
  text.replace(pattern, (match) => (isMeant(match) ? match.replace(/[^\n]/g, ' ') : match));
