import { fold, isOneLine, isSkipped, pictureOf, piecesOf, within, type Context, type Piece } from './pieces';

/** How many signs a part of the page holds. */
export interface Signs {
  salary: number;
  experience: number;
  degree: number;
  city: number;
  date: number;
  type: number;
  other: number;
  /** Texts that name a job; of them those in a link or a heading. */
  roles: number;
  titles: number;
  links: number;
  /** First headings of a page: cards of a list have none. */
  firsts: number;
  fields: number;
  letters: number;
}

/** An element with text, and where its pieces stand among the page's. */
export interface Part {
  element: Element;
  start: number;
  end: number;
  signs: Signs;
  parts: Part[];
}

/** The bounds: what lies beyond them is not read. */
const MOST_ELEMENTS = 12_000;
const MOST_PIECES = 8000;
const DEEPEST = 256;
const PICTURE = /^(?:IMG|SVG)$/i;

/** The page's visible texts in their order, and the tree of the elements that hold them, in one walk. */
export function survey(root: Element, isShown: (element: Element) => boolean): { pieces: Piece[]; top: Part } {
  const pieces: Piece[] = [];
  let elements = 0;

  function walk(element: Element, outer: Context, depth: number): Part {
    const context = within(element, outer);
    const start = pieces.length;
    const parts: Part[] = [];
    const signs = noSigns();
    elements++;
    if (context.link === element) signs.links++;
    if (element.tagName === 'H1') signs.firsts++;
    if (element.tagName === 'INPUT') signs.fields++;

    if (isOneLine(element)) takeText(element.textContent ?? '', element, context, signs);
    else
      for (const node of element.childNodes) {
        if (pieces.length > MOST_PIECES || elements > MOST_ELEMENTS) break;
        if (node.nodeType === 3) takeText(node.nodeValue ?? '', element, context, signs);
        else if (node.nodeType === 1) takeElement(node as Element, context, depth);
      }
    for (const part of parts) addTo(signs, part.signs);
    return { element, start, end: pieces.length, signs, parts };

    function takeElement(child: Element, inner: Context, level: number) {
      if (PICTURE.test(child.tagName)) {
        const picture = pictureOf(child, inner);
        if (picture) pieces.push(picture);
      }
      if (level > DEEPEST || isSkipped(child)) return;
      const part = walk(child, inner, level + 1);
      if (part.end > part.start || part.signs.links > 0) parts.push(part);
    }
  }

  function takeText(text: string, element: Element, context: Context, signs: Signs) {
    if (!fold(text) || !isShown(element)) return;
    for (const piece of piecesOf(text, element, context)) {
      pieces.push(piece);
      count(piece, signs);
    }
  }

  const top = walk(root, { link: null, heading: false }, 0);
  return { pieces, top };
}

export function noSigns(): Signs {
  return {
    ...{ salary: 0, experience: 0, degree: 0, city: 0, date: 0, type: 0, other: 0 },
    ...{ roles: 0, titles: 0, links: 0, firsts: 0, fields: 0, letters: 0 },
  };
}

export function addTo(sum: Signs, more: Signs): void {
  for (const name of Object.keys(sum) as (keyof Signs)[]) sum[name] += more[name];
}

function count({ kind, role, link, heading, text }: Piece, signs: Signs): void {
  signs.letters += text.length;
  if (role) signs.roles++;
  if (role && (link || heading)) signs.titles++;
  if (kind && kind in signs) signs[kind as keyof Signs]++;
}
