import type { Piece } from './pieces';
import { likeness } from './likeness';
import { runsIn } from './runs';
import type { Part, Signs } from './survey';

/** A part of the page that holds what one posting says: an element, or a run of siblings that begins with it. */
export interface Card {
  element: Element;
  start: number;
  end: number;
  signs: Signs;
  /** The part of it that it grew from. */
  smaller?: Card;
}

/** Cards that stand side by side, and the part that holds them. */
export interface Group {
  within: Part;
  cards: Card[];
}

const HOLDS_ALL = /^(?:BODY|MAIN|HTML)$/;
const HOLDS_MANY = /^(?:UL|OL|TBODY|TABLE)$/;
const MOST_PIECES = 60;
const MOST_LETTERS = 3000;
const ALIKE = 0.6;

/**
 * The page's groups of cards, by no selector: a card is the largest part that holds exactly one smallest part which
 * says enough to be a posting. So it does not matter what stands around or inside of the cards.
 */
export function groupsOf(top: Part, pieces: Piece[]): Group[] {
  const groups: Group[] = [];
  const alone = partition(top, pieces, groups);
  if (alone) groups.push({ within: top, cards: [alone.card] });
  return groups;
}

interface Alone {
  card: Card;
  /** It stands beside others, or has reached the size of a card. */
  done: boolean;
}

/** The one card of a part that may grow further; where a part holds several they become a group. */
function partition(part: Part, pieces: Piece[], groups: Group[]): Alone | null {
  const before = groups.length;
  const found: { part: Part; alone: Alone }[] = [];
  for (const child of part.parts) {
    const alone = partition(child, pieces, groups);
    if (alone) found.push({ part: child, alone });
  }
  const [only] = found;
  if (
    found.length > 1 &&
    groups.length === before &&
    isOneCard(
      part,
      found.map(({ part }) => part),
    )
  )
    return { card: cardOf(part), done: false };
  const isPlural = found.length > 1 || (only !== undefined && (groups.length > before || hasLikeness(part, only.part)));
  if (isPlural) {
    const isMixed = new Set(found.map((one) => one.part.element.tagName)).size > 1;
    const runs = isMixed && groups.length === before ? runsOf(part, pieces) : [];
    const isRuns = runs.length > 1 && runs.length * 2 <= found.length;
    groups.push({ within: part, cards: isRuns ? runs : found.map(({ alone }) => alone.card) });
    return null;
  }
  if (only) return grown(part, only.alone, pieces);
  if (groups.length > before) return null;
  if (saysEnough(part.signs, part, pieces)) return { card: cardOf(part), done: false };
  const run = runsOf(part, pieces);
  if (run.length > 1) groups.push({ within: part, cards: run });
  return null;
}

/** Parts of one link, or parts of which each says what the others do not, are one posting and not several. */
function isOneCard(part: Part, found: Part[]): boolean {
  const { salary, experience, degree, city, date, type, fields, titles } = part.signs;
  if (Math.max(salary, experience, degree) > 2 || fields > 3 || part.end - part.start > MOST_PIECES) return false;
  if (part.element.closest('a,[role=button]')) return true;
  return found.length === 2 && titles <= 1 && Math.max(salary, experience, degree, city, date, type) <= 1;
}

function grown(part: Part, alone: Alone, pieces: Piece[]): Alone {
  const { signs, element } = part;
  const fits = part.end - part.start <= MOST_PIECES && signs.letters <= MOST_LETTERS && signs.salary <= 3;
  if (alone.done || !fits || signs.fields > 3 || isList(element) || namesAnother(part, alone.card, pieces))
    return { ...alone, done: true };
  return { card: { ...cardOf(part), smaller: alone.card }, done: false };
}

/** Whether the larger part names another job than the card in it does. */
function namesAnother(part: Part, card: Card, pieces: Piece[]): boolean {
  const names = (from: number, to: number) =>
    pieces.slice(from, to).filter(({ role, link, heading }) => role && (link || heading));
  const own = names(card.start, card.end).map(({ text }) => text);
  if (own.length === 0 || repeatsSigns(part.signs, card.signs)) return own.length > 0;
  const others = [...names(part.start, card.start), ...names(card.end, part.end)];
  return others.some(({ text }) => !own.some((name) => name.startsWith(text) || text.startsWith(name)));
}

/** Another job's name together with a sign that the card has already. */
const repeatsSigns = (more: Signs, own: Signs) =>
  more.roles > own.roles &&
  (['salary', 'experience', 'degree', 'city', 'date'] as const).some((sign) => own[sign] > 0 && more[sign] > own[sign]);

const isList = ({ tagName, childElementCount }: Element) =>
  HOLDS_ALL.test(tagName) || (HOLDS_MANY.test(tagName) && childElementCount > 1);

const runsOf = (part: Part, pieces: Piece[]) =>
  runsIn(part).filter((card) => saysEnough(card.signs, { ...card, parts: [] }, pieces));

const cardOf = ({ element, start, end, signs }: Part): Card => ({ element, start, end, signs });

/** Whether these signs are those of one posting. Pay with need or job name; both needs; a linked job name with a place or date. */
function saysEnough(signs: Signs, part: Part, pieces: Piece[]): boolean {
  const { salary, experience, degree, city, date, type, titles, roles, fields } = signs;
  if (salary > 2 || experience > 2 || degree > 2 || signs.other > 0 || fields > 3) return false;
  if (part.end - part.start > MOST_PIECES || signs.letters > MOST_LETTERS) return false;
  if (salary > 0 && (roles > 0 || (experience > 0 && hasName(part, pieces)))) return true;
  if (experience > 0 && degree > 0) return hasName(part, pieces);
  return titles > 0 && city + date + type > 0;
}

const hasName = ({ start, end }: Part, pieces: Piece[]) =>
  pieces
    .slice(start, end)
    .some(({ kind, picture, text }) => !kind && !picture && text.length > 1 && text.length <= 110);

/** A neighbour that looks like the card's part but says too little to be found by itself. */
function hasLikeness(part: Part, card: Part): boolean {
  return part.parts.some(
    (other) =>
      other !== card &&
      other.element.tagName === card.element.tagName &&
      (other.signs.titles > 0 || other.signs.salary > 0) &&
      likeness(other.element, card.element) >= ALIKE,
  );
}
