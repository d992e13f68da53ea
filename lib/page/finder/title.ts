import type { Piece } from './pieces';
import { isNoTitle, isBare, kindOf } from './words';

/** What the cards of one group have in common. */
export interface Shared {
  /** Texts that stand on most of the cards: buttons and labels, which say nothing of one posting. */
  repeated: Set<string>;
}

const COMPANY_PATH =
  /\/(?:gongsi|company|companies|companydetail|cmp|employers?|corp|org|organi[sz]ations?|firms?|brands?|enterprise|qiye|overview)(?:[/_-]|\d|$)|\/co?\/|\/all\/co|[?&]company/i;
const SENTENCE = /[。；;]|，.*，|\. [A-Z]/;
const WITH_PLACE = /^(.{2,}?)\s?[[【]([^[\]【】]{2,20})[\]】]$/;
const MOST_IN_LINK = 4;

/** Whether a link goes to a company's page, as its address says. */
export const isCompanyLink = (link: Element | null) => COMPANY_PATH.test(pathOf(link));

function pathOf(link: Element | null): string {
  const href = link?.getAttribute('href') ?? '';
  return href.replace(/^https?:\/\/[^/]+/i, '').split('#')[0] ?? '';
}

/** Texts that no words tell apart: title and company are among them. */
export function openPieces(pieces: Piece[], { repeated }: Shared): Piece[] {
  return pieces.filter(
    ({ kind, picture, text, role, firm, link }) =>
      !picture &&
      (kind === null || (kind === 'industry' && role)) &&
      text.length >= 2 &&
      text.length <= 120 &&
      (role || firm || isCompanyLink(link) || !repeated.has(text)),
  );
}

/** The text that names the job; null where two would do as well as none. */
export function titleOf(pieces: Piece[], shared: Shared): { piece: Piece; text: string; place: string | null } | null {
  const open = openPieces(pieces, shared);
  const inLink = new Map<Element, number>();
  for (const { link } of pieces) if (link) inLink.set(link, (inLink.get(link) ?? 0) + 1);
  let best: Piece | null = null;
  let most = 0;
  for (const [index, piece] of open.entries()) {
    if (isBesidePerson(piece, pieces)) continue;
    const points = score(piece, inLink) + (index === 0 ? 1 : 0);
    if (points > most) [best, most] = [piece, points];
  }
  if (!best || most < 3) return null;
  const piece = shortest(best, pieces);
  const [, name = '', place = ''] = WITH_PLACE.exec(piece.text) ?? [];
  return kindOf(place) === 'city' ? { piece, text: name, place } : { piece, text: piece.text, place: null };
}

/** What stands behind a person's name is that person's own trade. */
const isBesidePerson = (piece: Piece, pieces: Piece[]) => pieces[pieces.indexOf(piece) - 1]?.kind === 'person';

function score({ text, role, firm, link, heading }: Piece, inLink: Map<Element, number>): number {
  let points = role ? (isBare(text) ? 1 : 3) : 0;
  if (heading) points += 2;
  if (link) points += isCompanyLink(link) ? -4 : (inLink.get(link) ?? 0) <= MOST_IN_LINK ? 2 : 1;
  if (firm && !role) points -= 3;
  if (isNoTitle(text)) points -= 3;
  if (SENTENCE.test(text) || text.length > 90) points -= 2;
  return points;
}

/** A neighbour that repeats the title without what is meant for screen readers: "SRE" beside "SRE (Verified job)". */
function shortest(title: Piece, pieces: Piece[]): Piece {
  const at = pieces.indexOf(title);
  const near = [pieces[at - 1], pieces[at + 1]].filter((piece) => piece !== undefined);
  const shorter = near.find(
    ({ text, picture }) =>
      !picture &&
      text.length > 1 &&
      text.length < title.text.length &&
      /^(?:\W| with )/.test(title.text.slice(text.length)) &&
      title.text.startsWith(text),
  );
  return shorter ?? title;
}
