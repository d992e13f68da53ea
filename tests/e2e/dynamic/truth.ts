import { FACES, PANE, type Selectors } from './faces';

export interface Truth {
  /** What the badge of a posting with these texts must say; null: it must have none. */
  expected: (title: string, salary: string) => string | null;
  /** What a badge says. */
  said: (host: Element) => string | null;
}

export interface Problem {
  kind: 'missing' | 'wrong' | 'twice' | 'decoy' | 'outside';
  card: Element;
  text: string;
}

/** What is not as it must be on the page at this moment: exactly one right badge a posting, and none elsewhere. */
export function problemsOn(page: Document, truth: Truth): Problem[] {
  const seen = new Set<Element>();
  const faces = FACES.flatMap(({ selectors }) => problemsIn(page, selectors, truth, seen));
  const panes = problemsIn(page, PANE, truth, seen);
  const strays = hostsIn(page).filter((host) => !seen.has(host));
  return [
    ...faces,
    ...panes,
    ...strays.map((card): Problem => ({ kind: 'outside', card, text: truth.said(card) ?? '' })),
  ];
}

function problemsIn(page: Document, selectors: Selectors, truth: Truth, seen: Set<Element>): Problem[] {
  const taken = new Set<string>();
  return [...page.querySelectorAll(selectors.card)].flatMap((card) => {
    const text = (selector: string) => card.querySelector(selector)?.textContent?.trim() ?? '';
    const link = card.querySelector(selectors.link)?.getAttribute('href') ?? '';
    const hosts = hostsIn(card);
    for (const host of hosts) seen.add(host);
    const isFirst = link !== '' && !taken.has(link);
    taken.add(link);
    const expected = isFirst ? truth.expected(text(selectors.title), text(selectors.salary)) : null;
    return problemOf(card, hosts.map(truth.said), expected);
  });
}

function problemOf(card: Element, said: (string | null)[], expected: string | null): Problem[] {
  const [first, second] = said;
  const all = said.join(' and ');
  if (second !== undefined) return [{ kind: 'twice', card, text: all }];
  if (expected === null) return first === undefined ? [] : [{ kind: 'decoy', card, text: all }];
  if (first === undefined) return [{ kind: 'missing', card, text: expected }];
  return first === expected ? [] : [{ kind: 'wrong', card, text: `${first} and not ${expected}` }];
}

/** The hosts of badges: all that a page can see of them is that they are empty. */
export function hostsIn(part: Document | Element): Element[] {
  const spans = [...part.getElementsByTagName('span')];
  return spans.filter((span) => span.attributes.length === 0 && span.childNodes.length === 0);
}
