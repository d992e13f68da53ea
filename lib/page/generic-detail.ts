import { visibleText } from './visible-text';

const HEADINGS = [
  /[职岗]位描述|job description/i,
  /[职岗]位职责|工作(?:职责|内容)|responsibilities/i,
  /任职(?:要求|资格)|[职岗]位要求|requirements|qualifications/i,
];
const SALARY =
  /[$€£¥￥]?\d[\d,.]{0,14}\s?[kK千万]?\s?[-–—~至]\s?[$€£¥￥]?\d[\d,.]{0,14}\s?(?:[kK千万]|元\/[天时月年])(?:\/[天时月年])?(?:\s?[·*×xX]\s?\d{2}\s?薪)?|面议/;

/** Title, pay and description of a posting on a page of unknown markup; null where the page is not a single posting's. */
export function readGenericDetail(doc: Document): { title: string; description: string; salary?: string } | null {
  const block = descriptionOf(doc.body);
  const description = block && visibleText(block).slice(0, 60_000);
  const heading = doc.querySelector('h1');
  const title = clean(heading?.textContent) || clean(doc.title).split(/\s?[-_|–—]\s?/)[0];
  if (!block || !description || !title || title.length > 120) return null;

  const salary = salaryNear(heading ?? elementSaying(doc, title), block);
  const said = HEADINGS.filter((pattern) => pattern.test(description)).length;
  if (said < 2 && !salary) return null;
  return salary ? { title, description, salary } : { title, description };
}

/** The smallest element that holds all of the headings; null where one of them is repeated, as in a list. */
function descriptionOf(body: Element): Element | null {
  let block: Element | null = null;
  let next: Element | undefined = body;
  while (next) {
    const parts: Element[] = [...next.children].filter(
      (child) => !/^(?:script|style|noscript|template|nav|footer)$/i.test(child.tagName),
    );
    const most = Math.max(1, block ? headingsIn(block) : 0, ...parts.map(headingsIn));
    if (next !== body) block = next;
    next = parts.find((part) => clean(part.textContent).length >= 40 && headingsIn(part) === most);
  }
  const repeated = HEADINGS.some((pattern) => (block?.textContent ?? '').split(pattern).length > 4);
  return repeated ? null : block;
}

const headingsIn = (element: Element) => HEADINGS.filter((pattern) => pattern.test(element.textContent ?? '')).length;

function elementSaying(doc: Document, title: string): Element | undefined {
  return [...doc.querySelectorAll('h2,h3,div,span,p')].find((element) => clean(element.textContent) === title);
}

/** Pay beside the title: in one of the three elements around it, and before the description. */
function salaryNear(title: Element | undefined, block: Element): string | undefined {
  let around: Element | null | undefined = title;
  for (let step = 0; around && step < 4; step++) {
    const [before = ''] = (around.textContent ?? '').split(block.textContent ?? '');
    const found = SALARY.exec(before)?.[0];
    if (found || around.contains(block)) return found;
    around = around.parentElement;
  }
  return undefined;
}

const clean = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
