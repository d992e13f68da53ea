import type { Card } from './partition';
import type { Piece } from './pieces';
import type { Part } from './survey';
import { HEADINGS } from './words';

const LEAST_LETTERS = 20;
const MAIN_SHARE = 0.5;
const APPLY = /^(?:.{0,4}apply(?: .{0,20})?|.{0,4}(?:投递|申请|沟通).{0,4})$/i;
/** A heading stands at the beginning of a text, after a number or a mark at most. */
const FIRST_LETTERS = 6;

/** The parts from the page down to the one that describes a posting; null where none does. */
export const pathTo = (top: Part, pieces: Piece[], cards: Card[]): Part[] | null =>
  pathToHeadings(top, pieces, cards) ?? pathToLongest(top, pieces, cards);

/** Whether a text is one of the headings that descriptions have. */
export const isHeading = (piece: Piece) => HEADINGS.some((heading) => begins(piece, heading));

/** The way down to the smallest part that holds as many of the headings as any; null where that is the page, or holds cards. */
function pathToHeadings(top: Part, pieces: Piece[], cards: Card[]): Part[] | null {
  const most = headingsIn(top, pieces);
  return most === 0
    ? null
    : downTo(top, cards, ({ parts }) =>
        parts.find((part) => headingsIn(part, pieces) === most && part.signs.letters >= LEAST_LETTERS),
      );
}

/** Where no words tell: most of what stands below a job's name in the page's first heading, if one can apply there. */
function pathToLongest(top: Part, pieces: Piece[], cards: Card[]): Part[] | null {
  const title = pieces.findIndex(({ element, role }) => role && element.closest('h1'));
  if (title < 0 || !pieces.some(({ text }) => APPLY.test(text))) return null;
  const below = pieces.slice(title + 1).reduce((sum, { text }) => sum + text.length, 0);
  return downTo(top, cards, ({ parts }) =>
    parts.find(({ end, signs }) => end > title + 1 && signs.letters >= Math.max(MAIN_SHARE * below, LEAST_LETTERS)),
  );
}

function downTo(top: Part, cards: Card[], next: (part: Part) => Part | undefined): Part[] | null {
  const path: Part[] = [];
  for (let part = next(top); part; part = next(part)) path.push(part);
  const last = path.at(-1);
  if (!last) return null;
  const holdsCards = cards.filter(({ start, end }) => last.start <= start && end <= last.end).length > 1;
  const { salary, experience, fields, firsts } = last.signs;
  return holdsCards || salary > 3 || experience > 6 || fields > 3 || firsts > 1 ? null : path;
}

/** How many kinds of these headings stand in a part. */
export const headingsIn = ({ start, end }: Part, pieces: Piece[]) =>
  HEADINGS.filter((heading) => pieces.slice(start, end).some((piece) => begins(piece, heading))).length;

function begins({ text, link }: Piece, heading: RegExp): boolean {
  const found = link ? null : heading.exec(text);
  return found !== null && found.index <= FIRST_LETTERS;
}
