import { isOwnPage, judge, type Certainty, type Judged } from './certainty';
import { readDetail } from './detail';
import { readCards } from './fields';
import type { FoundPosting } from './found';
import { keyFromLink } from './key';
import { joined, withNeighbours } from './neighbours';
import { likeness } from './likeness';
import { groupsOf, type Card, type Group } from './partition';
import { shownIn } from './shown';
import { survey } from './survey';
import { cityIn } from './place-words';

export type { Certainty } from './certainty';
export type { FoundField, FoundPosting } from './found';

export interface Findings {
  /** The postings of the page's list; none where it is not sure. */
  postings: FoundPosting[];
  /** The one posting that the page, or a pane beside its list, describes in full. */
  detail: FoundPosting | null;
  certainty: Certainty;
}

const ALIKE = 0.6;
/** A list of this length is what the page is about: its other lists are left alone. */
const LONG_LIST = 5;
const NOTHING: Certainty = {
  grade: 'low',
  reasons: ['no parts that say what postings say'],
  cards: 0,
  shares: { title: 0, salary: 0, company: 0 },
};

/**
 * The postings of a page, found without any knowledge of its site: by what the parts of the page say. Reads at most
 * 12,000 elements and 8,000 texts, changes nothing, and gives none where it is not sure.
 */
export function findPostings(doc: Document, address: string): Findings {
  const heading = doc.querySelector('h1')?.textContent ?? '';
  const { host, pathname } = new URL(address);
  const page = { address, about: `${doc.title} ${heading} ${host} ${pathname}` };
  const facts = { address, city: cityIn(decoded(address)) ?? cityIn(doc.title), isOwn: isOwnPage(page.about) };
  const { pieces, top } = survey(doc.body, shownIn(doc));
  const groups = joined(
    groupsOf(top, pieces).map((group) => withNeighbours(group, pieces)),
    pieces,
  );
  const detail = readDetail(doc, top, pieces, groups.flatMap(listed), facts);
  const judged = groups
    .map((group) => ({ ...group, cards: group.cards.filter((card) => !isDetail(card, detail)) }))
    .map((group) => judge(group, readCards(group.cards, pieces, facts), pieces, page))
    .sort((a, b) => b.postings.length - a.postings.length);
  const [main, ...others] = judged.filter(
    ({ certainty, postings }) => certainty.grade !== 'low' && postings.length > 0,
  );
  if (!main)
    return {
      postings: [],
      detail: detail && { ...detail, key: keyFromLink(address) },
      certainty: judged[0]?.certainty ?? NOTHING,
    };
  const more = others.filter((other) => main.postings.length < LONG_LIST || isLike(other, main));
  const beside = more
    .flatMap(({ postings }) => postings)
    .filter((one) => !main.postings.some((other) => isSame(one, other)));
  return { postings: [...main.postings, ...beside], detail, certainty: main.certainty };
}

/** A pane beside the list that says too little to be told as one repeats a card. */
const isSame = (one: FoundPosting, other: FoundPosting) =>
  one.fields.title?.text === other.fields.title?.text &&
  ((one.key !== null && one.key === other.key) || one.fields.salary?.text === other.fields.salary?.text);

/** The cards of a group that lead to a posting each; the head of a page's own posting, which leads nowhere, is none. */
function listed({ cards }: Group): Card[] {
  const leading = cards.filter(({ element }) => element.closest('a[href]') ?? element.querySelector('a[href]'));
  const own = leading.length > 0 ? leading : cards;
  return cards.length > 1 ? own.filter(({ signs }) => signs.firsts === 0 && signs.roles > 0) : [];
}

/** The head of a page's own posting looks like a card. */
const isDetail = ({ element }: Card, detail: FoundPosting | null) =>
  detail !== null && (element.contains(detail.element) || element.contains(detail.badge.element));

/** Whether a smaller group is of the same list: rows of a grid, the days of a list. */
function isLike({ postings: [one] }: Judged, { postings: [other] }: Judged): boolean {
  if (!one || !other) return false;
  return one.element.tagName === other.element.tagName && likeness(one.element, other.element) >= ALIKE;
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch (error) {
    if (error instanceof URIError) return address;
    throw error;
  }
}
