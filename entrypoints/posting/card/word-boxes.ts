import { h } from '../dom';
import { findWords, pageText, stillThere, type PageText, type Stretch } from './page-words';

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Room around the words, in pixels. */
const ROOM = 2;
/** Between the card and the words, and the edges of the window. */
const MARGIN = 8;

/**
 * Boxes over words of the page, drawn in the card's own closed shadow root: the page's nodes and its registry of
 * highlights stay as they are. They follow the page's scrolling, and go when the text changes.
 */
export class WordBoxes {
  readonly layer = h('div', { class: 'words', 'aria-hidden': 'true' });
  #pages: PageText[] | null = null;
  #shown: Stretch[] = [];
  #frame = 0;
  /** The card that makes way for the words. */
  #aside: HTMLElement | null = null;

  constructor(private readonly places: () => Element[]) {}

  find(words: string, sentence: string): Stretch[] {
    this.#pages ??= this.places().map(pageText);
    return findWords(this.#pages, words, sentence);
  }

  show(stretches: Stretch[]) {
    this.#shown = stretches;
    this.#draw();
  }

  clear() {
    cancelAnimationFrame(this.#frame);
    this.#aside?.style.removeProperty('max-height');
    this.#aside = null;
    this.show([]);
  }

  /** The page has scrolled or changed its size. */
  follow() {
    if (this.#shown.length === 0) return;
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#draw());
  }

  /** Scrolls the words into sight and moves the card aside where it would lie on them. */
  reveal(stretches: Stretch[], card: HTMLElement) {
    this.clear();
    this.#aside = card;
    stretches[0]?.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    this.show(stretches);
  }

  #draw() {
    if (!this.#shown.every(stillThere)) this.#shown = [];
    const boxes = this.#boxes();
    this.layer.replaceChildren(...boxes.map(drawn));
    const [first] = boxes;
    if (this.#aside && first) makeWay(this.#aside, first);
  }

  #boxes(): Box[] {
    return this.#shown.flatMap((stretch) => boxesOf(stretch));
  }
}

/** What is in sight of a stretch, line by line. */
function boxesOf({ node, start, end }: Stretch): Box[] {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return [...range.getClientRects()].map((rect) => inSight(rect, node.parentElement)).filter((box) => box !== null);
}

/** The part that no scrolled element around it cuts off; null where nothing is left. */
function inSight({ left, top, right, bottom }: DOMRect, around: Element | null): Box | null {
  const box = { left, top, right, bottom };
  for (let at = around; at && at !== document.body; at = at.parentElement) {
    if (getComputedStyle(at).overflow === 'visible') continue;
    const frame = at.getBoundingClientRect();
    box.left = Math.max(box.left, frame.left);
    box.top = Math.max(box.top, frame.top);
    box.right = Math.min(box.right, frame.right);
    box.bottom = Math.min(box.bottom, frame.bottom);
  }
  return box.right > box.left && box.bottom > box.top ? box : null;
}

function drawn({ left, top, right, bottom }: Box): HTMLElement {
  const box = h('i');
  Object.assign(box.style, {
    left: `${left - ROOM}px`,
    top: `${top - ROOM}px`,
    width: `${right - left + 2 * ROOM}px`,
    height: `${bottom - top + 2 * ROOM}px`,
  });
  return box;
}

/** Beside the words where there is room for the card, else above or below them, and no higher than it fits there. */
function makeWay(card: HTMLElement, words: Box) {
  const at = card.getBoundingClientRect();
  const covers = at.left < words.right && at.right > words.left && at.top < words.bottom && at.bottom > words.top;
  if (!covers) return;
  const left = [words.left - MARGIN - at.width, words.right + MARGIN].find(
    (x) => x >= MARGIN && x + at.width <= innerWidth - MARGIN,
  );
  if (left !== undefined) {
    card.style.left = `${left}px`;
    return;
  }
  const isAbove = words.top > innerHeight - words.bottom;
  const top = isAbove ? MARGIN : words.bottom + MARGIN;
  card.style.top = `${top}px`;
  card.style.maxHeight = `${(isAbove ? words.top : innerHeight) - MARGIN - top}px`;
}
