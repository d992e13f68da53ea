import { judge, type Certainty, type Judged } from './certainty';
import { readDetail } from './detail';
import { readCards, type FoundPosting } from './fields';
import { keyFromLink } from './key';
import { joined, withNeighbours } from './neighbours';
import { likeness } from './likeness';
import { groupsOf } from './partition';
import { shownIn } from './shown';
import { survey } from './survey';
import { cityIn } from './words';

export type { Certainty } from './certainty';
export type { FoundField, FoundPosting } from './fields';

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
  const facts = { address, city: cityIn(decoded(address)) ?? cityIn(doc.title) };
  const heading = doc.querySelector('h1')?.textContent ?? '';
  const page = { address, about: `${doc.title} ${heading} ${new URL(address).pathname}` };
  const { pieces, top } = survey(doc.body, shownIn(doc));
  const groups = joined(
    groupsOf(top, pieces).map((group) => withNeighbours(group, pieces)),
    pieces,
  );
  const cards = groups.flatMap((group) =>
    group.cards.length > 1 ? group.cards.filter(({ signs }) => signs.firsts === 0) : [],
  );
  const detail = readDetail(doc, top, pieces, cards, facts);
  const judged = groups
    .map((group) => judge(group, readCards(group.cards, pieces, facts), pieces, page))
    .map((one) => ({ ...one, postings: one.postings.filter((posting) => !isDetail(posting, detail)) }))
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
  return { postings: [main, ...more].flatMap(({ postings }) => postings), detail, certainty: main.certainty };
}

/** The head of a page's own posting looks like a card. */
function isDetail({ element, badge }: FoundPosting, detail: FoundPosting | null): boolean {
  if (!detail) return false;
  return (
    element.contains(detail.element) || badge.element === detail.badge.element || element.contains(detail.badge.element)
  );
}

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
