/** A description of an element: its name, attributes and children; `key` tells it from its siblings. */
export interface Tree {
  tag: string;
  attributes: Record<string, string>;
  children: (Tree | string)[];
  key?: string;
  /** The element that shows it. */
  element?: Element;
  /** The text nodes, by the place among the children. */
  texts?: Map<number, Text>;
}

/** How a framework brings what is on the page to what is to be on it. */
export interface Habit {
  /** Children are told apart by their keys, so that nodes move with them; else by their place, so that nodes stay. */
  keyed: boolean;
  /** A lone text is written as textContent, which throws out whatever else stands in the element (Vue); else patched. */
  textContent: boolean;
}

export const tree = (tag: string, attributes: Record<string, string>, ...children: (Tree | string)[]): Tree => ({
  ...{ tag, attributes, children },
});

/** A new element for a description. */
export function made(now: Tree): Element {
  const element = document.createElement(now.tag);
  for (const [name, value] of Object.entries(now.attributes)) element.setAttribute(name, value);
  now.element = element;
  now.texts = new Map();
  now.children.forEach((child, index) => element.append(nodeOf(now, child, index)));
  return element;
}

/** The description as a page's own script would write it. */
export function htmlOf(now: Tree): string {
  const attributes = Object.entries(now.attributes).map(([name, value]) => ` ${name}="${value}"`);
  const inner = now.children.map((child) => (typeof child === 'string' ? child : htmlOf(child))).join('');
  return `<${now.tag}${attributes.join('')}>${inner}</${now.tag}>`;
}

/** Changes the element of `before` into what `now` says, and touches nothing that is the same. */
export function patch(before: Tree, now: Tree, habit: Habit): Element {
  const { element } = before;
  if (!element || before.tag !== now.tag) {
    const fresh = made(now);
    element?.replaceWith(fresh);
    return fresh;
  }
  now.element = element;
  now.texts = new Map();
  for (const name of Object.keys(before.attributes)) if (!(name in now.attributes)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(now.attributes))
    if (before.attributes[name] !== value) element.setAttribute(name, value);
  if (isLoneText(before) && isLoneText(now)) patchText(before, now, element, habit);
  else patchChildren(before, now, element, habit);
  return element;
}

const isLoneText = ({ children }: Tree) => children.length === 1 && typeof children[0] === 'string';

function patchText(before: Tree, now: Tree, element: Element, { textContent }: Habit) {
  const [text] = now.children;
  if (typeof text !== 'string') return;
  const node = before.texts?.get(0);
  const isAlone = element.childNodes.length === 1 && element.firstChild?.nodeType === 3;
  if (before.children[0] !== text) {
    if (!textContent && isAlone && node) node.nodeValue = text;
    else element.textContent = text;
  }
  if (element.firstChild) now.texts?.set(0, element.firstChild as Text);
}

function patchChildren(before: Tree, now: Tree, element: Element, habit: Habit) {
  const olds = before.children.map((child, index) => ({ child, index, used: false }));
  const wanted = now.children.map((child, index): Node => {
    const old = olds.find((one) => !one.used && isPartner(one.child, one.index, child, index, habit));
    if (!old) return nodeOf(now, child, index);
    old.used = true;
    const text = typeof child === 'string' ? before.texts?.get(old.index) : undefined;
    if (typeof child !== 'string' && typeof old.child !== 'string') return patch(old.child, child, habit);
    if (!text || typeof child !== 'string') return nodeOf(now, child, index);
    if (text.nodeValue !== child) text.nodeValue = child;
    now.texts?.set(index, text);
    return text;
  });
  for (const { child, index, used } of olds)
    if (!used) (typeof child === 'string' ? before.texts?.get(index) : child.element)?.remove();
  put(wanted, element);
}

/** From the last to the first, each before the one that follows it: a foreign node among them stays where it is. */
function put(wanted: Node[], element: Element) {
  const own = new Set(wanted);
  let after: Node | null = null;
  for (const node of wanted.toReversed()) {
    let next = node.nextSibling;
    while (next && !own.has(next)) next = next.nextSibling;
    if (node.parentNode !== element || next !== after) element.insertBefore(node, after);
    after = node;
  }
}

function isPartner(old: Tree | string, oldIndex: number, child: Tree | string, index: number, { keyed }: Habit) {
  if (typeof old === 'string' || typeof child === 'string') return typeof old === typeof child && oldIndex === index;
  if (keyed && child.key !== undefined) return old.key === child.key;
  return oldIndex === index;
}

function nodeOf(parent: Tree, child: Tree | string, index: number): Node {
  if (typeof child !== 'string') return made(child);
  const text = document.createTextNode(child);
  parent.texts?.set(index, text);
  return text;
}

/** Takes over elements that the page's own HTML made. */
export function adopt(now: Tree, element: Element): void {
  now.element = element;
  now.texts = new Map();
  now.children.forEach((child, index) => {
    const node = element.childNodes[index];
    if (typeof child === 'string') now.texts?.set(index, node as Text);
    else adopt(child, node as Element);
  });
}
