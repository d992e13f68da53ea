import { keyFromLink, linkShape, slugFromLink } from './key';
import { likeness } from './likeness';
import type { Card, Group } from './partition';
import type { Piece } from './pieces';
import type { Part } from './survey';
import { isCompanyLink } from './title';

const NOWHERE = 'https://page.invalid/';
const ALIKE = 0.6;
const MOST_TIMES_LARGER = 2;
const MOST_ROUNDS = 3;

/** A group with the cards beside it that say too little to be found alone: no pay, or a job name of unusual words. */
export function withNeighbours(group: Group, pieces: Piece[]): Group {
  let all = group.cards;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const added = neighboursOf({ ...group, cards: all }, pieces);
    if (added.length === 0) break;
    all = [...all, ...added].sort((a, b) => a.start - b.start);
  }
  return { within: group.within, cards: all };
}

/** Those of the same tag that lead to the same kind of address, or say what postings say, and are built like a card. */
function neighboursOf({ within, cards }: Group, pieces: Piece[]): Part[] {
  const known = new Set(cards.map(({ element }) => element));
  const tags = new Set(cards.map(({ element }) => element.tagName));
  const shapes = new Set(cards.flatMap((card) => shapesIn(card, pieces)));
  const most = Math.max(...cards.map(({ start, end }) => end - start));
  return within.parts.filter((part) => {
    const { element, start, end, signs } = part;
    const isOdd = end - start > most * MOST_TIMES_LARGER || signs.other > 0 || !tags.has(element.tagName);
    if (isOdd || known.has(element) || contains(part, cards)) return false;
    const isMore = end - start > 1;
    if (shapes.size > 0)
      return (isMore || signs.titles > 0) && shapesIn(part, pieces).some((shape) => shapes.has(shape));
    const says = isMore && signs.titles + signs.salary + signs.city > 0;
    return says && cards.some((card) => likeness(card.element, element) >= ALIKE);
  });
}

/** The groups with the largest drawn together with those whose links are of the same kind: its days, rows or departments. */
export function joined(groups: Group[], pieces: Piece[]): Group[] {
  const [main] = groups.toSorted((a, b) => b.cards.length - a.cards.length);
  if (!main || main.cards.length < 2) return groups;
  const shapes = new Set(main.cards.flatMap((card) => shapesIn(card, pieces)));
  const most = Math.max(...main.cards.map(({ start, end }) => end - start));
  const known = new Set(main.cards.flatMap((card) => pathsIn(card, pieces)));
  const letters = Math.max(...main.cards.map(({ signs }) => signs.letters));
  const belongs = (card: Card) =>
    card.end - card.start <= most * MOST_TIMES_LARGER &&
    card.signs.letters <= letters * MOST_TIMES_LARGER &&
    card.signs.firsts === 0 &&
    !pathsIn(card, pieces).some((path) => known.has(path)) &&
    shapesIn(card, pieces).some((shape) => shapes.has(shape));
  const more = groups.filter((group) => group !== main && group.cards.every(belongs));
  const added = more.flatMap((group) => group.cards).map((card) => inShape(card, main.cards));
  const cards = [...main.cards, ...added].toSorted((a, b) => a.start - b.start);
  return [{ within: main.within, cards }, ...groups.filter((group) => group !== main && !more.includes(group))];
}

/** A card that stood alone has grown over what stands around it: back to the size of the others. */
function inShape(card: Card, others: Card[]): Card {
  const most = Math.max(...others.map(({ start, end }) => end - start));
  const isAlike = ({ element, start, end }: Card) =>
    end - start <= most && others.some((other) => other.element.tagName === element.tagName);
  for (let at: Card | undefined = card; at; at = at.smaller) if (isAlike(at)) return at;
  return card;
}

const contains = (part: Part, cards: Card[]) => cards.some(({ start, end }) => start < part.end && end > part.start);

/** The addresses of the links that lead to one thing each. */
function linksIn({ start, end }: { start: number; end: number }, pieces: Piece[]): string[] {
  const own = pieces.slice(start, end).filter(({ link }) => !isCompanyLink(link));
  const links = new Set(own.map(({ link }) => link?.getAttribute('href') ?? ''));
  return [...links].flatMap((href) => {
    if (!href || !URL.canParse(href, NOWHERE)) return [];
    const url = new URL(href, NOWHERE).href;
    return keyFromLink(url) || slugFromLink(url) ? [url] : [];
  });
}

const shapesIn = (range: { start: number; end: number }, pieces: Piece[]) => linksIn(range, pieces).map(linkShape);

const pathsIn = (range: { start: number; end: number }, pieces: Piece[]) =>
  linksIn(range, pieces).map((url) => keyFromLink(url) ?? url);
