import { visibleText } from '../visible-text';
import { sureCompany } from './company';
import { byWords, type FoundFields, type FoundPosting, type PageFacts } from './fields';
import type { Card } from './partition';
import { fold, type Piece } from './pieces';
import type { Part } from './survey';
import { HEADINGS, isRole } from './words';

const LEAST_LETTERS = 20;
/** A description that is shorter is a part of one, where more text stands around it. */
const ENOUGH_LETTERS = 300;
const MOST_LETTERS = 60_000;
const MAIN_SHARE = 0.5;
const APPLY = /^(?:.{0,4}apply(?: .{0,20})?|.{0,4}(?:投递|申请|沟通).{0,4})$/i;
const CUT = /(?:\.{3}|…)$/;
const SITE_NAME = /\s?[-_|–—·]\s?[^-_|–—·]*$/;
/** Texts from the title on that may say something of the posting. */
const HEAD = 40;
/** A heading stands at the beginning of a text, after a number or a mark at most. */
const FIRST_LETTERS = 6;

/** Of a page, or a pane, that holds one posting: its title, what stands about it, and the description. */
export function readDetail(
  doc: Document,
  top: Part,
  pieces: Piece[],
  cards: Card[],
  facts: PageFacts,
): FoundPosting | null {
  const path = pathToHeadings(top, pieces, cards) ?? pathToLongest(top, pieces, cards);
  const core = path?.at(-1);
  if (!path || !core) return null;
  const isListed = (index: number) =>
    cards.some(({ start, end }) => start <= index && index < end && end <= core.start);
  const title = titleOf(
    doc,
    pieces.slice(0, core.start).filter((_, index) => !isListed(index)),
    core,
  );
  if (!title) return null;

  const at = pieces.indexOf(title);
  const isEnough = headingsIn(core, pieces) > 1 || core.signs.letters >= ENOUGH_LETTERS;
  const around = path.filter(({ start }) => start > at);
  const block = isEnough
    ? core
    : (around.findLast(({ signs }) => signs.letters >= ENOUGH_LETTERS) ?? around[0] ?? core);
  const fields = fieldsOf(title, headOf(at, core, pieces), facts);
  if (headingsIn(core, pieces) < 2 && !fields.salary && !fields.experience && !isRole(title.text)) return null;
  fields.description = { text: visibleText(block.element).slice(0, MOST_LETTERS), from: 'finder requirement headings' };
  const pay = pieces.slice(Math.max(at, 0), core.start).find(({ kind }) => kind === 'salary');
  const badge = { element: (pay ?? title).element, where: 'after' as const };
  return { element: block.element, badge, key: null, url: null, fields };
}

function fieldsOf(title: Piece, head: Piece[], { city }: PageFacts): FoundFields {
  const fields: FoundFields = {
    title: { text: title.text, from: 'finder heading' },
    ...byWords(head, { place: null }, city),
  };
  const company = sureCompany(head, title, { repeated: new Set() });
  if (company) fields.company = { text: company.text, from: company.from };
  return fields;
}

/** What stands between title and description; the page's first texts where its title is not shown. */
function headOf(title: number, block: Part, pieces: Piece[]): Piece[] {
  const from = Math.max(title, 0);
  return pieces.slice(
    from,
    title < 0 ? Math.min(HEAD, block.start) : Math.min(Math.max(block.start, from + 1), from + HEAD),
  );
}

/** The way down to the smallest part that holds as many of the headings as any; null where that is the page, or holds cards. */
function pathToHeadings(top: Part, pieces: Piece[], cards: Card[]): Part[] | null {
  const most = headingsIn(top, pieces);
  return most === 0
    ? null
    : pathTo(top, cards, ({ parts }) =>
        parts.find((part) => headingsIn(part, pieces) === most && part.signs.letters >= LEAST_LETTERS),
      );
}

/** Where no words tell: most of what stands below a job's name in the page's first heading, if one can apply there. */
function pathToLongest(top: Part, pieces: Piece[], cards: Card[]): Part[] | null {
  const title = pieces.findIndex(({ element, role }) => role && element.closest('h1'));
  if (title < 0 || !pieces.some(({ text }) => APPLY.test(text))) return null;
  const below = pieces.slice(title + 1).reduce((sum, { text }) => sum + text.length, 0);
  return pathTo(top, cards, ({ parts }) =>
    parts.find(({ end, signs }) => end > title + 1 && signs.letters >= Math.max(MAIN_SHARE * below, LEAST_LETTERS)),
  );
}

function pathTo(top: Part, cards: Card[], next: (part: Part) => Part | undefined): Part[] | null {
  const path: Part[] = [];
  for (let part = next(top); part; part = next(part)) path.push(part);
  const last = path.at(-1);
  if (!last) return null;
  const holdsCards = cards.filter(({ start, end }) => last.start <= start && end <= last.end).length > 1;
  const { salary, experience, fields, firsts } = last.signs;
  return holdsCards || salary > 3 || experience > 6 || fields > 3 || firsts > 0 ? null : path;
}

const headingsIn = ({ start, end }: Part, pieces: Piece[]) =>
  HEADINGS.filter((heading) => pieces.slice(start, end).some((piece) => begins(piece, heading))).length;

function begins({ text, link }: Piece, heading: RegExp): boolean {
  const found = link ? null : heading.exec(text);
  return found !== null && found.index <= FIRST_LETTERS;
}

/** The job's name: a first heading, or the text before the description that the page's own title holds. */
function titleOf(doc: Document, texts: Piece[], block: Part): Piece | null {
  const before = texts.filter(
    ({ kind, picture, text }) => !picture && text.length <= 120 && (kind === null || isRole(text)),
  );
  const named = [doc.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '', doc.title].map(fold);
  const repeated = before.filter(
    ({ text }) => text.length > 1 && named.some((name) => name.includes(text.replace(CUT, ''))),
  );
  const first = before.filter(({ element }) => element.closest('h1'));
  const best =
    first.find(({ role }) => role) ??
    repeated.find(({ role, link, heading }) => role && !link && heading) ??
    repeated.find(({ role, link }) => role && !link) ??
    first.at(-1) ??
    before.find(({ role, heading, link }) => role && heading && !link) ??
    before.findLast(({ role, link }) => role && !link) ??
    repeated.find(({ heading, link }) => heading && !link);
  if (best) return best;
  const [name = ''] = named.filter(Boolean).map((text) => text.replace(SITE_NAME, ''));
  return isRole(name) ? pieceNamed(name, block.element) : null;
}

const pieceNamed = (text: string, element: Element): Piece => ({
  ...{ text, element, kind: null, role: true, firm: false, link: null, heading: false, picture: false },
});
