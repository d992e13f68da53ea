import type { AnnotatedReply, PageOnShow } from '@/lib/messages/kinds';
import type { Reading } from '@/lib/posting/reading';
import type { Badge } from './badge';
import type { Found } from './card-finder';

/** One card on the page: what it said when it was read last, what came back for that, and the badge that shows it. */
export interface Shown {
  card: Element;
  found: Found;
  /** What the pane has said of the same posting. */
  detail: Reading | null;
  /** The reading with that, and its print to compare by. */
  whole: Reading;
  print: string;
  annotated: AnnotatedReply | null;
  badge: Badge | null;
}

export function shownAs(card: Element, found: Found, detail: Reading | null): Shown {
  const whole = detail ? completed(found.reading, detail) : found.reading;
  return { card, found, detail, whole, print: printOf(whole), annotated: null, badge: null };
}

/** The elements that show a posting, the pane or detail before the card in the list, which says less. */
export function placesOf(key: string, all: Shown[]): Element[] {
  const places = all.filter(({ whole }) => whole.key === key);
  return places.toSorted((a, b) => rank(a) - rank(b)).map(({ card }) => card);
}

export const isSavedAs = ({ posting: { site, key } }: AnnotatedReply, ids: ReadonlySet<string>) =>
  ids.has(`${site}:${key}`);

/** These postings are saved now, or no longer: their badges say so. */
export function markSaved(all: Iterable<Shown>, ids: ReadonlySet<string>, saved: boolean) {
  for (const { annotated, badge } of all) {
    if (!annotated || !isSavedAs(annotated, ids)) continue;
    annotated.saved = saved;
    badge?.refresh();
  }
}

/** One entry a posting, as its pane or detail says it where there is one. */
export function onShow(all: Shown[]): PageOnShow['postings'] {
  const postings = new Map<string, PageOnShow['postings'][number]>();
  for (const { whole, annotated } of all) {
    const known = postings.get(whole.key);
    if (annotated && (!known || whole.page === 'detail')) postings.set(whole.key, { reading: whole, annotated });
  }
  return [...postings.values()];
}

/** A card in the list says less than the pane has shown of the same posting: take the rest from there. */
function completed(reading: Reading, detail: Reading): Reading {
  const fields = { ...reading.fields };
  for (const name of ['description', 'tags'] as const) fields[name] ??= detail.fields[name] ?? null;
  return { ...reading, fields };
}

/** Texts are told apart by their lengths too, so that no text can look like the border between two. */
function printOf({ key, url, fields }: Reading): string {
  let print = `${key.length} ${key} ${url}`;
  for (const name in fields) {
    const field = fields[name as keyof typeof fields];
    print += field ? `\n${name} ${field.from} ${field.text.length} ${field.text}` : '\n';
  }
  return print;
}

const rank = ({ whole }: Shown) => (whole.page === 'detail' ? 0 : 1);
