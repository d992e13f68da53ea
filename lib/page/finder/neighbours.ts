import { keyFromLink, linkShape, slugFromLink } from './key';
import { likeness } from './likeness';
import type { Card, Group } from './partition';
import type { Piece } from './pieces';
import type { Part } from './survey';

const ALIKE = 0.6;
const MOST_TIMES_LARGER = 2;

/** A group with the cards beside it that say too little to be found alone: no pay, or a job name of unusual words. */
export function withNeighbours(group: Group, pieces: Piece[]): Group {
  const { within, cards } = group;
  const known = new Set(cards.map(({ element }) => element));
  const [first] = cards;
  if (!first || cards.length === 0) return group;
  const shapes = new Set(cards.flatMap((card) => shapesIn(card, pieces)));
  const most = Math.max(...cards.map(({ start, end }) => end - start));
  const added = within.parts.filter((part) => {
    if (known.has(part.element) || contains(part, cards)) return false;
    if (part.end - part.start < 2 || part.end - part.start > most * MOST_TIMES_LARGER || part.signs.other > 0)
      return false;
    if (!cards.some(({ element }) => element.tagName === part.element.tagName)) return false;
    const sameLink = shapesIn(part, pieces).some((shape) => shapes.has(shape));
    const says = part.signs.titles + part.signs.salary + part.signs.city > 0;
    return (
      (sameLink || (shapes.size === 0 && says)) && cards.some(({ element }) => likeness(element, part.element) >= ALIKE)
    );
  });
  if (added.length === 0) return group;
  const all = [...cards, ...added].sort((a, b) => a.start - b.start);
  return { within, cards: all };
}

const contains = (part: Part, cards: Card[]) => cards.some(({ start, end }) => start < part.end && end > part.start);

/** The shapes of the links that lead to one thing each. */
function shapesIn({ start, end }: { start: number; end: number }, pieces: Piece[]): string[] {
  const links = new Set(pieces.slice(start, end).map(({ link }) => link?.getAttribute('href') ?? ''));
  return [...links].flatMap((href) => {
    if (!href || !URL.canParse(href, 'https://page.invalid/')) return [];
    const url = new URL(href, 'https://page.invalid/').href;
    return keyFromLink(url) || slugFromLink(url) ? [linkShape(url)] : [];
  });
}
