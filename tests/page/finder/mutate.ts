/** Small, fast and seeded (mulberry32), so that a variant that fails can be made again. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SHARE = 0.15;
const INSIDE_ONLY = /^(?:LI|TR|TD|TH|TBODY|THEAD|DT|DD|TABLE|UL|OL|DL)$/;
const INLINE = /^(?:SPAN|A|EM|B|I|STRONG|IMG|SMALL|TIME|BUTTON|LABEL)$/;
const WRAPPER = /^(?:DIV|SPAN|SECTION|ARTICLE|P|HEADER|MAIN|FIGURE)$/;

/**
 * A page as after a redesign: every class and id renamed, elements wrapped and wrappers taken away, attributes in
 * another order. What a person reads, and where links lead, stays. Of even seeds all elements of a kind change alike,
 * and items of a list stay items, as in a redesign; of odd seeds each changes by itself, which is harder.
 */
export function mutate(doc: Document, seed: number): void {
  const random = randomOf(seed);
  const names = new Map<string, string>();
  const renamed = (name: string) => {
    const known = names.get(name) ?? `x${Math.floor(random() * 2 ** 40).toString(36)}`;
    names.set(name, known);
    return known;
  };
  const elements = [...doc.body.querySelectorAll('*')];
  const kinds = new Map(elements.map((element) => [element, isAlike(seed) ? kindOf(element) : element]));
  const items = new Set(elements.filter(isItem));
  const draws = new Map<unknown, Draw>();
  for (const style of doc.querySelectorAll('style'))
    style.textContent = (style.textContent ?? '').replace(/\.([\w-]+)/g, (_, name: string) => `.${renamed(name)}`);
  for (const element of elements) {
    const kind = kinds.get(element);
    const draw = draws.get(kind) ?? { wraps: random() < SHARE, unwraps: random() < SHARE, isSpan: random() < 0.3 };
    draws.set(kind, draw);
    reorder(element, random, renamed);
    if (draw.wraps) wrap(element, draw);
    const mayGo = WRAPPER.test(element.tagName) && isBareWrapper(element) && !(isAlike(seed) && items.has(element));
    if (draw.unwraps && !draw.wraps && mayGo) element.replaceWith(...element.childNodes);
  }
}

/** Whether the variant changes all elements of a kind alike. */
export const isAlike = (seed: number) => seed % 2 === 0;

interface Draw {
  wraps: boolean;
  unwraps: boolean;
  isSpan: boolean;
}

const kindOf = (element: Element) => [element, element.parentElement].map(nameOf).join(' in ');

/** Two neighbours at least are of the same kind, and more is in it than a word. */
const isItem = (element: Element) =>
  element.childElementCount > 0 &&
  [...(element.parentElement?.children ?? [])].filter((other) => nameOf(other) === nameOf(element)).length > 2;

const nameOf = (element: Element | null) =>
  element ? [element.tagName, element.className, ...element.getAttributeNames().toSorted()].join('.') : '';

function reorder(element: Element, random: () => number, renamed: (name: string) => string): void {
  const attributes = [...element.attributes].map(({ name, value }) => ({ name, value, at: random() }));
  for (const { name } of attributes) element.removeAttribute(name);
  for (const { name, value } of attributes.sort((a, b) => a.at - b.at)) {
    const isName = name === 'class' || name === 'id';
    element.setAttribute(name, isName ? value.split(/\s+/).filter(Boolean).map(renamed).join(' ') : value);
  }
}

function wrap(element: Element, { isSpan }: Draw): void {
  const wrapper = element.ownerDocument.createElement(INLINE.test(element.tagName) || isSpan ? 'span' : 'div');
  if (INSIDE_ONLY.test(element.tagName)) {
    if (/^(?:LI|TD|TH|DD)$/.test(element.tagName)) {
      wrapper.append(...element.childNodes);
      element.append(wrapper);
    }
    return;
  }
  element.replaceWith(wrapper);
  wrapper.append(element);
}

/** Whether taking the element away joins no two texts that were apart: it holds elements only, or stands alone. */
function isBareWrapper(element: Element): boolean {
  const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && /\S/.test(node.nodeValue ?? ''));
  return !hasText || element.parentElement?.childNodes.length === 1;
}
