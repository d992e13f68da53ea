import { visibleText } from '../visible-text';
import { companyByPlace, sureCompany } from './company';
import { byWords, type FoundFields, type FoundPosting, type PageFacts } from './fields';
import type { Card } from './partition';
import { fold, type Piece } from './pieces';
import type { Part } from './survey';
import { HEADINGS, isRole } from './words';

const LEAST_LETTERS = 20;
const MOST_LETTERS = 60_000;
const SITE_NAME = /\s?[-_|–—·]\s?[^-_|–—·]*$/;
/** Texts from the title on that may say something of the posting. */
const HEAD = 40;
/** A heading stands at the beginning of a text, after a number or a mark at most. */
const FIRST_LETTERS = 6;

/** Of a page, or a pane, that holds one posting: its title, what stands about it, and the description. */
export function readDetail(doc: Document, top: Part, pieces: Piece[], cards: Card[], facts: PageFacts): FoundPosting | null {
  const block = descriptionOf(top, pieces, cards);
  if (!block) return null;
  const text = visibleText(block.element).slice(0, MOST_LETTERS);
  const isListed = (index: number) => cards.some(({ start, end }) => start <= index && index < end && end <= block.start);
  const title = titleOf(doc, pieces.slice(0, block.start).filter((_, index) => !isListed(index)), block);
  if (!title || fold(text).length < LEAST_LETTERS) return null;

  const at = pieces.indexOf(title);
  const head = headOf(at, block, pieces);
  const fields: FoundFields = { title: { text: title.text, from: 'finder heading' }, ...byWords(head, { place: null }, facts.city) };
  if (headingsIn(block, pieces) < 2 && !fields.salary && !fields.experience && !isRole(title.text)) return null;
  const shared = { repeated: new Set<string>() };
  const company = sureCompany(head, title, shared) ?? companyByPlace(head, title, shared, null);
  if (company) fields.company = { text: company.text, from: company.from };
  fields.description = { text, from: 'finder requirement headings' };
  const pay = head.find(({ kind }) => kind === 'salary');
  const badge = { element: (pay ?? title).element, where: 'after' as const };
  return { element: block.element, badge, key: null, url: null, fields };
}

/** What stands between title and description; the page's first texts where its title is not shown. */
function headOf(title: number, block: Part, pieces: Piece[]): Piece[] {
  const from = Math.max(title, 0);
  return pieces.slice(from, title < 0 ? Math.min(HEAD, block.start) : Math.min(Math.max(block.start, from + 1), from + HEAD));
}

/** The smallest part that holds as many of the headings as any; null where it is the page, or holds cards. */
function descriptionOf(top: Part, pieces: Piece[], cards: Card[]): Part | null {
  const most = headingsIn(top, pieces);
  if (most === 0) return null;
  let part = top;
  for (;;) {
    const smaller = part.parts.find((child) => headingsIn(child, pieces) === most && child.signs.letters >= LEAST_LETTERS);
    if (!smaller) break;
    part = smaller;
  }
  const holdsCards = cards.filter(({ start, end }) => part.start <= start && end <= part.end).length > 1;
  const { salary, experience, fields } = part.signs;
  return part === top || holdsCards || salary > 3 || experience > 6 || fields > 3 ? null : part;
}

const headingsIn = ({ start, end }: Part, pieces: Piece[]) =>
  HEADINGS.filter((heading) => pieces.slice(start, end).some((piece) => begins(piece, heading))).length;

function begins({ text, link }: Piece, heading: RegExp): boolean {
  const found = link ? null : heading.exec(text);
  return found !== null && found.index <= FIRST_LETTERS;
}

/** The job's name: a first heading, or the text before the description that the page's own title holds. */
function titleOf(doc: Document, texts: Piece[], block: Part): Piece | null {
  const before = texts.filter(({ kind, picture, text }) => !picture && text.length <= 120 && (kind === null || isRole(text)));
  const named = [doc.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '', doc.title].map(fold);
  const repeated = before.filter(({ text }) => text.length > 1 && named.some((name) => name.includes(text)));
  const first = before.filter(({ element }) => element.closest('h1'));
  const best =
    first.find(({ role }) => role) ??
    repeated.find(({ role, link }) => role && !link) ??
    first.at(-1) ??
    before.filter(({ role, heading }) => role && heading).at(-1) ??
    before.filter(({ role, link }) => role && !link).at(-1) ??
    repeated.find(({ heading, link }) => heading && !link);
  if (best) return best;
  const [name = ''] = named.filter(Boolean).map((text) => text.replace(SITE_NAME, ''));
  return isRole(name) ? pieceNamed(name, block.element) : null;
}

const pieceNamed = (text: string, element: Element): Piece => ({
  ...{ text, element, kind: null, role: true, firm: false, link: null, heading: false, picture: false },
});
