import type { Piece } from './pieces';
import type { Signs } from './survey';
import { isBare } from './words';

/** More than these are no single card. */
export const MOST_PIECES = 60;
export const MOST_LETTERS = 3000;

interface Range {
  start: number;
  end: number;
  signs: Signs;
}

/** Whether these signs are those of one posting. Pay with need or job name; both needs; a linked job name with a place or date. */
export function saysEnough(part: Range, pieces: Piece[]): boolean {
  const { signs } = part;
  const { salary, experience, degree, city, date, type, titles, roles, fields } = signs;
  if (salary > 2 || experience > 2 || degree > 2 || signs.other > 0 || fields > 3) return false;
  if (part.end - part.start > MOST_PIECES || signs.letters > MOST_LETTERS || isSeveral(part, pieces)) return false;
  if (salary > 0 && (roles > 0 || (experience > 0 && hasName(part, pieces)))) return true;
  if (experience > 0 && degree > 0) return hasName(part, pieces);
  return titles > 0 && city + date + type > 0;
}

/** Whether two jobs are named, and two signs or more stand there twice: postings whose own elements are gone. */
function isSeveral({ signs, start, end }: Range, pieces: Piece[]): boolean {
  const { salary, experience, degree, city, date, roles } = signs;
  if (roles < 2 || [salary, experience, degree, city, date].filter((count) => count > 1).length < 2) return false;
  const [first, ...others] = pieces.slice(start, end).filter(({ role, text }) => role && !isBare(text));
  return others.some(({ text }) => first && !text.startsWith(first.text) && !first.text.startsWith(text));
}

const hasName = ({ start, end }: Range, pieces: Piece[]) =>
  pieces
    .slice(start, end)
    .some(({ kind, picture, text }) => !kind && !picture && text.length > 1 && text.length <= 110);
