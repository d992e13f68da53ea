import { fold, type Piece } from './pieces';
import { isRole } from './words';

const CUT = /(?:\.{3}|…)$/;
/** A title that nothing else tells is no longer than this, and no sentence. */
const LABEL = 60;
const SENTENCE = /[.。;；!！:：]$/;
const SITE_NAME = /\s?[-_|–—·]\s?[^-_|–—·]*$/;

/** The job's name: a first heading, or the text before the description that the page's own title holds. */
export function detailTitle(doc: Document, texts: Piece[], block: Element, pieces: Piece[]): Piece | null {
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
    before.find((piece) => piece.role && !piece.link && isBesidePay(piece, texts)) ??
    first.at(-1) ??
    before.find(({ role, heading, link }) => role && heading && !link) ??
    before.findLast(({ role, link, text }) => role && !link && text.length <= LABEL && !SENTENCE.test(text)) ??
    repeated.find(({ heading, link }) => heading && !link);
  if (best) return best;
  const [name = ''] = named.filter(Boolean).map((text) => text.replace(SITE_NAME, ''));
  return isRole(name) ? (pieces.find(({ text }) => text === name) ?? pieceNamed(name, block)) : null;
}

const isBesidePay = (piece: Piece, texts: Piece[]) => texts[texts.indexOf(piece) + 1]?.kind === 'salary';

const pieceNamed = (text: string, element: Element): Piece => ({
  ...{ text, element, kind: null, role: true, firm: false, link: null, heading: false, picture: false },
});
