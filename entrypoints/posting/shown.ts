import type { AnnotatedReply, PageOnShow } from '@/lib/messages/kinds';
import type { Reading } from '@/lib/posting/reading';
import type { Badge } from './badge';
import type { Found } from './card-finder';

/** One card on the page: what it said when it was read last, what came back for that, and the badge that shows it. */
export interface Shown extends Found {
  card: Element;
  /** The reading with what the pane has said of the same posting, and its print to compare by. */
  whole: Reading;
  print: string;
  annotated: AnnotatedReply | null;
  badge: Badge | null;
}

export const printOf = (reading: Reading) => JSON.stringify([reading.key, reading.fields]);

/** The pane or detail of a posting before its card in the list, which says less. */
export const fullestFirst = (a: Shown, b: Shown) => rank(a) - rank(b);

export const isSavedAs = ({ posting: { site, key } }: AnnotatedReply, ids: ReadonlySet<string>) =>
  ids.has(`${site}:${key}`);

/** One entry a posting, as its pane or detail says it where there is one. */
export function onShow(all: Shown[]): PageOnShow['postings'] {
  const postings = new Map<string, PageOnShow['postings'][number]>();
  for (const { whole, annotated } of all) {
    const known = postings.get(whole.key);
    if (annotated && (!known || whole.page === 'detail')) postings.set(whole.key, { reading: whole, annotated });
  }
  return [...postings.values()];
}

const rank = ({ whole }: Shown) => (whole.page === 'detail' ? 0 : 1);
