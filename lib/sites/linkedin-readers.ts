import { by, type PageReader } from '@/lib/page/readers';
import { visibleText } from '@/lib/page/visible-text';

/** The job id in an address of a posting, with or without its words before it. */
export const VIEW_ID = /\/jobs\/view\/(?:[^/?#]*-)?(\d{6,})/;
/** The same, or the id of the job that a link opens beside the list. */
export const LINK_ID = /(?:\/jobs\/view\/(?:[^/?#]*-)?|[?&]currentJobId=)(\d{6,})/;

const PAY =
  /[$€£¥₹]\s?\d|\b(?!\d)[A-Z]{3}\s?\d|\d[\d.,]{0,12}[KM]?\s(?:[A-Z]{3}\b|[$€£¥₹])|\d[\d.,]{0,12}[KM]?\/(?:yr|hr|mo|wk|day)\b/;

const clean = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Text of the first element that has any: logo links come before the name's. */
export function firstText(selector: string): PageReader {
  return by(`first text ${selector}`, (card) => [...card.querySelectorAll(selector)].map(clean).find(Boolean) ?? null);
}

/** Text of the first element that looks like pay, among benefits and notes in equal markup. */
export function firstPay(selector: string): PageReader {
  return by(
    `first pay ${selector}`,
    (card) => [...card.querySelectorAll(selector)].map(clean).find((text) => PAY.test(text)) ?? null,
  );
}

/** Visible text of a box without its heading or its "more" button. */
export function bodyOf(selector: string, extra: string): PageReader {
  return by(`body ${selector}`, (card) => {
    const box = card.querySelector(selector);
    const part = clean(box?.querySelector(extra));
    const text = box ? visibleText(box).trim() : '';
    const headed = part && text.startsWith(part) ? text.slice(part.length) : text;
    return (part && headed.endsWith(part) ? headed.slice(0, -part.length) : headed).trim() || null;
  });
}

/** The posting's address, made from the id that other readers find in the markup. */
export function viewLink(keys: PageReader[]): PageReader {
  return by('address from id', (card, address) => {
    for (const key of keys) {
      const id = key.read(card, address);
      if (id) return `https://www.linkedin.com/jobs/view/${id}/`;
    }
    return null;
  });
}

/** The tab's title where a line of the screen repeats it: single pages have no heading. */
export const titleOfTab = by('title of the tab', (screen) => {
  const [title = ''] = screen.ownerDocument.title.replace(/^\(\d+\) /, '').split(' | ');
  return [...screen.querySelectorAll('p')].some((line) => line.textContent?.trim() === title) ? title : null;
});
