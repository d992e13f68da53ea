import { MOST_LETTERS, MOST_PIECES, saysEnough } from './enough';
import type { Piece } from './pieces';
import { likeness } from './likeness';
import { runsIn } from './runs';
import type { Part, Signs } from './survey';
import { isBare } from './words';

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
    const runs = isMixed && groups.length === before ? runsIn(part) : [];
    const isRuns = runs.length * 2 <= found.length && areAll(runs, found, pieces);
    groups.push({ within: part, cards: isRuns ? runs : found.map(({ alone }) => alone.card) });
    return null;
  }
  if (only) return grown(part, only.alone, pieces);
  if (groups.length > before) return null;
  if (saysEnough(part, pieces)) return { card: cardOf(part), done: false };
  const run = runsOf(part, pieces);
  if (run.length > 1) groups.push({ within: part, cards: run });
  return null;
}

/** Whether these runs are postings, and hold all cards that were found. */
const areAll = (runs: Card[], found: { part: Part }[], pieces: Piece[]) =>
  runs.length > 1 &&
  runs.every((run) => saysEnough(run, pieces)) &&
  found.every(({ part }) => runs.some(({ start, end }) => start <= part.start && part.end <= end));

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
    pieces.slice(from, to).filter(({ role, link, heading, text }) => role && (link || heading) && !isBare(text));
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

const runsOf = (part: Part, pieces: Piece[]) => runsIn(part).filter((card) => saysEnough(card, pieces));

const cardOf = ({ element, start, end, signs }: Part): Card => ({ element, start, end, signs });

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
