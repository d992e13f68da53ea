import { by, type PageReader } from '@/lib/page/readers';
import { visibleText } from '@/lib/page/visible-text';

/** Roles whose pay or place stands as prose, in elements small enough to be one sentence. */
const SENTENCES = 'p,li,div,span,h2,h3,h4,strong,em,td';
const MONEY =
  /(?:[$€£¥₹]|\b(?:USD|EUR|GBP|CAD|AUD|CHF|SEK|NOK|DKK|PLN|SGD|INR|JPY|CNY|HKD|NZD|BRL|MXN|ILS)\b)\s?\d|\d\s?k?\s?(?:[€£₹]|USD|EUR|GBP|CAD|AUD|CHF|SEK|NOK|DKK|PLN|SGD|INR)\b/i;
const PAY = /salary|compensation|\bpay\b|\bOTE\b|base (?:range|rate)|gehalt|vergütung|salaire|rémunération|salario|薪/i;
const RANGE = /\d\s?k?(?: (?:USD|EUR|GBP|CAD|AUD|CHF))?\s?(?:[-–—~]|to)\s?(?:[A-Z]{3}\s?)?[$€£¥₹]?\s?\d/i;
/** A single amount beside these words is nobody's pay; of a range beside them the parser judges. */
const OTHER_MONEY =
  /rais(?:ed|ing)|funding|series [a-f]\b|valuation|revenue|\bARR\b|stipend|allowance|budget|bonus of|sign-?on|referral|401|reimburs|billion|million/i;
const LONGEST_SENTENCE = 300;
const MOST_PAYS = 4;
const OVER =
  /(?:no longer (?:accepting applications|available|open|active)|(?:job|position|posting|role|vacancy) (?:has |is |was )?(?:been )?(?:now )?(?:closed|expired|filled|archived)|(?:job|position|posting) (?:does not|doesn't) exist|nicht mehr (?:verfügbar|aktiv)|n'est plus disponible|ya no está disponible|已(?:过期|关闭|下线|停止招聘))/i;
const SEPARATOR = /^[/|•·—–-]?$/;
const LONGEST_NOTICE = 160;

const clean = (text: string | null | undefined) => text?.replace(/\s+/g, ' ').trim() || null;

/** A reader's text without the separators that a board puts around it: "Berlin /", "Remote —", "• Full time". */
export function bare(reader: PageReader): PageReader {
  return by(`bare ${reader.name}`, (card, address) => {
    const parts = (reader.read(card, address) ?? '').split(' ');
    while (SEPARATOR.test(parts[0] ?? 'end')) parts.shift();
    while (SEPARATOR.test(parts.at(-1) ?? 'end')) parts.pop();
    return clean(parts.join(' '));
  });
}

/** A place with how one works there, as one text: "Berlin (Hybrid)". Either may be missing. */
export function placed(place: PageReader, mode: PageReader): PageReader {
  return by(`${place.name} + ${mode.name}`, (card, address) => {
    const [where, how] = [bare(place).read(card, address), bare(mode).read(card, address)];
    if (!where || !how || where.toLowerCase().includes(how.toLowerCase())) return where ?? how;
    return `${where} (${how})`;
  });
}

/** The same of several elements, each once, with semicolons between them. */
export function places(selector: string): PageReader {
  return by(`places ${selector}`, (card) => {
    const texts = [...card.querySelectorAll(selector)].flatMap((element) => clean(element.textContent) ?? []);
    return [...new Set(texts)].join('; ') || null;
  });
}

/** One part of a line whose parts stand between dots: "Engineering • Berlin • Full time". */
export function part(selector: string, index: number, pattern = /./): PageReader {
  return by(`part ${selector} ${index}`, (card) => {
    const text = card.querySelector(selector)?.textContent ?? '';
    const found = clean(text.split(/[•·|]/)[index]);
    return found && pattern.test(found) ? found : null;
  });
}

/** Text of an element of the whole page: the company's name stands above the list. */
export function onPage(selector: string, attribute: string | null, pattern = /^(.+)$/): PageReader {
  return by(`page ${selector}${attribute ? `[${attribute}]` : ''} ~ ${pattern.source}`, (card) => {
    const element = card.ownerDocument.querySelector(selector);
    const text = clean(attribute ? element?.getAttribute(attribute) : element?.textContent);
    return clean(pattern.exec(text ?? '')?.[1]);
  });
}

/** The heading of the group that a card stands in. */
export function groupHeading(group: string, heading: string): PageReader {
  return by(`heading ${group} ${heading}`, (card) => clean(card.closest(group)?.querySelector(heading)?.textContent));
}

/** What stands under a term of a list of facts: a heading or `dt`, and the element behind it. */
export function factOf(terms: string, name: RegExp): PageReader {
  return by(`fact ${terms} ~ ${name.source}`, (card) => {
    const term = [...card.querySelectorAll(terms)].find((element) => name.test(clean(element.textContent) ?? ''));
    return clean(term?.nextElementSibling?.textContent);
  });
}

/** The pay of each of several boxes, a place each: unlike ones with "||" between them. */
export function pays(selector: string): PageReader {
  return by(`pays ${selector}`, (card) => {
    const texts = [...card.querySelectorAll(selector)].flatMap((box) => clean(visibleText(box)) ?? []);
    return [...new Set(texts)].slice(0, MOST_PAYS).join(' || ') || null;
  });
}

/** The sentences of a description that say what the role pays; several unlike ones with "||" between them. */
export function payIn(selector: string): PageReader {
  return by(`pay in ${selector}`, (card) => {
    const said = [...card.querySelectorAll(selector)].flatMap((box) => [...box.querySelectorAll(SENTENCES)]);
    const pays = said.flatMap((element) => payOf(element) ?? []);
    const smallest = pays.filter((pay) => !pays.some((other) => other !== pay && pay.includes(other)));
    return [...new Set(smallest)].slice(0, MOST_PAYS).join(' || ') || null;
  });
}

function payOf(element: Element): string | null {
  const text = clean(element.textContent);
  if (!text || text.length > LONGEST_SENTENCE) return null;
  const before = clean(element.previousElementSibling?.textContent) ?? '';
  const named = PAY.test(text) || (before.length < 60 && PAY.test(before));
  return named && MONEY.test(text) && (RANGE.test(text) || !OTHER_MONEY.test(text)) ? text : null;
}

/** What the page says about a posting that is over, outside its description. */
export function over(description: string): PageReader {
  return by('notice', (card) => {
    const notices = [...card.ownerDocument.querySelectorAll('h1,h2,h3,h4,p,strong,[role="alert"],[role="status"]')];
    const texts = notices.flatMap((element) =>
      element.closest(description) ? [] : (clean(element.textContent) ?? []),
    );
    return texts.find((text) => text.length <= LONGEST_NOTICE && OVER.test(text)) ?? null;
  });
}
