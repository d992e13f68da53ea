import { fold, type Piece } from './pieces';
import { isCompanyLink, openPieces, type Shared } from './title';

export interface Choice {
  text: string;
  from: string;
  /** Where it stands among the card's open texts, counted from the title. */
  slot: number | null;
}

const LOGO = /(?:'s)? ?(?:logo|的?标志|徽标|图标)$/i;
const CUT = /(?:\.{3}|…)$/;
const ICON = /icon|avatar|banner|flag|arrow|photo|头像|图片|^(?:logo|img|image)$/i;
/** The end of a sentence, and not of a name that was cut off. */
const ENDED = /[^.]\.$/;
const AMOUNT = /[$€£¥￥₹]\s?\d|\d\s?[kK万](?![a-z])/;
/** "JR-0012", "5д": a number of the publisher's. */
const NUMBER = /^(?:\p{L}{1,4}[-_ ]?)?\d[\d-]*\p{L}?$/u;
/** The page of a person, who wrote it or looks for people. */
const PERSON_PATH = /\/(?:u|users?|members?|people|profiles?|authors?)\/|\/@/i;
const MOST_LETTERS = 60;
const SURE = 3;

/** The company of a card where words, a link or a logo name it; else null, and the slot of the others may tell. */
export function sureCompany(pieces: Piece[], title: Piece, shared: Shared): Choice | null {
  const open = openPieces(pieces, shared);
  const logos = pieces
    .filter(({ picture, text, link }) => picture && !ICON.test(text) && !isPersonLink(link))
    .map(({ text }) => text.replace(LOGO, ''));
  let best: Choice | null = null;
  let most = SURE - 1;
  for (const piece of candidates(open, title)) {
    const points = scoreOf(piece, title, logos);
    if (points > most) [best, most] = [choice(piece, open, title, 'finder company words'), points];
  }
  return best ?? logoChoice(logos, shared);
}

/** The company by its place: where it stands on the other cards, else alone beside the title. */
export function companyByPlace(pieces: Piece[], title: Piece, shared: Shared, slot: number | null): Choice | null {
  const open = openPieces(pieces, shared);
  const left = candidates(open, title).filter(({ role }) => !role);
  if (slot !== null) {
    const there = left.find((piece) => open.indexOf(piece) - open.indexOf(title) === slot);
    if (there) return choice(there, open, title, 'finder place on the other cards');
  }
  const alone = left.filter((piece) => !standsInRow(piece, left, pieces));
  const [first] = alone;
  if (!first || (alone.length > 1 && slot !== null)) return null;
  return alone.length === 1 || isBeside(first, title, pieces)
    ? choice(first, open, title, 'finder beside the title')
    : null;
}

/** The one company of a page that describes a posting: named by a link to its page or by its logo, and by the page's own title. */
export function companyNamed(doc: Document, pieces: Piece[]): Choice | null {
  const meta = doc.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '';
  const titles = fold(`${doc.title} ${meta}`);
  const named = pieces.flatMap(({ text, link, picture, role }) => {
    const name = picture ? text.replace(LOGO, '') : text;
    const isNamed = (picture && name !== text) || (!picture && !role && isCompanyLink(link));
    return isNamed && name.length > 1 && name.length <= MOST_LETTERS && titles.includes(name) ? name : [];
  });
  const [only, ...others] = new Set(named);
  return only && others.length === 0 ? { text: only, from: 'finder company of the page', slot: null } : null;
}

/** Where the company stands on most of the cards on which it is sure. */
export function usualSlot(sure: (Choice | null)[]): number | null {
  const counts = new Map<number, number>();
  for (const found of sure) if (found?.slot != null) counts.set(found.slot, (counts.get(found.slot) ?? 0) + 1);
  const [slot, count] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [null, 0];
  return slot !== null && count * 2 >= sure.filter((found) => found?.slot != null).length ? slot : null;
}

const isPersonLink = (link: Element | null) => PERSON_PATH.test(link?.getAttribute('href') ?? '');

function candidates(open: Piece[], title: Piece): Piece[] {
  return open.filter(
    (piece) =>
      piece !== title &&
      piece.text.length <= MOST_LETTERS &&
      !isPersonLink(piece.link) &&
      !piece.text.startsWith(title.text) &&
      !/[。！!?？：:]$/.test(piece.text) &&
      (piece.firm || !ENDED.test(piece.text)) &&
      !AMOUNT.test(piece.text) &&
      !NUMBER.test(piece.text) &&
      !/[,，]\s*$/.test(piece.element.textContent ?? ''),
  );
}

function scoreOf({ text, role, firm, link }: Piece, title: Piece, logos: string[]): number {
  let points = role ? -2 : 0;
  if (link && isCompanyLink(link)) points += link.contains(title.element) ? 0 : 4;
  else if (link && link !== title.link && link.tagName === 'A') points += 1;
  if (firm) points += 3;
  if (logos.some((logo) => logo === text || (text.length > 2 && logo.startsWith(text)))) points += 4;
  return points;
}

function choice(piece: Piece, open: Piece[], title: Piece, from: string): Choice {
  return { text: piece.text, from, slot: open.indexOf(piece) - open.indexOf(title) };
}

function logoChoice(logos: string[], { repeated }: Shared): Choice | null {
  const [only, ...others] = new Set(logos.filter((text) => text.length > 1 && !repeated.has(text)));
  return only && others.length === 0 ? { text: only, from: 'finder logo', slot: null } : null;
}

/** Tags stand in a row: two or more texts of the same kind of element, one after the other. */
function standsInRow(piece: Piece, left: Piece[], pieces: Piece[]): boolean {
  const at = pieces.indexOf(piece);
  return [pieces[at - 1], pieces[at + 1]].some(
    (near) =>
      near !== undefined &&
      left.includes(near) &&
      near.element.tagName === piece.element.tagName &&
      near.element !== piece.element,
  );
}

const isBeside = (piece: Piece, title: Piece, pieces: Piece[]) =>
  Math.abs(pieces.indexOf(piece) - pieces.indexOf(title)) === 1;

/** A text that the page cut off, in full where an attribute of the card holds it; null where none does. */
export function uncut(text: string, card: Element): string | null {
  if (!CUT.test(text)) return text;
  const stem = text.replace(CUT, '').trim();
  for (const element of [card, ...card.getElementsByTagName('*')].slice(0, 200)) {
    for (const { value } of element.attributes) {
      const whole = fold(value);
      if (whole.length > stem.length && whole.length <= 120 && whole.startsWith(stem) && !CUT.test(whole)) return whole;
    }
  }
  return null;
}
