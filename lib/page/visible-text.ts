type Look = 'hidden' | 'block' | 'inline';
type LookOf = (element: Element) => Look;

const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'svg']);
const BLOCKS = /^(?:P|DIV|LI|UL|OL|DL|DT|DD|H[1-6]|TR|TABLE|SECTION|ARTICLE|PRE|BLOCKQUOTE)$/;
const HIDING = /display:none|visibility:hidden|opacity:0(?:\.0+)?(?:;|!|$)|font-size:0(?:px)?(?:;|!|$)/;
const TINY = /(?:^|;)width:(?:0?\.\d+|[01])(?:px)?(?:;|!|$)/;
/** Edges of blocks that touch are one line break. */
const EDGE = '\f';
const CLASS_RULE = /\.([\w-]+)\s*\{([^{}]*)\}/g;

/**
 * Text as a person sees it, without `innerText` (jsdom has none, and it forces a layout): scripts, styles and hidden
 * or zero-size elements are left out, `br` and block elements end a line. Where the document is not displayed, the
 * `<style>` elements inside the element and `style` attributes say what is hidden.
 */
export function visibleText(element: Element): string {
  const view = element.ownerDocument.defaultView;
  const look = view && element.isConnected ? computedLook(view) : declaredLook(element);
  return gather(element, look)
    .replace(/[^\S\n\f]+/g, ' ')
    .replace(/ ?\f[\f ]*/g, '\n')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The text nodes of a displayed element that a person sees, in the page's order. */
export function shownTexts(element: Element): Text[] {
  const view = element.ownerDocument.defaultView;
  return view && element.isConnected ? textsIn(element, computedLook(view)) : [];
}

function textsIn(parent: Node, look: LookOf): Text[] {
  return [...parent.childNodes].flatMap((node) => {
    if (node.nodeType === 3) return node as Text;
    const isShown = node.nodeType === 1 && !SILENT.has((node as Element).tagName) && look(node as Element) !== 'hidden';
    return isShown ? textsIn(node, look) : [];
  });
}

function gather(parent: Node, look: LookOf): string {
  let out = '';
  for (const node of parent.childNodes) {
    if (node.nodeType === 3) out += foldSource(node.nodeValue ?? '');
    else if (node.nodeType === 1) out += textOf(node as Element, look);
  }
  return out;
}

/** A line break followed by indentation belongs to the source; one followed by text is the author's (pre-wrap). */
const foldSource = (text: string) => text.replace(/\n[^\S\n]+/g, ' ');

function textOf(element: Element, lookOf: LookOf): string {
  if (SILENT.has(element.tagName)) return '';
  if (element.tagName === 'BR') return '\n';
  const look = lookOf(element);
  if (look === 'hidden') return '';
  const inner = gather(element, lookOf);
  return look === 'block' ? `${EDGE}${inner}${EDGE}` : inner;
}

function computedLook(view: Window): LookOf {
  return (element) => {
    const style = view.getComputedStyle(element);
    const tiny = parseFloat(style.width) <= 1 && parseFloat(style.height) <= 1;
    const hidden = style.display === 'none' || /hidden|collapse/.test(style.visibility) || style.opacity === '0';
    if (hidden || tiny || parseFloat(style.fontSize) === 0) return 'hidden';
    return /^(?:inline|contents|table-cell|ruby|$)/.test(style.display) ? 'inline' : 'block';
  };
}

function declaredLook(root: Element): LookOf {
  const hiding = new Set<string>();
  for (const sheet of root.querySelectorAll('style')) {
    for (const [, name = '', rules = ''] of (sheet.textContent ?? '').matchAll(CLASS_RULE)) {
      if (hides(rules)) hiding.add(name);
    }
  }
  return (element) => {
    if (hides(element.getAttribute('style') ?? '')) return 'hidden';
    if ([...element.classList].some((name) => hiding.has(name))) return 'hidden';
    return BLOCKS.test(element.tagName) ? 'block' : 'inline';
  };
}

function hides(rules: string): boolean {
  const folded = rules.replace(/\s+/g, '').toLowerCase();
  return HIDING.test(folded) || (TINY.test(folded) && folded.includes('overflow:hidden'));
}
