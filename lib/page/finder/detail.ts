import { visibleText } from '../visible-text';
import { companyNamed, sureCompany } from './company';
import { byWords, salaryPiece } from './by-words';
import { headingsIn, isHeading, pathTo } from './detail-path';
import { detailTitle } from './detail-title';
import type { FoundFields, FoundPosting, PageFacts } from './found';
import type { Card } from './partition';
import type { Piece } from './pieces';
import type { Part } from './survey';
import { isNoTitle, isRole } from './words';

/** A description that is shorter is a part of one, where more text stands around it. */
const ENOUGH_LETTERS = 300;
const ENOUGH_CHINESE = 100;
/** A text that is so long, or ends so, is no label. */
const PROSE = 40;
const SENTENCE = /[.。;；!！]$/;
const CHINESE = /[\u4e00-\u9fff]{4}/;
const MOST_LETTERS = 60_000;
/** Texts from the title on that may say something of the posting. */
const HEAD = 40;

/** Of a page, or a pane, that holds one posting: its title, what stands about it, and the description. */
export function readDetail(
  doc: Document,
  top: Part,
  pieces: Piece[],
  cards: Card[],
  facts: PageFacts,
): FoundPosting | null {
  const path = pathTo(top, pieces, cards);
  const core = path?.at(-1);
  if (!path || !core) return null;
  const edge = edgeOf(core, pieces);
  const isListed = (index: number) => cards.some(({ start, end }) => start <= index && index < end && end <= edge);
  const above = pieces.slice(0, edge).filter((_, index) => !isListed(index));
  const title = detailTitle(doc, above, core.element, pieces);
  if (!title || isNoTitle(title.text)) return null;

  const at = pieces.indexOf(title);
  const blocks = blocksOf([top, ...path], at, pieces, cards);
  const around = pieces.filter((_, index) => !cards.some(({ start, end }) => start <= index && index < end));
  const fields = fieldsOf(title, headOf(at, edge, pieces), around, doc, facts);
  if (headingsIn(core, pieces) < 2 && !fields.salary && !fields.experience && !isRole(title.text)) return null;
  const text = blocks.map(visibleText).join('\n').slice(0, MOST_LETTERS);
  fields.description = { text, from: 'finder requirement headings' };
  const pay = salaryPiece(pieces.slice(Math.max(at, 0), edge));
  const badge = { element: (pay ?? title).element, where: 'after' as const };
  return { element: blocks[0] ?? core.element, badge, key: null, url: null, fields };
}

/**
 * The elements that hold the description: the part with the headings, or a larger one where that says little; where
 * the next larger one holds the title too, what stands below the title in it, from the first sentence on.
 */
function blocksOf(path: Part[], title: number, pieces: Piece[], cards: Card[]): Element[] {
  const below = path.filter(({ start }) => start > title);
  const whole = below.findLast((part) => headingsIn(part, pieces) > 1 || isLong(part));
  if (whole) return [whole.element];
  const around = path.findLast(({ start }) => start <= title);
  const isListed = (part: Part) => cards.some(({ start, end }) => start < part.end && end > part.start);
  const parts = around?.parts.filter((part) => part.start > title && !isListed(part)) ?? below.slice(0, 1);
  const first = parts.findIndex(({ start, end }) => pieces.slice(start, end).some(isProse));
  return parts.slice(Math.max(first, 0)).map(({ element }) => element);
}

const isLong = ({ element, signs }: Part) =>
  signs.letters >= (CHINESE.test(element.textContent ?? '') ? ENOUGH_CHINESE : ENOUGH_LETTERS);

const isProse = (piece: Piece) => piece.text.length >= PROSE || SENTENCE.test(piece.text) || isHeading(piece);

function fieldsOf(title: Piece, head: Piece[], around: Piece[], doc: Document, { city }: PageFacts): FoundFields {
  const fields: FoundFields = {
    title: { text: title.text, from: 'finder heading' },
    ...byWords(head, { place: null }, city),
  };
  const company = sureCompany(head, title, { repeated: new Set() }) ?? companyNamed(doc, around);
  if (company) fields.company = { text: company.text, from: company.from };
  return fields;
}

/** What stands between title and description; the page's first texts where its title is not shown. */
function headOf(title: number, edge: number, pieces: Piece[]): Piece[] {
  const from = Math.max(title, 0);
  return pieces.slice(from, title < 0 ? Math.min(HEAD, edge) : Math.min(Math.max(edge, from + 1), from + HEAD));
}

/** Where the description begins: with the first of its headings, if it has any. */
function edgeOf(core: Part, pieces: Piece[]): number {
  const heading = pieces.slice(core.start, core.end).findIndex(isHeading);
  return heading > 0 ? core.start + heading : core.start;
}
