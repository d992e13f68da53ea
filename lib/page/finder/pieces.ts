import { payAtEnd } from './pay-words';
import { isCompany, isRole, kindOf, type Kind } from './words';

/** One text on the page as it stands between two tags, with what its words and its place say of it. */
export interface Piece {
  text: string;
  element: Element;
  kind: Kind | null;
  /** Its words name a job. */
  role: boolean;
  /** Its words end as a company's name does. */
  firm: boolean;
  link: Element | null;
  heading: boolean;
  /** The alternative text of a picture. */
  picture: boolean;
}

export interface Context {
  link: Element | null;
  heading: boolean;
}

const SKIP =
  /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|SVG|IFRAME|OBJECT|VIDEO|AUDIO|CANVAS|SELECT|DATALIST|TEXTAREA|NAV|FOOTER|HEAD|CODE|MATH)$/i;
const MARKED = /^(?:EM|B|STRONG|MARK|FONT|I|U|WBR)$/;
const CLICKABLE = /^(?:button|link)$/;
const HIDDEN_STYLE = /display:none|visibility:hidden|opacity:0(?:;|$)|font-size:0/;
const SEPARATOR = / ?[|｜丨•] ?| [·/] |\/ (?=\S)/;
const EDGES = new Set(' /|｜丨•·,，');
/** A pictogram before a text: a coin, a globe, a pin. */
const SIGN = /^\p{Extended_Pictographic}\ufe0f? ?(?=\S)/u;
const LABEL =
  /^(?:(?:工作)?(?:地点|地区|城市|经验|年限|学历)(?:要求)?|公司(?:名称)?|location|city|experience|education|company) ?[:：] ?(?=\S)/i;
/** What stood between this text and the next. */
const DASH = / [-–—]$|^[-–—] /;
const BEHIND_DASH = /^\s*[-–—]\s/;
const LONGEST = 240;

/** Parts of the page that hold no posting, or are not shown. */
export function isSkipped(element: Element): boolean {
  if (SKIP.test(element.tagName) || element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  if (style && HIDDEN_STYLE.test(style.replace(/\s+/g, '').toLowerCase())) return true;
  // A copy that is kept from screen readers and the keyboard: a decoy, or the wings of a carousel.
  if (element.getAttribute('aria-hidden') === 'true' && element.querySelector('a[href]')) return true;
  return element.getAttribute('role') === 'navigation';
}

export function within(element: Element, outer: Context): Context {
  const tag = element.tagName;
  const isLink = tag === 'A' || CLICKABLE.test(element.getAttribute('role') ?? '');
  return {
    link: isLink && (tag === 'A' || !outer.link) ? element : outer.link,
    heading: outer.heading || /^H[1-6]$/.test(tag) || element.getAttribute('role') === 'heading',
  };
}

/** Whether an element and its marked words are one line of text, as where the searched word is set in bold. */
export function isOneLine(element: Element): boolean {
  let ownText = false;
  for (const node of element.childNodes) {
    if (node.nodeType === 3) {
      // "<b>Acme</b> - Berlin" are two texts.
      if (node.previousSibling && BEHIND_DASH.test(node.nodeValue ?? '')) return false;
      ownText ||= /\S/.test(node.nodeValue ?? '');
    } else if (node.nodeType === 1) {
      const child = node as Element;
      const text = fold(child.textContent ?? '');
      const marks = MARKED.test(child.tagName) && child.childElementCount === 0 && text !== '' && !kindOf(text);
      if (!marks && child.tagName !== 'WBR') return false;
    }
  }
  return ownText && element.childElementCount > 0;
}

export const fold = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Without the separators that stand before or after it. */
function trimmed(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && EDGES.has(text[start] ?? '')) start++;
  while (end > start && EDGES.has(text[end - 1] ?? '')) end--;
  return text.slice(start, end).replace(SIGN, '').replace(LABEL, '').replace(DASH, '');
}

/** The pieces that one run of text makes: one, or one for each part where separators stand between known kinds. */
export function piecesOf(source: string, element: Element, context: Context): Piece[] {
  const text = trimmed(fold(source));
  if (!text || text.length > LONGEST) return text ? [pieceOf(text.slice(0, LONGEST), element, context)] : [];
  const whole = pieceOf(text, element, context);
  if (whole.kind || text.length > 110) return [whole];

  const separate = text.split(SEPARATOR);
  const withPay = separate.length < 2 ? payAtEnd(text) : null;
  const parts = (withPay ?? separate).map(fold).filter(Boolean);
  if (parts.length < 2) return [whole];
  const split = parts.map((part) => pieceOf(part, element, context));
  const telling = split.filter(({ kind }) => kind && kind !== 'noise' && (kind !== 'city' || !whole.role)).length;
  const isTitle = whole.role && (context.link || context.heading) && !withPay && !split.some(isSalary);
  return telling > 0 && !isTitle ? split : [whole];
}

const isSalary = ({ kind }: Piece) => kind === 'salary';

function pieceOf(text: string, element: Element, { link, heading }: Context): Piece {
  return { text, element, ...wordsOf(text), link, heading, picture: false };
}

type Words = Pick<Piece, 'kind' | 'role' | 'firm'>;

const MOST_KNOWN = 4000;
const known = new Map<string, Words>();

/** The same few texts stand on every card, and on the same page again at each change. */
function wordsOf(text: string): Words {
  const before = known.get(text);
  if (before) return before;
  const kind = kindOf(text);
  const open = kind === null || kind === 'industry';
  const words = { kind, role: open && isRole(text), firm: open && isCompany(text) };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, words);
  return words;
}

/** The alternative text of a picture, which may name the company whose logo it is. */
export function pictureOf(element: Element, { link, heading }: Context): Piece | null {
  const text = fold(element.getAttribute('alt') ?? element.getAttribute('aria-label') ?? '');
  if (text.length < 2 || text.length > 60) return null;
  return { text, element, kind: null, role: false, firm: false, link, heading, picture: true };
}
