/** How wide a text is, in px. */
export type Measure = (text: string) => number;

/** What no picture can show as text: control characters, and those that turn the direction of what follows. */
const UNSEEN = /[\p{Cc}\u202A-\u202E\u2066-\u2069\u200E\u200F]+/gu;
/** What a line may break after: a Chinese character or a word, with what opens before it and closes after it. */
const PIECES =
  /[（《「『【“]{0,4}(?:[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]|[^\s\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF“]+)[，。、；：！？）》」』】％”]{0,8}\s{0,8}|\S|\s+/gu;
const MORE = '…';
const SEGMENTER = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The text in lines no wider than `width`, `most` of them; what is left out is marked by "…". */
export function wrapped(text: string, width: number, measure: Measure, most: number): string[] {
  const lines = text
    .split('\n')
    .flatMap((part) => linesOf(part.replaceAll(UNSEEN, ' ').trim(), width, measure, most + 1));
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), shortened(lines[most - 1] ?? '', width, measure)];
}

/** One line no wider than `width`, with "…" at its end. */
function shortened(line: string, width: number, measure: Measure): string {
  const signs = signsOf(line);
  while (signs.length > 0 && measure(signs.join('') + MORE) > width) signs.pop();
  return signs.join('') + MORE;
}

function linesOf(text: string, width: number, measure: Measure, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(PIECES) ?? []) {
    if (lines.length >= most) return lines;
    if (measure((line + piece).trimEnd()) <= width) {
      line += piece;
      continue;
    }
    if (line) lines.push(line.trimEnd());
    const parts = cut(piece.trimEnd(), width, measure, most);
    lines.push(...parts.slice(0, -1));
    line = parts.length > 1 ? (parts.at(-1) ?? '') : piece.trimStart();
  }
  return [...lines, line.trimEnd()];
}

/** A piece too wide for a line, cut between characters. */
function cut(piece: string, width: number, measure: Measure, most: number): string[] {
  if (measure(piece) <= width) return [piece];
  const parts = [''];
  for (const sign of signsOf(piece)) {
    const last = parts.at(-1) ?? '';
    if (last && measure(last + sign) > width) {
      if (parts.length > most) return parts;
      parts.push(sign);
    } else parts[parts.length - 1] = last + sign;
  }
  return parts;
}

/** What a reader takes for one character, so that none is cut in two. */
const signsOf = (text: string) => [...SEGMENTER.segment(text)].map(({ segment }) => segment);
