import { byWords, salaryPiece } from './by-words';
import { companyByPlace, sureCompany, uncut, usualSlot, type Choice } from './company';
import type { FoundFields, FoundPosting, PageFacts } from './found';
import { keyFromAttributes, keyFromLink, slugFromLink } from './key';
import type { Card } from './partition';
import type { Piece } from './pieces';
import { isCompanyLink, titleOf, type Shared } from './title';

type Title = NonNullable<ReturnType<typeof titleOf>>;

const OFTEN = 0.6;
const MANY = 4;

/** What the cards of a group say. A card without a title says nothing. */
export function readCards(cards: Card[], page: Piece[], { address, city, isOwn }: PageFacts): FoundPosting[] {
  const texts = cards.map(({ start, end }) => page.slice(start, end));
  const shared = { repeated: repeatedIn(texts) };
  const titles = alike(texts.map((pieces) => titleOf(pieces, shared)));
  const sure = texts.map((pieces, index) => {
    const title = titles[index];
    return title ? sureCompany(pieces, title.piece, shared) : null;
  });
  const slot = usualSlot(sure);
  const byPlace = texts.map((pieces, index) => {
    const title = titles[index];
    return title && !sure[index] && !isOwn ? companyByPlace(pieces, title.piece, shared, slot) : null;
  });
  const isTold = sure.some(Boolean) || !repeats(byPlace);
  return cards.flatMap((card, index) => {
    const [pieces, title] = [texts[index], titles[index]];
    if (!pieces || !title) return [];
    const company = sure[index] ?? (isTold ? byPlace[index] : null);
    const fields = byWords(pieces, title, city);
    const name = company && uncut(company.text, card.element);
    if (company && name) fields.company = { text: name, from: company.from };
    return [postingOf(card, pieces, title, fields, address)];
  });
}

/** Without the titles that name no job and stand otherwise than those that do. */
function alike(titles: (Title | null)[]): (Title | null)[] {
  const places = new Set(titles.flatMap((title) => (title?.piece.role ? placeOf(title.piece) : [])));
  return titles.map((title) => (title && (places.size === 0 || places.has(placeOf(title.piece))) ? title : null));
}

const placeOf = ({ heading, link, role }: Piece) =>
  heading ? 'heading' : link ? 'link' : role ? 'job words' : 'first text';

/** Few texts on many cards are departments or labels, where nothing else says that they are companies. */
function repeats(choices: (Choice | null)[]): boolean {
  const texts = choices.flatMap((choice) => choice?.text ?? []);
  return texts.length >= MANY && new Set(texts).size * 2 <= texts.length;
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
  return { title: { text: uncut(text, card.element) ?? text, from: `finder ${placeOf(piece)}` } };
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
