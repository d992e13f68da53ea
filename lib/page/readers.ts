import { parseLooseJson } from './json-repair';
import { memberOf } from './payload';
import { visibleText } from './visible-text';

/** A named way to take one text from a card. The name is what the health record counts. */
export interface PageReader {
  name: string;
  read: (card: Element, address: URL) => string | null;
  /** The reader as data; missing where it holds a plain function. */
  data?: ReaderData;
}

/** A reader and its arguments, as an adapter's file has them. Patterns are written as in the source: "/^(\d+)K/i". */
export type ReaderData =
  | { by: 'text' | 'own' | 'visible'; at: string }
  | { by: 'texts'; at: string; except?: string | undefined }
  | { by: 'first'; at: string; pattern: string }
  | { by: 'nth'; at: string; index: number }
  | { by: 'attribute'; at: string; name: string }
  | { by: 'matching'; of: ReaderData; pattern: string }
  | { by: 'address'; pattern: string }
  | { by: 'sign'; at: string; says: string };

const clean = (text: string | null | undefined) => text?.replace(/\s+/g, ' ').trim() || null;

/** Text of the first element that the selector finds, white space folded. */
export function text(selector: string): PageReader {
  return {
    name: `text ${selector}`,
    read: (card) => clean(card.querySelector(selector)?.textContent),
    data: { by: 'text', at: selector },
  };
}

/** Texts of all elements that the selector finds, one a line; those that match `except` are left out. */
export function texts(selector: string, except?: RegExp): PageReader {
  return {
    name: `texts ${selector}`,
    read: (card) =>
      textsOf(card, selector)
        .filter((text) => !except?.test(text))
        .join('\n') || null,
    data: { by: 'texts', at: selector, ...(except && { except: String(except) }) },
  };
}

/** Text of the first element whose text matches, among those that the selector finds. */
export function first(selector: string, pattern: RegExp): PageReader {
  return {
    name: `first ${selector}`,
    read: (card) => textsOf(card, selector).find((text) => pattern.test(text)) ?? null,
    data: { by: 'first', at: selector, pattern: String(pattern) },
  };
}

/** What stands directly in the first element that the selector finds, without the text of its children. */
export function ownText(selector: string): PageReader {
  return {
    name: `own ${selector}`,
    read: (card) => {
      const nodes = [...(card.querySelector(selector)?.childNodes ?? [])].filter((node) => node.nodeType === 3);
      return clean(nodes.map((node) => node.nodeValue).join(' '));
    },
    data: { by: 'own', at: selector },
  };
}

/** Text of the element at `index` among those that the selector finds. */
export function nth(selector: string, index: number): PageReader {
  return {
    name: `nth ${selector} ${index}`,
    read: (card) => clean(card.querySelectorAll(selector)[index]?.textContent),
    data: { by: 'nth', at: selector, index },
  };
}

/** An attribute of the first element that the selector finds; an empty selector means the card itself. */
export function attribute(selector: string, name: string): PageReader {
  return {
    name: `attribute ${selector}[${name}]`,
    read: (card) => clean((selector ? card.querySelector(selector) : card)?.getAttribute(name)),
    data: { by: 'attribute', at: selector, name },
  };
}

/** A member of the JSON object that an attribute holds; an empty selector means the card itself. */
export function member(selector: string, name: string, key: string): PageReader {
  const source = attribute(selector, name);
  return {
    name: `json ${selector}[${name}].${key}`,
    read: (card, address) => {
      const value = memberOf(parseLooseJson(source.read(card, address) ?? ''), key);
      return typeof value === 'string' || typeof value === 'number' ? clean(String(value)) : null;
    },
  };
}

/** Text as a person sees it: hidden and zero-size parts left out, line breaks kept. */
export function visible(selector: string): PageReader {
  return {
    name: `visible ${selector}`,
    read: (card) => {
      const element = card.querySelector(selector);
      return element && (visibleText(element) || null);
    },
    data: { by: 'visible', at: selector },
  };
}

/** The first group of a pattern in what another reader took. */
export function matching(reader: PageReader, pattern: RegExp): PageReader {
  return {
    name: `${reader.name} ~ ${pattern.source}`,
    read: (card, address) => {
      const found = pattern.exec(reader.read(card, address) ?? '');
      return clean(found?.[1]);
    },
    ...(reader.data && { data: { by: 'matching', of: reader.data, pattern: String(pattern) } }),
  };
}

/** The first group of a pattern in the page's address. */
export function fromAddress(pattern: RegExp): PageReader {
  return {
    name: `address ~ ${pattern.source}`,
    read: (_card, address) => clean(pattern.exec(address.href)?.[1]),
    data: { by: 'address', pattern: String(pattern) },
  };
}

/** What another reader took, with something before or behind it that the board says in another way. */
export function worded(reader: PageReader, before: string, behind = ''): PageReader {
  return {
    name: `${before}${reader.name}${behind}`,
    read: (card, address) => {
      const text = reader.read(card, address);
      return text === null ? null : before + text + behind;
    },
  };
}

/** A constant, where an element is on the page: a mask drawn as a picture, a state shown by an icon. */
export function sign(selector: string, says: string): PageReader {
  return {
    name: `sign ${selector}`,
    read: (card) => (card.querySelector(selector) ? says : null),
    data: { by: 'sign', at: selector, says },
  };
}

/** A plain function, named, for what data cannot say. */
export function by(name: string, read: PageReader['read']): PageReader {
  return { name, read };
}

function textsOf(card: Element, selector: string): string[] {
  return [...card.querySelectorAll(selector)].flatMap((element) => clean(element.textContent) ?? []);
}
