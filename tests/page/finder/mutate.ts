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
 * another order. What a person reads, and where links lead, stays.
 */
export function mutate(doc: Document, seed: number): void {
  const random = randomOf(seed);
  const names = new Map<string, string>();
  const renamed = (name: string) => {
    const known = names.get(name) ?? `x${Math.floor(random() * 2 ** 40).toString(36)}`;
    names.set(name, known);
    return known;
  };
  for (const style of doc.querySelectorAll('style'))
    style.textContent = (style.textContent ?? '').replace(/\.([\w-]+)/g, (_, name: string) => `.${renamed(name)}`);
  for (const element of [...doc.body.querySelectorAll('*')]) {
    reorder(element, random, renamed);
    if (random() < SHARE) wrap(element, random);
    if (random() < SHARE && WRAPPER.test(element.tagName) && isBareWrapper(element))
      element.replaceWith(...element.childNodes);
  }
}

function reorder(element: Element, random: () => number, renamed: (name: string) => string): void {
  const attributes = [...element.attributes].map(({ name, value }) => ({ name, value, at: random() }));
  for (const { name } of attributes) element.removeAttribute(name);
  for (const { name, value } of attributes.sort((a, b) => a.at - b.at)) {
    const isName = name === 'class' || name === 'id';
    element.setAttribute(name, isName ? value.split(/\s+/).filter(Boolean).map(renamed).join(' ') : value);
  }
}

function wrap(element: Element, random: () => number): void {
  const wrapper = element.ownerDocument.createElement(INLINE.test(element.tagName) || random() < 0.3 ? 'span' : 'div');
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
