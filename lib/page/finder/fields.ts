import { companyByPlace, sureCompany, uncut, usualSlot } from './company';
import { keyFromAttributes, keyFromLink, slugFromLink } from './key';
import type { Card } from './partition';
import type { Piece } from './pieces';
import { isCompanyLink, titleOf, type Shared } from './title';
import type { Kind } from './words';

export type FoundField =
  | 'title'
  | 'salary'
  | 'company'
  | 'city'
  | 'experience'
  | 'degree'
  | 'companySize'
  | 'stage'
  | 'tags'
  | 'datePosted'
  | 'description';

export type FoundFields = Partial<Record<FoundField, { text: string; from: string }>>;

/** One posting on the page, with the element that stands for it and where its badge goes. */
export interface FoundPosting {
  element: Element;
  badge: { element: Element; where: 'after' | 'inside' };
  /** The site's own id out of the link; null where the link shows none. */
  key: string | null;
  url: string | null;
  fields: FoundFields;
}

/** What the page says of all its postings. `city` is the one that its address or title names, null where none or several. */
export interface PageFacts {
  address: string;
  city: string | null;
}

type Title = NonNullable<ReturnType<typeof titleOf>>;

const BY_WORDS: [FoundField, Kind][] = [
  ['experience', 'experience'],
  ['degree', 'degree'],
  ['companySize', 'size'],
  ['stage', 'stage'],
];
const NO_FIGURE = /^[^\d*\ue000-\uf8ffkK]*$/;
const WAY = /^(?:(?:fully|100%|hybrid|remote|on-?site|in-?office|远程|全国|海外|异地)[\s/|-]*)+$/i;
const BRACKETS = /^[[【(（]([^[\]【】()（）]*)[\]】)）]$/;
const DISTRICT = /^[\u4e00-\u9fff]{1,6}区$/;
const OFTEN = 0.6;

/** What the cards of a group say. A card without a title says nothing. */
export function readCards(cards: Card[], page: Piece[], { address, city }: PageFacts): FoundPosting[] {
  const texts = cards.map(({ start, end }) => page.slice(start, end));
  const shared = { repeated: repeatedIn(texts) };
  const titles = texts.map((pieces) => titleOf(pieces, shared));
  const sure = texts.map((pieces, index) => {
    const title = titles[index];
    return title ? sureCompany(pieces, title.piece, shared) : null;
  });
  const slot = usualSlot(sure);
  return cards.flatMap((card, index) => {
    const [pieces, title] = [texts[index], titles[index]];
    if (!pieces || !title) return [];
    const company = sure[index] ?? companyByPlace(pieces, title.piece, shared, slot);
    const fields = byWords(pieces, title, city);
    const name = company && uncut(company.text, card.element);
    if (company && name) fields.company = { text: name, from: company.from };
    return [postingOf(card, pieces, title, fields, address)];
  });
}

function postingOf(card: Card, pieces: Piece[], title: Title, fields: FoundFields, address: string): FoundPosting {
  const url = linkOf(title.piece, pieces, card.element, address);
  const pay = salaryPiece(pieces);
  const badge = { element: pay?.element ?? title.piece.element, where: 'after' as const };
  return {
    element: card.element,
    badge,
    key: keyOf(url, card.element),
    url,
    fields: { ...titleField(title, card), ...fields },
  };
}

const keyOf = (url: string | null, card: Element) =>
  (url && keyFromLink(url)) || keyFromAttributes(card) || (url && slugFromLink(url)) || null;

function titleField({ text, piece }: Title, card: Card): FoundFields {
  const place = piece.heading ? 'heading' : piece.link ? 'link' : piece.role ? 'job words' : 'first text';
  return { title: { text: uncut(text, card.element) ?? text, from: `finder ${place}` } };
}

export function byWords(pieces: Piece[], title: Pick<Title, 'place'>, city: string | null): FoundFields {
  const fields: FoundFields = {};
  const pay = salaryPiece(pieces);
  if (pay) fields.salary = { text: pay.text, from: 'finder pay words' };
  const places = pieces.filter(({ kind }) => kind === 'city').map(({ text }) => text.replace(BRACKETS, '$1').trim());
  const said = places.find((text) => !WAY.test(text)) ?? title.place ?? places[0];
  const place = said && DISTRICT.test(said) ? city && `${city}·${said}` : said;
  if (place) fields.city = { text: place, from: 'finder place words' };
  for (const [field, kind] of BY_WORDS) {
    const first = pieces.find((piece) => piece.kind === kind);
    if (first) fields[field] = { text: first.text, from: `finder ${kind} words` };
  }
  const time = pieces
    .find(({ element }) => element.closest('time[datetime]'))
    ?.element.closest('time')
    ?.getAttribute('datetime');
  if (time) fields.datePosted = { text: time, from: 'finder time element' };
  return fields;
}

/** The pay that names a sum, else the one that says that it names none. */
function salaryPiece(pieces: Piece[]): Piece | undefined {
  const said = pieces.filter(({ kind }) => kind === 'salary');
  return said.find(({ text }) => !NO_FIGURE.test(text)) ?? said[0];
}

/** The title's link; else a link that lies over the whole card. */
function linkOf(title: Piece, pieces: Piece[], card: Element, address: string): string | null {
  const own = title.link?.hasAttribute('href') ? title.link : (card.closest('a[href]') ?? bareLink(card, pieces));
  return own && isCompanyLink(own) ? null : absolute(own?.getAttribute('href') ?? null, address);
}

function bareLink(card: Element, pieces: Piece[]): Element | null {
  const used = new Set(pieces.map(({ link }) => link));
  return [...card.querySelectorAll('[href]')].find((link) => !used.has(link) && !isCompanyLink(link)) ?? null;
}

function absolute(href: string | null, address: string): string | null {
  if (!href || !URL.canParse(href, address)) return null;
  const url = new URL(href, address);
  return /^https?:$/.test(url.protocol) && url.href.split('#')[0] !== address.split('#')[0] ? url.href : null;
}

function repeatedIn(texts: Piece[][]): Shared['repeated'] {
  const counts = new Map<string, number>();
  for (const pieces of texts)
    for (const text of new Set(pieces.map((piece) => piece.text))) counts.set(text, (counts.get(text) ?? 0) + 1);
  const least = Math.max(3, texts.length * OFTEN);
  return new Set([...counts].filter(([, count]) => count >= least).map(([text]) => text));
}
